using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金 第3回公募, from its guideline (公募要領 1.1版), section by section.</summary>
internal static partial class Round03
{
    private static readonly Source Doc = Guidelines.ShinjigyoShinshutsu3;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(ShinjigyoShinshutsu.Programme, "shinjigyo-shinshutsu/3", "第3回", Round03English.Words);
        Call(round);
        var due = round.Under(Doc, "（３） 賃上げ要件").RoundsDown("due-whole-yen", Passage.Silent(16, 18), "返還額の円未満切捨て", Yen(1),
            Readings.DueRoundedDown);
        var special = Special(round, due);
        var specified = Applicants(round);
        Barred(round);
        OneApplication(round);
        var cap = Ceiling(round, special);
        NewBusiness(round);
        Plan(round);
        Wages(round, due);
        Conditions(round);
        Consortium(round);
        Cooperative(round);
        Projects(round);
        var parts = Costs(round);
        Ineligible(round);
        Lease(round);
        Filing(round);
        Award(round);
        Project(round);
        Afterwards(round, due);
        Review(round);
        Points(round, specified);
        var wholeYen = round.Under(Doc, "（２）補助率").RoundsDown("whole-yen", Passage.Silent(11), "円未満切捨て", Yen(1),
            Readings.RoundedOnceAtTheEnd);
        round.Track("", "中小企業新事業進出補助金 第3回", Amount.Sum(parts).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── １．事業の目的、７．（１）公募期間 ─────────────────────────────────────
    private static void Call(RoundBuilder round)
    {
        round.Under(Doc, "１．事業の目的").Notes("purpose", (6, "企業規模の拡大・付加価値向上を通じた生産性向上"),
            "既存事業と異なる新市場・高付加価値事業への進出を後押しし、企業規模の拡大・付加価値向上を通じた生産性向上を図り、賃上げにつなげる");
        var call = round.Under(Doc, "（１）公募期間");
        call.Window("window", (30, "応募締切：令和8年3月26日（木）18:00"), "公募期間", On(2025, 12, 23), At(2026, 3, 26, 18, 0),
            "締切は18時ちょうどまで。公募開始の時刻は記載がない");
        call.BoundsWindow("filing-opens", (30, "申請受付：令和8年2月17日（火）"), "申請受付の前は申請できない", On(2026, 2, 17), null,
            "申請は電子申請システムでのみ受け付けるので、公募が始まっていても、申請受付の前は申請できないとみる。時刻の記載はない");
        call.Announces("filing", (30, "申請受付：令和8年2月17日（火）"), "申請受付の開始", Day(2026, 2, 17));
        call.Announces("result", (30, "補助金交付候補者の採択発表：令和８年7月頃（予定）"), "補助金交付候補者の採択発表(予定)", new YearMonth(2026, 7));
    }

    // ── ３．（１）補助金額 ─────────────────────────────── 補助上限額 ── 賃上げ特例 ──
    private static Limit Ceiling(RoundBuilder round, Special special)
    {
        var amounts = round.Under(Doc, "（１）補助金額");
        var table = amounts.Table("cap-table", (11, "従業員数20人以下750万円～2,500万円（3,000万円）"), "補助上限額",
            Vocabulary.ApplicantFacts.Employees, special,
        [
            (UpTo(20),         Man(2_500),   Man(3_000)),
            (Between(21, 50),  Man(4_000),   Man(5_000)),
            (Between(51, 100), Man(5_500),   Man(7_000)),
            (AtLeast(101),     Man(7_000),   Man(9_000)),
        ]);
        amounts.Floor("floor", (11, "従業員数101人以上750万円～7,000万円（9,000万円）"), "補助下限額750万円", Man(750),
            also: [round.Under(Doc, "（２）交付申請～交付決定").At((35, "補助下限額（750万円）を下回ることとなった場合は、採択取消"))]);
        return amounts.Limit("cap", (11, "括弧内の補助上限額を適用"), "補助上限額まで",
            Amount.Either(Vocabulary.ShinjigyoShinshutsuFacts.ClaimsCooperative.Is(true), CooperativeCeiling(round, special), table));
    }
}
