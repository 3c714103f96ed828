using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Programmes.ShinjigyoShinshutsu;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Tests.Rounds;

/// <summary>An exercise: 新事業進出補助金 第4回 as it might be, 第3回 with four changed ceilings and dates of its own.</summary>
internal static class Round04
{
    private static readonly Source Doc = new("SSS-4", "第4回 公募要領(演習)", "Hojo", SourceRank.Guideline, new(2026, 6, 1), new('4', 64));

    public static Round Write()
    {
        var round = new RoundBuilder(ShinjigyoShinshutsu.Programme, "shinjigyo-shinshutsu/4", "第4回", Words);
        var next = round.Follows(Round03Digest.Round, Doc);
        round.Under(Doc, "公募期間").Window("window", (1, "令和8年9月30日(水)18:00"), "公募期間", On(2026, 6, 30), At(2026, 9, 30, 18, 0), Reading.None);
        round.Under(Doc, "電子申請開始").Announces("filing", (1, "令和8年8月25日(火)"), "電子申請開始", Day(2026, 8, 25));
        round.Under(Doc, "結果発表").Announces("result", (1, "令和9年1月頃(予定)"), "結果発表(予定)", new YearMonth(2027, 1));
        next.Same(2, "ご注意", "概要", "事務局", "補助対象事業枠", "補助金額(従業員数別)", "補助率", "補助事業実施期間", "注意事項", "賃上げ特例");
        round.Under(Doc, "補助金額(従業員数別)").Table("cap-table", 2, "補助上限額", Employees, next.Row<Special>("wage-special"),
        [
            (UpTo(20), Man(3_000), Man(3_500)), (Between(21, 50), Man(4_500), Man(5_500)),
            (Between(51, 100), Man(6_000), Man(7_500)), (AtLeast(101), Man(7_500), Man(9_500)),
        ]);
        next.Withdraws("raised-table", 2);
        next.Same((3, 4), "中小企業者", "特定事業者の一部(資本金10億円未満)", "補助対象者", "申請できない事業者", "製品等の新規性要件", "市場の新規性要件", "新事業売上高要件");
        next.Same((4, 6), "付加価値額要件", "賃上げ要件", "事業場内最賃水準要件", "ワークライフバランス要件", "金融機関要件", "補助対象経費", "補助対象外経費");
        round.Under(Doc, "賃上げ要件")
            .Takes(s => MinimumWages.GrowthTable("minimum-wage-growth", s.Say("minimum-wage-growth", "最低賃金の直近5年間の年平均成長率"),
                s.At((5, "直近5年間")), FiscalYears.FiveTo(2025)), new Reading("2020年度から2025年度まで", "fiscal 2020 to 2025"));
        next.Same(7, [.. Round03Digest.Round.Rows.Where(r => r is Criterion or ReviewPoint).Select(r => r.Citation.Heading).Distinct()]);
        round.Under(Doc, "健康経営優良法人2026認定")
            .Point("health-management", 7, "健康経営優良法人2026認定", Rules.Vocabulary.StandingFacts.HealthManagement2025.Is(true));
        next.Same(8, "重要事項", "お問い合わせ先");
        foreach (var row in new[] { "floor", "machinery", "new-sales", "wage", "profit-return", "repay-wage" })
            next.Reads(row, Reading.None);
        next.Track("", "中小企業新事業進出補助金 第4回");
        return round.Build();
    }

    private static readonly Dictionary<string, string> Words = new()
    {
        ["round"] = "round 4", ["track"] = "SME new business entry subsidy, round 4",
        ["health-management"] = "Health and Productivity Management 2026",
    };
}
