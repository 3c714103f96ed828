using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回: what the three tracks share. The tables come from two leaflets; floors, bars and goals from second-hand records of the guideline.</summary>
internal static class Common
{
    /// <summary>The leaflet of 北海道経済産業局, 2026-02-24.</summary>
    public static readonly Source Hokkaido = Leaflets.Hokkaido;

    /// <summary>The leaflet of 東北経済産業局, 2026-03, with the same table.</summary>
    public static readonly Source Tohoku = Leaflets.Tohoku;

    /// <summary>A transcription of 公募要領 第1回 (1.1版) by a third party.</summary>
    public static readonly Source Transcription = Transcripts.ShinjigyoMonodzukuri1;

    /// <summary>Notes on the same guideline, second-hand too.</summary>
    public static readonly Source Notes = Transcripts.ShinjigyoMonodzukuri1Points;

    private static readonly LocalDate Deadline = Day(2026, 10, 30);

    public static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Hokkaido["枠・類型、補助上限額、補助率", 42, 47])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Rounding DueYen = new("due-whole-yen", ("返還額の円未満切捨て", "repayments rounded down to the yen"), Yen(1), Transcription["返還を求められます", 1291])
    { Reading = ("端数処理の記載がないため、返還額は円未満を切り捨てる", "no rounding is stated; what is due is rounded down to the yen") };

    /// <summary>設備投資等, as the categories of 新事業進出補助金's leaflet divide it.</summary>
    public static readonly Amount Investment = Sum(Machinery, Buildings, Transport, TechnologyLicences, IntellectualProperty, Outsourcing, Experts, Cloud, Advertising);

    /// <summary>大幅賃上げ has no printed conditions: who claims it waits for the office.</summary>
    public static Requirement RaisedTerms(Special raised) => new("wage-special-terms", ("カッコ内の補助上限額は大幅賃上げを行う場合に限る(要件の記載なし)", "the ceilings in brackets are for large wage rises (the conditions are not printed)"), !raised.When, Hokkaido["枠・類型、補助上限額、補助率 ※カッコ内は大幅賃上げを行う場合", 42, 44])
    { Open = raised.When, Reading = ("大幅賃上げの要件(賃上げの率など)の記載がないため、特例を希望する場合は公募要領での確認を要する", "the conditions (rates of the rise) are not printed, so a claim is left to the guideline and the office") };

    /// <summary>最低賃金引上げ特例 has none either.</summary>
    public static Requirement MinimumWageTerms(Special special, int line) => new("minimum-wage-special-terms", ("最低賃金引上げ特例(要件の記載なし)", "minimum wage special (the conditions are not printed)"), !special.When, Hokkaido["最低賃金引上げ特例", line])
    { Open = special.When, Reading = ("要件の記載がないため、特例を希望する場合は確認を要する。令和6年度補正では最低賃金+50円以内の従業員が30%以上、2026年の公募では当時の最低賃金以上・令和7年度改定後の最低賃金未満とする情報がある", "not printed, so a claim is left to the office; the year before it was 30% of staff within ¥50 of the minimum, and for 2026 there is word of pay below the minimum as revised in fiscal 2025") };

    private const string Bars = "直近16か月以内の他制度の採択・実施状況";

    private static readonly string[] Four = ["shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri", "shinjigyo-monodzukuri"];

    private static readonly Label Years3 = ("過去3年間は申請締切日から数え、応当日(2023年10月30日)以後の交付決定を含むとみる。起算日の記載はない", "the 3 years are counted back from the deadline, the corresponding day (2023-10-30) included; from which day is not stated");

    /// <summary>Before the table: purpose, money, dates, who may apply.</summary>
    public static IReadOnlyList<Provision> Opening(Label purpose) =>
    [
        new PrintedFigure("budget", ("予算(省力化投資補助金と共通、中小企業等事業再構築促進基金を活用)", "budget (shared with the labour-saving subsidy; from the restructuring fund)"), ("2,960億円", "¥296 billion"), Hokkaido["ものづくり商業サービス省力化・革新的開発・新事業・海外展開促進事業", 9, 14]),
        new Note("aim", ("革新的製品・サービス開発や海外を含む新市場への進出等に係る設備投資等を支援し、賃上げにつなげる", "supports investment in new products and in new markets, abroad included, towards higher wages"), Hokkaido["事業目的", 18, 20]),
        new Note("purpose", purpose, Hokkaido["(1) 新事業進出・ものづくり補助金", 24, 26]),
        new Announced("call", ("公募開始", "call published"), Day(2026, 6, 29), Transcription["新事業進出・ものづくり商業サービス補助金", 1097]),
        new Window("window", ("申請受付期間", "applications received"), On(2026, 9, 30), At(2026, 10, 30, 18, 0), Notes["新事業進出・ものづくり 第1回", 22])
        { Reading = ("締切は18時ちょうどまで。受付開始の時刻は記載がない。2つの地方局の資料に公募期間の記載はない", "open until 18:00 itself; no hour of opening is stated; the two leaflets state no dates") },
        new Announced("result", ("採択発表(予定)", "results (planned)"), new YearMonth(2027, 1), Transcription["新事業進出・ものづくり商業サービス補助金", 1097]),
        new NotStated("size", ("「中小企業等」の範囲の記載がない", "who counts as an SME is not stated"), Hokkaido["事業概要", 22, 26]) { Reading = ("規模の要件は判定しない", "size is not tested") },
        new Exclusion("recent-award", ("申請締切日から16か月以内に事業再構築・新事業進出・ものづくり補助金・本補助金で採択された事業者(辞退した場合を除く)", "adopted under one of four subsidies within 16 months before the deadline, and not declined"), LastAdoptionKept >= Deadline.PlusMonths(-16), Transcription[Bars, 1214, 1219])
        { Reading = ("締切日から16か月前の応当日(2025年6月30日)以後の採択を含む", "adoptions on or after the corresponding day (2025-06-30) are included") },
        new Exclusion("under-way", ("申請締切日の時点でこれらの補助金の交付決定を受けて事業を実施中の事業者", "a project of one of these subsidies is under way at the deadline"), ProjectUnderWay.Is(true), Transcription[Bars, 1219])
        { Reading = ("記録の状態は締切日まで変わらないものとみる", "the record is read as it will stand at the deadline") },
        new Exclusion("two-awards", ("過去3年間に事業再構築・新事業進出・ものづくり補助金の交付決定を合計2回以上受けた事業者", "two or more grant decisions under the three subsidies within 3 years"), LastButOneDecision >= Deadline.PlusYears(-3), Transcription["2回以上受けた事業者", 1303])
        { Reading = Years3 },
        new Combination("award-bar", ("申請締切日から16か月以内に採択された補助金があれば申請できない(辞退した場合を除く)", "adopted under one of four subsidies within 16 months before the deadline, and not declined"), Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.AdoptedAndKept), Transcription[Bars, 1214, 1219], Four),
        new Combination("under-way-bar", ("申請締切日の時点で交付決定を受けて事業を実施中であれば申請できない", "a project under way at the deadline"), Relation.Barred(Awards.UnderWay), Transcription[Bars, 1219], Four),
        new Combination("two-decisions-bar", ("過去3年間に交付決定を合計2回以上受けた事業者は申請できない", "two or more grant decisions within 3 years"), Relation.Fewer(2, 36, BarStart.Decision, LookedAt.Deadline, Awards.Decided), Transcription["2回以上受けた事業者", 1303], "shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri")
        { Reading = Years3 },
        new Exclusion("taxable-income", ("課税所得の年平均額が15億円超(直近過去3年)", "average taxable income of the last 3 years over ¥1.5 billion"), AverageTaxableIncome > Oku(15), Transcription["直近過去3年の課税所得の年平均額", 1302]),
        new Exclusion("no-employees", ("応募申請の時点で従業員数が0名の事業者", "no employees at the application"), Employees.Is(0), Transcription["従業員が0名の事業者", 1292]),
    ];

    /// <summary>After the table: what the plan must reach, what is bought, when it ends, what follows.</summary>
    public static IReadOnlyList<Provision> Closing(int months, int sinceAdoption) =>
    [
        new Requirement("value-added", ("付加価値額の年平均成長率4.0%以上", "value added grows by 4.0% a year or more"), ValueAdded >= Pct(4.0m), Transcription["付加価値額の年平均成長率", 1291]),
        new Requirement("wage", ("1人あたり給与支給総額の年平均成長率3.5%以上", "pay per head grows by 3.5% a year or more"), PayrollPerHead >= Pct(3.5m), Notes["新事業進出・ものづくり 第1回", 23])
        {
            Open = (PayrollPerHead >= Pct(3.5m) & Payroll < Pct(3.5m)) | (PayrollPerHead < Pct(3.5m) & Payroll >= Pct(3.5m)),
            Reading = ("「1人あたり」とする資料と、給与支給総額とだけ書く転記がある。2つの指標で結論が分かれる場合は要確認とする", "one record says per head, another total pay; where the two measures part, it is left to the office"),
        },
        new Requirement("wage-floor", ("事業場内最低賃金が地域別最低賃金+30円以上", "the lowest wage is ¥30 or more above the regional minimum"), WageFloorGap >= 30, Transcription["事業場内最低賃金が地域別最低賃金+30円以上", 1291])
        { Reading = ("毎年の最小の差で見る。最低賃金引上げ特例の事業者にも求めるかは記載がない", "by the least year; whether users of the minimum wage special are spared is not stated") },
        new Requirement("plan-years", ("補助事業終了後3〜5年の事業計画", "a plan of 3 to 5 years after the project ends"), Years >= 3 & Years <= 5, Transcription["補助事業終了後3〜5年の事業計画", 1291]),
        new Expense("machinery", ("機械装置・システム構築費", "machinery and systems"), Machinery, Hokkaido["事業概要", 22, 26]),
        new Expense("buildings", ("建物費", "buildings"), Buildings, Hokkaido["事業概要", 22, 26]),
        new Expense("transport", ("運搬費", "transport"), Transport, Hokkaido["事業概要", 22, 26]),
        new Expense("technology-licences", ("技術導入費", "technology licences"), TechnologyLicences, Hokkaido["事業概要", 22, 26]),
        new Expense("intellectual-property", ("知的財産権等関連経費", "intellectual property"), IntellectualProperty, Hokkaido["事業概要", 22, 26]),
        new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Hokkaido["事業概要", 22, 26]),
        new Expense("experts", ("専門家経費", "experts"), Experts, Hokkaido["事業概要", 22, 26]),
        new Expense("cloud", ("クラウドサービス利用費", "cloud services"), Cloud, Hokkaido["事業概要", 22, 26]),
        new Expense("advertising", ("広告宣伝・販売促進費", "advertising and sales promotion"), Advertising, Hokkaido["事業概要", 22, 26]),
        new NotStated("expenses", ("「設備投資等」の経費の区分と区分ごとの上限の記載がない", "the categories of 'investment and the like', and limits on them, are not stated"), Hokkaido["事業概要", 22, 26])
        { Reading = ("前身の新事業進出補助金のリーフレットの9区分で聞き、入力された額をすべて対象経費として計算する。対象外の区分や上限があれば、実際の補助金額はこれより少ない", "asked by the nine categories of the leaflet of the subsidy before it, and all of it counted; where a category is not eligible or has a limit, the true grant is less") },
        new NotStated("tax", ("2つの地方局の資料に消費税の扱いの記載がない", "the two leaflets do not say whether costs are with or without consumption tax"), Hokkaido["枠・類型、補助上限額、補助率", 42, 47]) { Reading = ("税抜の額を入力する(公募要領の転記による)", "costs are stated without tax, by the transcription") },
        new Exclusion("early-orders", ("交付決定前に発注・契約したものは対象外", "what was ordered or contracted before the decision is not eligible"), IncludesEarlyOrders.Is(true), Transcription["交付決定の前に発注・契約したもの", 1290]) { Reading = ("該当する経費は除いて入力する", "such costs are to be left out") },
        new NotBefore("orders-from", ("発注・契約した経費が対象になる日(交付決定以降)", "costs ordered or contracted count from here (the decision)"), DecidedOn, Transcription["交付決定の前に発注・契約したもの", 1290]),
        new LeadTime("gbiz-lead", ("GビズIDプライムアカウントの取得(おおむね2週間)", "GbizID Prime account (about two weeks)"), 14, Transcription["GビズIDプライム", 1292]) { Done = HasGbizIdPrime.Is(true), Reading = ("「おおむね2週間」は14日とみる。余裕を見ること", "'about two weeks' is taken as 14 days; allow for more") },
        new Term("period", ("補助事業実施期間の終わり", "end of the project period"), [(months, DecidedOn), (sinceAdoption, AdoptedOn)], Transcription["事業の実施期間", 1295])
        { Reading = ("2つの期限の早い方。民法143条により暦で数える", "the earlier of the two, counted by the Civil Code, art. 143") },
        new Duty("assets", ("税抜50万円以上で取得した機械等は、法定耐用年数を過ぎるまで勝手に処分できない", "machines and the like of ¥500,000 or more may not be disposed of at will within their statutory life"), Transcription["処分制限財産", 1297]),
        DueYen,
        new Repayment("profit-return", ("収益納付がある", "profits are to be returned"), Portion.Unstated(ProfitMade.Is(true)), DueYen, Transcription["収益納付があります", 1298])
        { Consequence = Consequence.ProfitReturned, Reading = ("算式の記載がないため、0円から全額までとする", "no formula is stated: from nothing to all of it") },
        new Repayment("repayment", ("付加価値額・給与・事業場内最低賃金の目標が未達の場合は補助金の返還", "repayment where the goals for value added, pay or the lowest wage are missed"),
            Portion.Unstated(ActualValueAdded < Pct(4.0m) | ActualPayrollPerHead < Pct(3.5m) | ActualPayroll < Pct(3.5m) | WageFloorEverMissed(30)), DueYen, Transcription["返還を求められます", 1291])
        { Reading = ("給与は1人あたりとする資料と総額とする転記があるため、どちらかの未達で返還がありうるものとする。算式の記載がないため、0円から全額までとする", "one record has pay per head, the transcription total pay: missing either may mean repayment; no formula is stated: from nothing to all of it") },
        new Repayment("repay-raised", ("賃上げ特例が未達の場合は補助金の返還", "repayment where the wage special is missed"), Portion.Unstated(ClaimsRaisedCap.Is(true) & RaisedCapAchieved.Is(false)), DueYen, Transcription["返還を求められます", 1291])
        { Reading = ("特例の要件と算式の記載がないため、達成したかを聞き、0円から全額までとする", "neither the conditions nor a formula is stated: whether they were achieved is asked, and from nothing to all of it falls due") },
    ];
}
