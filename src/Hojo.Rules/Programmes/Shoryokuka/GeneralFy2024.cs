using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第1回〜第4回, as the leaflet of 令和6年度補正 has it: the rate steps on the subsidy.</summary>
internal static class GeneralFy2024
{
    private static readonly Source Doc = Leaflets.Shoryokuka;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Shoryokuka.Programme, "shoryokuka/general-r6", "一般型(第1回〜第4回)", GeneralFy2024English.Words);
        Purpose(round);
        var machinery = Costs(round);
        var smallOrRevitalising = SmallBusiness.Holds | Revitalising.Is(true);

        // ── 特例 ──────────────────────────────────────────────────────────────
        var lowest = round.Under(Doc, "【最低賃金引き上げ特例】の適用要件");
        var minimumWage = lowest.Special("minimum-wage-special", (1628, 1630, "3か月以上地域別最低賃金+50円以内で雇用している従業員"), "最低賃金引上げ特例",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & !smallOrRevitalising,
            "中小機構が指定する一定期間(記載なし)に、3か月以上、地域別最低賃金+50円以内で雇用している従業員が全従業員数の30%以上であること。" +
            "割合はその3か月以上を通じたものを入力する。小規模・再生事業者は除く");
        lowest.Notes("minimum-wage-special-extent", (1630, "補助金額1,500万円までが引き上げ対象となります"), "最低賃金引上げ特例の引上げ対象は補助金額1,500万円まで");
        var wages = round.Under(Doc, "【大幅賃上げ特例】の適用要件");
        var raised = wages.Special("wage-special", (1621, 1623, "①給与支給総額の年平均成長率+6%以上増加 ②事業場内最低賃金が"), "大幅賃上げ特例",
            ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50 & !minimumWage.When,
            "特例を希望して申請し、2つの要件を計画で満たす事業者に適用する。「最低賃金引上げ特例事業者」はその特例が適用される事業者とみる。" +
            "最低賃金は事業を実施する都道府県のものによる");
        // ── 補助率と補助上限額 ─────────────────────────── 補助上限額 ── 大幅賃上げ ──
        var amounts = round.Under(Doc, "補助率と補助上限額");
        (Band Staff, Yen Standard, Yen Raised)[] caps =
        [
            (UpTo(5),          Man(750),   Man(1_000)),
            (Between(6, 20),   Man(1_500), Man(2_000)),
            (Between(21, 50),  Man(3_000), Man(4_000)),
            (Between(51, 100), Man(5_000), Man(6_500)),
            (AtLeast(101),     Man(8_000), Oku(1)),
        ];
        var capTable = amounts.Table("cap-table", (1550, 1572, "750万円 1,500万円 3,000万円 5,000万円 8,000万円"), "補助上限額", Employees, raised, caps);
        var cap = amounts.Limit("cap", (1550, 1572, "補助上限額"), "補助上限額まで", capTable);
        amounts.LeavesOut("small-business", (1574, 1611), "「小規模」「再生」の定義の記載がない",
            Reading.Resting(Guidelines.Jizokuka17, "小規模は商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下とする(持続化補助金などの定義による)。" +
                "再生は申請者の申告による"));
        var wholeYen = amounts.RoundsDown("whole-yen", Passage.Silent(1574, 1611), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var front = round.Under(Doc, "一般型");
        var rate = amounts.Rate("rate", (1610, 1611, "1,500万円までは1/2 もしくは2/3（小規模・再生事業者）"), "補助率(補助金額1,500万円まで)", Fraction(1, 2),
            [
                new(amounts.Say("rate:small-or-revitalising", "小規模・再生"), smallOrRevitalising, Fraction(2, 3)),
                new(minimumWage, Fraction(2, 3)),
            ], also: [lowest.At((1626, "補助率が2/3にアップする"))]);
        var width = amounts.Sum("rate-width", (1610, "補助金額1,500万円まで"), "補助率が変わる補助金額", Man(1_500),
            also: [front.At((1487, "補助金額1,500万円まで"))]);
        var beyond = amounts.Rate("rate-beyond", (1611, "1,500万円を超える部分は1/3"), "補助率(1,500万円を超える部分)", Fraction(1, 3),
            also: [front.At((1488, "1,500万円を超える部分は1/3"))]);

        // ── 特例の要件未達 ─────────────────────────────────────────────────────
        var dueYen = wages.RoundsDown("due-whole-yen", Passage.Silent(1623, 1624), "返還額・減額の円未満切捨て", Yen(1),
            Readings.DueOrReducedRoundedDown);
        var standard = wages.Table("standard-cap-table", (1623, 1624, "従業員規模別の補助上限額"), "従業員規模別の補助上限額(特例なし)", Employees,
            [.. caps.Select(row => (row.Staff, row.Standard))],
            also: [amounts.At((1550, 1572, "750万円 1,500万円 3,000万円 5,000万円 8,000万円"))]);
        wages.Repays("repay-raised", (1623, 1624, "従業員規模別の補助上限額との差額について補助金を返還"), "大幅賃上げ特例の要件未達: 従業員規模別の補助上限額との差額を返還",
            Portion.Whole(ClaimsRaisedCap.Is(true) & (RaisedCapAchieved.Is(false) | ActualPayroll < Pct(6.0m))), dueYen,
            "①②のいずれか一方でも未達の場合に返還する。①は給与支給総額の実績でも見る。②は毎年か最終年かの記載がないため、申告による。免除の記載はない",
            onlyAbove: ((Amount)standard).Rounded(wholeYen));

        round.Track("", "中小企業省力化投資補助金 一般型(第1回〜第4回)",
            Amount.Stepped(machinery, new(rate, width), new(beyond, null)).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    private static void Purpose(RoundBuilder round)
    {
        var general = round.Under(Doc, "オーダーメイド・セミオーダーメイド性のある");
        general.Requires("made-to-measure", (1381, 1382, "オーダーメイド・セミオーダーメイド性のある設備導入・システム構築"),
            "オーダーメイド・セミオーダーメイド性のある設備導入・システム構築などで、省力化効果のあるもの", MadeToMeasure.Is(true), Readings.DeclaredAndJudged,
            also: [round.Under(Doc, "一般型").At((1511, 1512, "省力化効果のあるオーダーメイド・セミオーダーメイド性のある"))]);
        var calls = round.Under(Doc, "公募回制");
        calls.Window("window", (1384, "公募回制"), "公募期間(公募回制)", new YearMonth(2025, 3), null,
            "始まりは「2025年3月スタート」とだけあり、リーフレットに各回の公募期間の記載がない");
        round.Under(Transcripts.ShoryokukaGeneral5, "一般型 第5回").SucceededBy("第5回", Passage.Unpaged, new YearMonth(2025, 12));
        calls.Notes("detailed-plan", (1384, 1385, "省力化指数などに関する詳細な事業実施計画を作成"), "省力化指数などに関する詳細な事業実施計画を作成する");
        calls.TimeTaken("review-time", (1385, 1386, "３ヶ月程度の審査を経て、交付決定されます"), "審査の期間", "3か月程度", Length.Months(3));
        round.Under(Doc, "中小企業省力化投資補助金とは").Notes("purpose", (1397, 1399, "賃上げにつなげることを目的とした補助金です"),
            "人手不足解消に効果のあるロボットやIoTなどの製品や設備・システムの導入を支援し、賃上げにつなげる");
        var target = round.Under(Doc, "一般型");
        target.Requires("productivity", (1512, 1513, "「労働生産性 年平均成長率4％向上」を目指す事業計画"), "労働生産性の年平均成長率4%向上を目指す事業計画",
            LaborProductivity >= Pct(4.0m), "「4%向上を目指す」は年平均4.0%以上の計画とみる");
        target.NamesSmes((1511, "中小企業などが省力化効果のある"), "中小企業など");
        target.LeavesOut("exclusions", (1511, 1513), "申請できない事業者の記載がない", "判定しない。従業員0名は「5名以下」の行で計算する");
        target.LeavesOpen("wages", (1511, 1513), "給与支給総額と事業場内最低賃金の基本要件(第1回〜第4回の公募要領にある)の記載がない",
            "賃上げにつなげることを目的とし、その特例もあるので、賃上げの要件があることは分かる。率は公募要領で確認する");
        round.Under(Doc, "お問い合わせ").Notes("contact", (1515, 1522, "0570-099-660"), "コールセンター 0570-099-660 平日9:30~17:30");
        var beside = round.Under(Doc, "カタログ注文型・一般型");
        beside.LeavesOut("digest", 1616, "必ず公募要領を確認する必要がある");
        beside.BarredBy("same-costs", (1617, "補助対象経費が異なれば併用可能です"), "カタログ注文型との併用は、補助対象経費が異なる場合に限る",
            Relation.Differing(beside.Say("same-costs:differing", "補助対象経費")),
            Shoryokuka.Catalogues, SameCostsElsewhere, tells: RecordTells.Bars);
        round.Under(Doc, "一般型").Term("reports", (1677, 1684, "効果報告（5年間）"), "効果報告5年間の終わり", [new(Length.Years(5), CompletedOn)],
            "図では補助事業実施期間の後に置かれ、起算日と回数の記載がない。補助事業の完了日から5年とみる");
        round.Under(Doc, "「一般型」").Announces("start", (1787, "2025年3月スタート"), "一般型の開始", new YearMonth(2025, 3));
        round.Under(Transcripts.ShoryokukaGeneral5, "第5回公募の変更点").Notes("rounds", Passage.Unpaged, "段階的な補助率は第4回まで、第5回で廃止");
    }

    private static Fact<Yen> Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, "中小企業省力化投資補助金とは");
        costs.LeavesOut("expenses", (1397, 1399), "経費の区分の記載がない",
            "機械装置・システム構築費だけで計算する。ほかの経費が対象であれば、実際の補助金額はこれより多いことがある");
        return costs.Pays("machinery", (1397, 1398, "製品や設備・システムを導入するための経費"), "製品や設備・システムを導入するための経費(機械装置・システム構築費)", Machinery);
    }
}
