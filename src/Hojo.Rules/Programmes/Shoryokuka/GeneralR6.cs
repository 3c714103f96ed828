using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shoryokuka.Shoryokuka;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第1回〜第4回, as the leaflet of 令和6年度補正 has it: the rate steps on the subsidy.</summary>
internal static class GeneralR6
{
    private static readonly Condition SmallOrRevitalising = SmallBusiness.Holds | Revitalising.Is(true);

    private static readonly Special MinimumWage = new("minimum-wage-special", ("最低賃金引上げ特例", "minimum wage special"),
        ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & !SmallOrRevitalising, Leaflet["【最低賃金引き上げ特例】の適用要件", 1626, 1630])
    { Reading = ("中小機構が指定する一定期間(記載なし)に、3か月以上、地域別最低賃金+50円以内で雇用している従業員が全従業員数の30%以上であること。割合はその3か月以上を通じたものを入力する。小規模・再生事業者は除く", "30% or more of all staff paid within ¥50 of the regional minimum for 3 months or more of a designated period (not printed); the share is to hold over those months; not for small businesses or those under revitalisation") };

    private static readonly Special Raised = new("wage-special", ("大幅賃上げ特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50 & !MinimumWage.When, Leaflet["【大幅賃上げ特例】の適用要件", 1619, 1623])
    { Reading = ("特例を希望して申請し、2つの要件を計画で満たす事業者に適用する。「最低賃金引上げ特例事業者」はその特例が適用される事業者とみる。最低賃金は事業を実施する都道府県のものによる", "applies to those who claim it and plan to meet both conditions; barred are those to whom the minimum wage special applies; the minimum wage is that of the project's prefecture") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Leaflet["補助上限額従業員数", 1550, 1572], Employees, Raised,
        (UpTo(5),          Man(750),   Man(1_000)),
        (Between(6, 20),   Man(1_500), Man(2_000)),
        (Between(21, 50),  Man(3_000), Man(4_000)),
        (Between(51, 100), Man(5_000), Man(6_500)),
        (AtLeast(101),     Man(8_000), Oku(1)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Leaflet["補助上限額従業員数", 1550, 1572]);

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率(補助金額1,500万円まで)", "rate (up to ¥15,000,000 of grant)"), 1, 2, Leaflet["補助率※", 1574, 1611])
        .When(("小規模・再生", "small or under revitalisation"), SmallOrRevitalising, Fraction(2, 3))
        .When(("最低賃金引上げ特例", "minimum wage special"), MinimumWage.When, Fraction(2, 3));

    private static readonly Figure<Yen> Width = SumOf("rate-width", ("補助率が変わる補助金額", "grant at which the rate changes"), Man(1_500), Leaflet["※補助金額1,500万円までは", 1610, 1611]);

    private static readonly Figure<Rate> Beyond = RateOf("rate-beyond", ("補助率(1,500万円を超える部分)", "rate (the part over ¥15,000,000)"), 1, 3, Leaflet["※補助金額1,500万円までは", 1610, 1611]);

    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Leaflet["補助率※", 1574, 1611])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Rounding DueYen = Shoryokuka.DueYen(Leaflet["【大幅賃上げ特例】の適用要件", 1623, 1624]);

    public static readonly Round Round = new(Shoryokuka.Programme, "shoryokuka/general-r6", ("一般型(第1回〜第4回)", "general type (rounds 1 to 4)"),
        new Track("shoryokuka/general-r6", ("中小企業省力化投資補助金 一般型(第1回〜第4回)", "SME labour-saving investment subsidy, general type (rounds 1 to 4)"),
        [
            new Note("purpose", ("人手不足解消に効果のあるロボットやIoTなどの製品や設備・システムの導入を支援し、賃上げにつなげる", "supports robots, IoT and other products against shortage of labour, towards higher wages"), Leaflet["中小企業省力化投資補助金とは", 1397, 1399]),
            new Announced("start", ("一般型の開始", "the general type starts"), new YearMonth(2025, 3), Leaflet["「一般型」", 1787]),
            new Window("window", ("公募期間(公募回制)", "calls, round by round"), null, null, Leaflet["一般型 公募回制", 1384, 1707]) { Reading = ("リーフレットに各回の公募期間の記載がない", "the leaflet states no dates for the rounds") },
            new Note("rounds", ("段階的な補助率は第4回まで、第5回で廃止", "the stepped rate stands up to round 4; round 5 drops it"), Fifth["一般型 第5回", 26]),
            new Requirement("made-to-measure", ("オーダーメイド・セミオーダーメイド性のある設備導入・システム構築などで、省力化効果のあるもの", "equipment or systems made, or half made, to measure, that save labour"), MadeToMeasure.Is(true), Leaflet["オーダーメイド・セミオーダーメイド性のある", 1381, 1383])
            { Reading = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges") },
            new TimeTaken("review-time", ("審査の期間", "time of review"), ("3か月程度", "about 3 months"), Length.Months(3), Leaflet["審査", 1384, 1386]),
            new Note("detailed-plan", ("省力化指数などに関する詳細な事業実施計画を作成する", "a detailed plan, with an index of labour saved, is drawn up"), Leaflet["公募回制", 1384, 1386]),
            new PrintedFigure("headline", ("補助上限額(最大)", "highest ceiling"), ("1億円", "¥100,000,000"), Leaflet["一般型 補助上限額", 1407, 1411]),
            new Note("examples", ("例: デジタルカメラやAI技術を用いた自動外観検査装置、自動梱包機と倉庫管理システム", "for example automatic visual inspection with cameras and AI, packing machines with a warehouse system"), Leaflet["オーダーメイドで設備導入が可能", 1444, 1465]),
            new Requirement("productivity", ("労働生産性の年平均成長率4%向上を目指す事業計画", "a plan to raise labour productivity by 4% a year"), LaborProductivity >= Pct(4.0m), Leaflet["労働生産性", 1511, 1513])
            { Reading = ("「4%向上を目指す」は年平均4.0%以上の計画とみる", "'aims at 4%' is read as a plan of 4.0% a year or more") },
            new NotStated("size", ("「中小企業など」の範囲と申請できない事業者の記載がない", "who counts as an SME, and who is excluded, is not stated"), Leaflet["中小企業など", 1511, 1513]) { Reading = ("規模と対象外の要件は判定しない。従業員0名は「5名以下」の行で計算する", "size and exclusions are not tested; no employees is worked in the row 'up to 5'") },
            new Expense("machinery", ("製品や設備・システムを導入するための経費(機械装置・システム構築費)", "machinery and systems"), Machinery, Leaflet["中小企業省力化投資補助金とは", 1397, 1399]),
            new NotStated("expenses", ("経費の区分の記載がない", "the categories of cost are not stated"), Leaflet["中小企業省力化投資補助金とは", 1397, 1399]) { Reading = ("機械装置・システム構築費だけで計算する。ほかの経費が対象であれば、実際の補助金額はこれより多いことがある", "worked on machinery and systems alone; if other costs are eligible the true grant may be more") },
            CapTable, Cap,
            Rate, Width, Beyond,
            new NotStated("small-business", ("「小規模」「再生」の定義の記載がない", "'small' and 'under revitalisation' are not defined"), Leaflet["小規模・再生", 1574, 1611])
            { Reading = ("小規模は商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下とする(持続化補助金などの定義による)。再生は申請者の申告による", "small is read as 5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others; revitalisation as the applicant states") },
            new Note("step", ("1,500万円の区切りは補助金額について測る", "the step of ¥15,000,000 is measured on the grant"), Leaflet["※補助金額1,500万円までは", 1487, 1488]),
            WholeYen,
            new Exclusion("same-costs", ("カタログ注文型との併用は、補助対象経費が異なる場合に限る", "goes with the catalogue type only for other costs"), SameCostsElsewhere.Is(true), Leaflet["併用可能", 1616, 1617]),
            .. BesideCatalogue(null),
            Raised, DueYen,
            new Repayment("repay-raised", ("大幅賃上げ特例の要件未達: 従業員規模別の補助上限額との差額を返還", "special's conditions missed: what exceeds the standard ceiling is repaid"), Portion.Whole(RaisedCapAchieved.Is(false)), DueYen, Leaflet["【大幅賃上げ特例】の適用要件", 1623, 1624])
            { OnlyRaisedBy = Raised, Reading = ("①②のいずれか一方でも未達の場合に返還する。差額は特例がない場合の補助金額との差とする。免除の記載はない", "due when either condition is missed; the difference is taken to the grant without the special; no exemption is stated") },
            MinimumWage,
            new Note("minimum-wage-special-extent", ("最低賃金引上げ特例の引上げ対象は補助金額1,500万円まで", "the minimum wage special raises the rate up to ¥15,000,000 of grant"), Leaflet["【最低賃金引き上げ特例】の適用要件", 1630]),
            new Term("reports", ("効果報告5年間の終わり", "end of the 5 years of reports"), [new(Length.Years(5), CompletedOn)], Leaflet["一般型 公募回制", 1646, 1707])
            { Reading = ("図では補助事業実施期間の後に置かれ、起算日と回数の記載がない。補助事業の完了日から5年とみる", "the chart puts them after the project period and states neither a first day nor how many; read as 5 years from completion") },
            new NotStated("digest", ("必ず公募要領を確認する必要がある", "the guideline itself is to be checked"), Leaflet["必ずそれぞれの公募要領をご確認ください", 1616]),
            new Note("contact", ("コールセンター 0570-099-660 平日9:30~17:30", "call centre: 0570-099-660, weekdays 9:30 to 17:30"), Leaflet["お問い合わせ", 1515, 1530]),
        ],
        Amount.Stepped(Machinery, new(Rate, Width), new(Beyond, null)).AtMost(Cap).Rounded(WholeYen)));
}
