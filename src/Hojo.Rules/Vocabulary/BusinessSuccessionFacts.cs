using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>事業承継・M&amp;A補助金: what only this programme asks.</summary>
internal static class BusinessSuccessionFacts
{
    private static readonly Label Months = ("か月", "months");
    private static readonly Label YearsLong = ("年", "years");

    public static readonly Fact<bool> ToFamilyOrEmployee = Stated("businessSuccession.toFamilyOrEmployee", ("親族内承継又は従業員承継の予定", "succession within the family or to employees is planned"), c => c.BusinessSuccession.ToFamilyOrEmployee);
    public static readonly Fact<int> MonthsUntilSuccession = Count("businessSuccession.monthsUntilSuccession", ("申請から事業承継の予定までの月数", "months from the application to the planned succession"), Months, 0, 1_200, c => c.BusinessSuccession.MonthsUntilSuccession);
    public static readonly Fact<bool> TakesOverInPeriod = Stated("businessSuccession.takesOverInPeriod", ("補助事業期間に経営資源を譲り受ける", "takes over management resources within the project period"), c => c.BusinessSuccession.TakesOverInPeriod);
    public static readonly Fact<bool> HandsOverInPeriod = Stated("businessSuccession.handsOverInPeriod", ("補助事業期間に経営資源を譲り渡す", "hands over management resources within the project period"), c => c.BusinessSuccession.HandsOverInPeriod);
    public static readonly Fact<bool> TakeoverPlanned = Stated("businessSuccession.takeoverPlanned", ("M&Aに伴い経営資源を譲り受ける予定", "is to take over management resources through M&A"), c => c.BusinessSuccession.TakeoverPlanned);
    public static readonly Fact<bool> Integrates = Stated("businessSuccession.integrates", ("PMIの取り組み", "carries out PMI"), c => c.BusinessSuccession.Integrates);
    public static readonly Fact<bool> ClosesBusiness = Stated("businessSuccession.closesBusiness", ("事業承継やM&Aの検討・実施等に伴う廃業等", "closes a business in the course of succession or M&A"), c => c.BusinessSuccession.ClosesBusiness);
    public static readonly Fact<bool> JoinsClosure = Stated("businessSuccession.joinsClosure", ("廃業・再チャレンジ枠の併用申請", "applies jointly under the closure frame"), c => c.BusinessSuccession.JoinsClosure);
    public static readonly Fact<bool> ClaimsHundredOku = Declared("businessSuccession.claimsHundredOku", ("100億企業要件での申請", "applies as meeting the ¥10 billion company condition"), c => c.BusinessSuccession.ClaimsHundredOku);
    public static readonly Fact<bool> SellerDeficit = Declared("businessSuccession.deficit", ("①赤字に該当(売り手)", "① in deficit (seller)"), c => c.BusinessSuccession.Deficit);
    public static readonly Fact<bool> LowerMargin = Declared("businessSuccession.lowerMargin", ("②営業利益率の低下(物価高影響等)に該当(売り手)", "② a lower operating margin, by rising prices or the like (seller)"), c => c.BusinessSuccession.LowerMargin);
    public static readonly Fact<bool> ClosureAtTwoThirds = Stated("businessSuccession.closureAtTwoThirds", ("廃業・再チャレンジ枠(単独)の補助率2/3の区分に該当", "in the class of the closure frame, applied for alone, with a rate of 2/3"), c => c.BusinessSuccession.ClosureAtTwoThirds);
    public static readonly Fact<bool> AdvisersRegistered = Stated("businessSuccession.advisersRegistered", ("FA・仲介業者の「M&A支援機関登録制度」への登録", "advisers registered under the M&A support institution scheme"), c => c.BusinessSuccession.AdvisersRegistered);
    public static readonly Fact<bool> IncludesCostsOutsidePeriod = Stated("businessSuccession.includesCostsOutsidePeriod", ("補助事業期間内に契約・発注・支払いの済まない経費を含む", "includes costs not contracted, ordered and paid within the project period"), c => c.BusinessSuccession.IncludesCostsOutsidePeriod);

    public static readonly Fact<Yen> Equipment = Money("businessSuccession.equipment", ("設備費", "equipment"), c => c.BusinessSuccession.Equipment);
    public static readonly Fact<Yen> Honoraria = Money("businessSuccession.honoraria", ("謝金", "honoraria"), c => c.BusinessSuccession.Honoraria);
    public static readonly Fact<Yen> Travel = Money("businessSuccession.travel", ("旅費", "travel"), c => c.BusinessSuccession.Travel);
    public static readonly Fact<Yen> Commissions = Money("businessSuccession.commissions", ("委託費(FA・仲介とDDの費用を除く)", "commissioned work (other than advisers and due diligence)"), c => c.BusinessSuccession.Commissions);
    public static readonly Fact<Yen> AdviserFees = Money("businessSuccession.adviserFees", ("FA・仲介に係る費用", "fees of financial advisers and intermediaries"), c => c.BusinessSuccession.AdviserFees);
    public static readonly Fact<Yen> DueDiligence = Money("businessSuccession.dueDiligence", ("DD費用", "due diligence costs"), c => c.BusinessSuccession.DueDiligence);
    public static readonly Fact<Yen> SystemFees = Money("businessSuccession.systemFees", ("システム利用料", "system fees"), c => c.BusinessSuccession.SystemFees);
    public static readonly Fact<Yen> Insurance = Money("businessSuccession.insurance", ("保険料", "insurance premiums"), c => c.BusinessSuccession.Insurance);

    public static readonly Fact<Yen> ClosureSupport = Money("businessSuccession.closureSupport", ("廃業支援費", "closure support"), c => c.BusinessSuccession.ClosureSupport);
    public static readonly Fact<Yen> StockDisposal = Money("businessSuccession.stockDisposal", ("在庫廃棄費", "disposal of stock"), c => c.BusinessSuccession.StockDisposal);
    public static readonly Fact<Yen> Demolition = Money("businessSuccession.demolition", ("解体費", "demolition"), c => c.BusinessSuccession.Demolition);
    public static readonly Fact<Yen> Restoration = Money("businessSuccession.restoration", ("原状回復費", "restoration to the original state"), c => c.BusinessSuccession.Restoration);
    public static readonly Fact<Yen> LeaseCancellation = Money("businessSuccession.leaseCancellation", ("リースの解約費", "cancellation of leases"), c => c.BusinessSuccession.LeaseCancellation);
    public static readonly Fact<Yen> Relocation = Money("businessSuccession.relocation", ("移転・移設費用", "relocation"), c => c.BusinessSuccession.Relocation);

    public static readonly Fact<int> ClosedYears = Count("businessSuccession.closedYears", ("決算を終えた期数", "closed business years"), ("期", "years"), 0, 200, c => c.BusinessSuccession.ClosedYears);
    public static readonly Fact<int> BlueReturnYears = Count("businessSuccession.blueReturnYears", ("青色申告をした年数", "years of blue returns"), YearsLong, 0, 100, c => c.BusinessSuccession.BlueReturnYears);
    public static readonly Fact<int> DealAttemptMonths = Count("businessSuccession.dealAttemptMonths", ("2020年以降にM&Aに取り組んだ月数", "months of attempting M&A since 2020"), Months, 0, 1_200, c => c.BusinessSuccession.DealAttemptMonths);
}
