using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>通常枠, in its two bands.</summary>
internal static partial class Fy2026
{
    private static void Normal(RoundBuilder round)
    {
        var frame = new Frame(round, Guidelines.DigitalAiNormal2026, new(3, 5, 5, 5, 7, 9, 10, 10, 10, 10, 11, 12, 13, 14),
            "normal", "normal-large");
        Sizes(frame);
        Productivity(frame.Under(Applicants));
        var dueYen = frame.Common("補助事業者が利");
        WagesAfterAward(frame, dueYen, (5, 10), PayrollPerHead >= Pct(3.5m), ActualPayrollPerHead < Pct(3.5m));
        LargeGrants(frame, dueYen);

        var table = frame.Under(Table);
        var near = table.Special("near-minimum-wage", (13, "従業員が全従業員の３０％以上である月が３か月以上ある場"), "最低賃金近傍の事業者",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100),
            "令和6年10月から令和7年9月までの間の3か月以上で、当該期間の地域別最低賃金以上、令和7年度改定の地域別最低賃金未満で雇用している従業員の割合で見る");
        var rate = table.Rate("rate", (13, "１／２以内"), "補助率", Fraction(1, 2), [new(near, Fraction(2, 3))]);
        var wholeYen = table.RoundsDown("whole-yen", Passage.Silent(13), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var costs = rate * Costs(table, 13, "ソフトウェア購入費、クラウド利用費（クラウド利用料最大２年分）", "導入関連費");
        round.Track("normal", "デジタル化・AI導入補助金2026 通常枠(5万円〜150万円未満)", costs.AtMost(LowerBand(frame)).Rounded(wholeYen));
        round.Track("normal-large", "デジタル化・AI導入補助金2026 通常枠(150万円〜450万円以下)", costs.AtMost(UpperBand(frame)).Rounded(wholeYen));
    }

    // ── 第９条第２項 ──────────────────────────────────────────────────────────
    private static void Productivity(Section applicants)
    {
        const string Before = "過去の交付決定: IT導入補助金2023の通常枠(A・B類型)・複数社連携、2024と2025の通常枠・複数社連携";
        applicants.Requires("plan-years", (4, "３年間の事業計画を策定"), "翌事業年度以降3年間の事業計画", Years.Is(3));
        applicants.Requires("first-year-productivity", (4, "１年後に労働生産性を３パーセント以上向上させること"), "1年後の労働生産性+3%以上(過去の交付決定があれば4%以上)",
            FirstYearProductivity >= Pct(4.0m) | (AwardedBefore.Is(false) & FirstYearProductivity >= Pct(3.0m)), Before);
        applicants.Requires("labor-productivity", (4, "労働生産性を年平均成長率３パーセント以上向上させること"),
            "労働生産性の年平均成長率3%以上(過去の交付決定があれば4%以上)",
            LaborProductivity >= Pct(4.0m) | (AwardedBefore.Is(false) & LaborProductivity >= Pct(3.0m)), Before);
        applicants.Reviews("plan-reasonable", (4, "労働生産性の向上に向けた計画が実現可能かつ合理的"), "労働生産性の向上に向けた計画が実現可能かつ合理的");
    }

    // ── 第９条第５項 ──────────────────────────────────────────────────────────
    private static void LargeGrants(Frame frame, Rounding dueYen)
    {
        var applicants = frame.Under(Applicants, "normal-large");
        applicants.Requires("payroll", (4, "率を日本銀行が定める「物価安定の目標」＋１パーセント以上"), "1人当たり給与支給総額の年平均成長率が物価安定の目標+1%以上",
            Exempt | PayrollPerHead >= Pct(3.0m), PriceTarget);
        applicants.Requires("wage-floor", (4, "地域別最低賃金＋３０円以上にすること"), "事業場内最低賃金が地域別最低賃金+30円以上", Exempt | WageFloorGap >= 30);
        applicants.Requires("wage-plan", (4, "賃金引上げ計画を従業員に表明していること"), "賃金引上げ計画を従業員に表明している", Exempt | WagePlanDeclared.Is(true));
        applicants.Notes("wage-exempt", (4, 5, "要件の適用外とする"),
            "適用外: 小規模事業者、保険医療機関・保険薬局、介護サービス事業者、社会福祉事業・更生保護事業、学校・専修学校・各種学校");
        var floorMissed = WageFloorMissed(30).Take(3).Aggregate((earlier, later) => earlier | later);
        frame.Under("（補助金の返還）", "normal-large").Repays("repay-wages", (10, "補助金の額の全部又は一部の返還を求めるものとする"),
            "150万円以上の申請の賃上げの要件を満たさない場合: 補助金の全部又は一部の返還",
            Portion.Unstated(ActualPayrollPerHead < Pct(3.0m) | floorMissed), dueYen, WagesReturned, exempt: Exempt);
    }

    // ── （別表） ──────────────────────────────────────────────────────────────
    private static Amount Costs(Section table, int page, string software, string services)
    {
        const string NoLimits = "役務などの区分ごとの上限は規程に記載がなく、公募要領で確認する必要がある";
        return Sum(
            table.Pays("software", (page, software), "ソフトウェア購入費、クラウド利用費(最大2年分)", Software),
            table.Pays("options", (page, services), "導入関連費のうちオプション", Options, NoLimits),
            table.Pays("services", (page, services), "導入関連費のうち役務", Services, NoLimits));
    }

    private static Limit LowerBand(Frame frame)
    {
        var table = frame.Under(Table, "normal");
        table.Requires("processes", (13, "１プロセス以上"), "業務プロセスを1種類以上含む", Processes >= 1,
            "汎用(七)だけで申請できるかは公募要領で定められるため、要確認とする", open: Processes.Is(0) & GeneralProcess.Is(true));
        table.Floor("floor", (13, "５万円～１５０万円未満"), "補助額5万円以上", Man(5));
        return table.Limit("cap", (13, "５万円～１５０万円未満"), "補助額150万円未満",
            table.Sum("cap-sum", (13, "５万円～１５０万円未満"), "補助上限額", Yen(1_499_999)), "「150万円未満」なので1,499,999円までとする");
    }

    private static Limit UpperBand(Frame frame)
    {
        var table = frame.Under(Table, "normal-large");
        table.Requires("processes", (13, "４プロセス以上"), "業務プロセスを4種類以上含む", Processes >= 4 | (Processes >= 3 & GeneralProcess.Is(true)),
            "汎用(七)も1プロセスと数える");
        table.Floor("floor", (13, "１５０万円～４５０万円以下"), "補助額150万円以上", Man(150), "150万円に満たない場合は、5万円〜150万円未満の申請とする");
        return table.Limit("cap", (13, "１５０万円～４５０万円以下"), "補助額450万円以下",
            table.Sum("cap-sum", (13, "１５０万円～４５０万円以下"), "補助上限額", Man(450)));
    }
}
