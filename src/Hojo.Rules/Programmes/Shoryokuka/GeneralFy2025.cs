using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 from 第5回 (令和7年度補正): the rate is flat. Goals and limits come second-hand from 公募要領 第7回.</summary>
internal static partial class GeneralFy2025
{
    private static readonly Source Outline = Leaflets.Hokkaido;
    private static readonly Source Seventh = Transcripts.ShoryokukaGeneral7;

    private static readonly Reading FromSeventh = new("第7回の公募要領の転記による。第5回・第6回も同じとみる",
        "from a transcription of the guideline of round 7; rounds 5 and 6 are read to be the same");

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Shoryokuka.Programme, "shoryokuka/general-r7", "一般型(第5回から)", GeneralFy2025English.Words);
        Purpose(round);
        var smallOrRevitalising = SmallBusiness.Holds | Revitalising.Is(true);

        // ── 特例 ──────────────────────────────────────────────────────────────
        var minimumWage = round.Under(Seventh, "最低賃金引上げの特例").Special("minimum-wage-special", (931, "全従業員の30%以上ある月が3か月以上あった"), "最低賃金引上げ特例",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & !smallOrRevitalising,
            "2024年10月から2025年9月までに、その時点の地域別最低賃金以上・2025年度改定の地域別最低賃金未満で雇う従業員が全従業員の30%以上の月が" +
            "3か月以上あること(第7回の公募要領の転記による)。小規模・再生事業者は除く(地方局の資料)");
        var wages = round.Under(Seventh, "大幅な賃上げの特例（上限額の引上げ）");
        var raised = wages.Special("wage-special", (966, "給与支給総額を+6.0%以上、かつ事業場内最低賃金を"), "大幅賃上げ特例",
            ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50 & !minimumWage.When & Revitalising.Is(false),
            "給与支給総額は年平均成長率とみる。最低賃金引上げ特例の事業者と再生事業者は適用できない。補助上限額に達しない場合(ちょうど上限額の場合を含むとみる)は適用されない",
            atCeiling: true,
            also: [round.Under(Seventh, "大幅賃上げの特例は").At((934, 935, "補助金額の上限額に達しない場合、再生事業者、常勤従業員がいない場合"))]);

        // ── 枠・類型、補助上限額、補助率 ───────────────── 補助上限額 ── 大幅賃上げ ──
        var amounts = round.Under(Outline, "省力化投資補助金 一般型");
        var inTohoku = round.Under(Leaflets.Tohoku, "投資補助金 一般型");
        var capTable = amounts.Table("cap-table", (49, "51~100人 5,000万円 (6,500万円)"), "補助上限額", Employees, raised,
        [
            (UpTo(5),          Man(750),   Man(1_000)),
            (Between(6, 20),   Man(1_500), Man(2_000)),
            (Between(21, 50),  Man(3_000), Man(4_000)),
            (Between(51, 100), Man(5_000), Man(6_500)),
            (AtLeast(101),     Man(8_000), Oku(1)),
        ], also: [inTohoku.At((66, "51~100人 5,000万円 (6,500万円)"))]);
        var cap = amounts.Limit("cap", (49, "101人以上 8,000万円 (1億円)"), "補助上限額まで", capTable);
        var rate = amounts.Rate("rate", (49, "1/2、小規模・再生 2/3"), "補助率", Fraction(1, 2),
            [
                new(amounts.Say("rate:small-or-revitalising", "小規模・再生"), smallOrRevitalising, Fraction(2, 3)),
                new(minimumWage, Fraction(2, 3)),
            ], also: [inTohoku.At((66, "1/2、小規模・再生 2/3"))]);
        amounts.LeavesOut("small-business", 49, "「小規模」「再生」の定義の記載がない",
            Reading.Resting(Guidelines.Jizokuka17, "小規模は商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下とする(持続化補助金などの定義による)。" +
                "再生は申請者の申告による"));
        var wholeYen = round.Under(Outline, "枠・類型、補助上限額、補助率")
            .RoundsDown("whole-yen", Passage.Silent(42, 49), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);

        var eligible = Costs(round);
        Requirements(round);
        Combinations(round);
        Afterwards(round, raised);
        round.Track("", "中小企業省力化投資補助金 一般型(第5回から)", (rate * eligible).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 補助金制度等のご案内 ────────────────────────────────────────────────────
    private static void Purpose(RoundBuilder round)
    {
        round.Under(Outline, "補助金制度等のご案内").LeavesOut("digest", (3, 14), "施策の概要資料と公募要領の転記によるものであり、公募要領で確認する必要がある");
        round.Under(Outline, "ものづくり商業サービス省力化・革新的開発・新事業・海外展開促進事業").Prints("budget", (9, 11, "2,960億円 (中小企業等事業再構築促進基金を活用"),
            "予算(新事業進出・ものづくり補助金と共通、中小企業等事業再構築促進基金を活用)", "2,960億円");
        var general = round.Under(Outline, "②一般型");
        general.NamesSmes((36, "中小企業等の個別の現場の設備"), "中小企業等");
        general.Notes("purpose", (36, "業務プロセスの自動化・高度化やロボット生産プロセスの改善"),
            "業務プロセスの自動化・高度化、ロボット生産プロセスの改善、DX等の多様な省力化投資を促進する");
        var calls = round.Under(Transcripts.ShoryokukaGeneral7, "第7回の受付は");
        calls.Window("window", (813, "第7回の受付は2026年7月31日（金）17:00で終了しました"), "公募期間(第5回〜第7回)", null, At(2026, 7, 31, 17, 0),
            "各回の始まりと第5回・第6回の終わりの記載がない");
        calls.Window("window-8", (813, "9月中旬に申請受付開始、10月中旬に申請締切"), "公募期間(第8回から)",
            DateSpan.Part(new YearMonth(2026, 9), MonthPart.Middle), null,
            "始まりは「9月中旬」(予定)とみる。第8回は10月中旬に締め切る予定だが、次の回の有無の記載がないため、終わりは定めない");
        round.Under(Transcripts.ShoryokukaGeneral5, "一般型 第5回").BoundsWindow("fifth-opens", Passage.Unpaged, "第5回は2025年12月から",
            new YearMonth(2025, 12), null, "第5回より前の回はこの枠のものではない");
        general.Requires("made-to-measure", 36, "個別の現場の設備や事業内容等に合わせた設備導入・システム構築等", MadeToMeasure.Is(true), Readings.DeclaredAndJudged);
        var next = round.Under(Seventh, "第7回の受付は");
        next.Announces("seventh-closed", (813, "第7回の受付は2026年7月31日（金）17:00で終了しました"), "第7回の受付終了(17:00)", At(2026, 7, 31, 17, 0));
        next.Announces("eighth-filing", (813, "9月中旬に申請受付開始"), "第8回の申請受付開始(9月中旬の予定)",
            DateSpan.Part(new YearMonth(2026, 9), MonthPart.Middle));
        next.Announces("eighth-closing", (813, "10月中旬に申請締切"), "第8回の申請締切(10月中旬の予定)",
            DateSpan.Part(new YearMonth(2026, 10), MonthPart.Middle));
        var fifth = round.Under(Transcripts.ShoryokukaGeneral5, "第5回公募の変更点");
        fifth.Notes("rounds", Passage.Unpaged, "第5回で1/3の段階が廃止され、賃上げの要件は1人あたり3.5%になった");
        round.Under(ShoryokukaGuidelines.General8Window, "一般型 第8回").SucceededBy("第8回", Passage.Unpaged, On(2026, 9, 18));
        fifth.Withdraws("rate-width", Passage.Unpaged, "補助率が変わる補助金額1,500万円(第4回まで)");
        fifth.Withdraws("rate-beyond", Passage.Unpaged, "1,500万円を超える部分の補助率1/3(第4回まで)");
    }

    // ── 補助対象経費 ──────────────────────────────────────────────────────────
    private static Amount Costs(RoundBuilder round)
    {
        var machines = round.Under(Seventh, "機械装置・システム構築費（税抜）");
        machines.Requires("core-cost", (971, "必ず1つ以上、単価税抜50万円以上の機械装置等の設備投資が必要"), "単価50万円以上の機械装置等の設備投資が必須",
            Machinery >= Man(50), "単価を聞かないため、機械装置・システム構築費の合計が50万円以上であることだけを見る");
        var costs = round.Under(Seventh, "運搬費・技術導入費・知的財産権等関連経費・外注費・専門家経費・クラウドサービス利用費（税抜）");
        var others = round.Under(Seventh, "機械装置・システム構築費以外の経費");
        others.LeavesOut("expenses", 980, "技術導入費・知的財産権等関連経費は各1/3、外注費・専門家経費は各1/2(専門家は1日5万円)までの内訳の上限がある",
            "内訳の上限は計算に入れていない。これに触れる計画では、実際の補助金額はこれより少ない");
        var otherSum = others.Sum("other-sum", (980, "これらを合計して税抜500万円が上限"), "機械装置・システム構築費以外の経費の上限額", Man(500));
        var otherTotal = others.Limit("other-total", (980, "これらを合計して税抜500万円が上限"), "機械装置・システム構築費以外の経費は合計500万円まで", otherSum,
            "税抜の対象経費としての額の上限とする");
        var early = round.Under(Seventh, "交付決定の前に発注・契約したもの").Deducts("early-orders", (1042, "交付決定の前に発注・契約したものは対象になりません"),
            "交付決定前に発注・契約した経費を除く", EarlyOrders, Readings.TakenOffTheTotal);
        return Sum(
            machines.Pays("machinery", (969, "機械装置・システム構築費"), "機械装置・システム構築費", Machinery),
            Sum(
                costs.Pays("transport", 978, "運搬費", Transport),
                costs.Pays("technology-licences", 978, "技術導入費", TechnologyLicences),
                costs.Pays("intellectual-property", 978, "知的財産権等関連経費", IntellectualProperty),
                costs.Pays("outsourcing", 978, "外注費", Outsourcing),
                costs.Pays("experts", 978, "専門家経費", Experts),
                costs.Pays("cloud", 978, "クラウドサービス利用費", Cloud)).AtMost(otherTotal)).Less(early);
    }
}
