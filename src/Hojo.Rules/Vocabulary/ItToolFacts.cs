using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>IT導入補助金: what only this programme asks.</summary>
internal static class ItToolFacts
{
    private static readonly Label Members = ("者", "members");

    public static readonly Fact<ItOrganisation> Organisation = Choice("itTool.organisation", ("組織形態", "kind of organisation"), ItOrganisation.Company, ItOrganisation.Chamber, x => (int)x, c => c.ItTool.Organisation);
    public static readonly Fact<bool> OperatesInJapan = Stated("itTool.operatesInJapan", ("日本国内で登記され事業を営む", "registered and operating in Japan"), c => c.ItTool.OperatesInJapan);
    public static readonly Fact<bool> PaysMinimumWage = Stated("itTool.paysMinimumWage", ("直近月の事業場内の最低賃金が地域別最低賃金以上", "lowest wage of the last month at or above the regional minimum"), c => c.ItTool.PaysMinimumWage);
    public static readonly Fact<bool> SecurityAction = Stated("itTool.securityAction", ("SECURITY ACTIONの宣言", "SECURITY ACTION declared"), c => c.ItTool.SecurityAction);
    public static readonly Fact<bool> OverlapsOtherSupport = Stated("itTool.overlapsOtherSupport", ("他の補助金等と重複する事業を含む", "overlaps with other public support"), c => c.ItTool.OverlapsOtherSupport);
    public static readonly Fact<bool> AwardedBefore = Happened("itTool.awardedBefore", ("過去のIT導入補助金(労働生産性の目標が上がる枠)の交付決定", "an earlier award that raises the productivity goal"), c => c.ItTool.AwardedBefore);
    public static readonly Fact<bool> AwardedWithinTwelveMonths = Happened("itTool.awardedWithinTwelveMonths", ("IT導入補助金2024(要領が挙げる枠)の交付決定日から12か月以内の申請", "applies within 12 months of an award of 2024"), c => c.ItTool.AwardedWithinTwelveMonths);
    public static readonly Fact<bool> SecurityServiceBefore = Happened("itTool.securityServiceBefore", ("お助け隊サービスについての過去の交付決定又は他の枠の申請", "the security service was awarded before or is applied for elsewhere"), c => c.ItTool.SecurityServiceBefore);
    public static readonly Fact<Growth> FirstYearProductivity = Rising("itTool.firstYearProductivity", ("1年後の労働生産性の伸び", "growth of labour productivity in the first year"), c => c.ItTool.FirstYearProductivity);
    public static readonly Fact<bool> WageRuleExempt = Happened("itTool.wageRuleExempt", ("賃上げ要件の適用外(医療・介護・社会福祉・学校等)", "exempt from the wage rule (medical, care, welfare, schools)"), c => c.ItTool.WageRuleExempt);
    public static readonly Fact<bool> WagePlanDeclared = Stated("itTool.wagePlanDeclared", ("賃金引上げ計画の従業員への表明", "wage plan declared to the employees"), c => c.ItTool.WagePlanDeclared);
    public static readonly Fact<int> Processes = Count("itTool.processes", ("業務プロセス(共P-01〜各業種P-06)の種類の数", "kinds of business process"), ("種類", "kinds"), 0, 10, c => c.ItTool.Processes);
    public static readonly Fact<bool> GeneralProcess = Stated("itTool.generalProcess", ("汎用プロセス(汎P-07)", "general-purpose process"), c => c.ItTool.GeneralProcess);
    public static readonly Fact<int> Functions = Count("itTool.functions", ("会計・受発注・決済の機能の数", "functions among accounting, orders and payment"), ("機能", "functions"), 0, 3, c => c.ItTool.Functions);
    public static readonly Fact<bool> ServicesExcessive = Declared("itTool.servicesExcessive", ("役務費用の割合が著しく高額", "services out of proportion to the tool"), c => c.ItTool.ServicesExcessive);

    public static readonly Fact<Yen> Software = Money("itTool.software", ("ソフトウェアの費用", "software"), c => c.ItTool.Software);
    public static readonly Fact<Yen> Options = Money("itTool.options", ("オプションの費用", "options"), c => c.ItTool.Options);
    public static readonly Fact<Yen> Services = Money("itTool.services", ("役務の費用", "services"), c => c.ItTool.Services);
    public static readonly Fact<Yen> Computers = Money("itTool.computers", ("PC・タブレット等の費用", "computers and tablets"), c => c.ItTool.Computers);
    public static readonly Fact<Yen> Registers = Money("itTool.registers", ("レジ・券売機の費用", "registers and ticket machines"), c => c.ItTool.Registers);
    public static readonly Fact<Yen> SecurityService = Money("itTool.securityService", ("サイバーセキュリティお助け隊サービスの利用料", "fee of the security service"), c => c.ItTool.SecurityService);

    public static readonly Fact<bool> OwnedByDeemedLarge = Stated("itTool.barred.ownedByDeemedLarge", ("みなし大企業による全株式の所有", "wholly owned by deemed large companies"), c => c.ItTool.Barred.OwnedByDeemedLarge);
    public static readonly Fact<bool> OfficersFromDeemedLarge = Stated("itTool.barred.officersFromDeemedLarge", ("役員の全てがみなし大企業の役員・職員", "all officers come from deemed large companies"), c => c.ItTool.Barred.OfficersFromDeemedLarge);
    public static readonly Fact<bool> RegisteredVendor = Stated("itTool.barred.registeredVendor", ("IT導入支援事業者の登録", "registered as a vendor of the programme"), c => c.ItTool.Barred.RegisteredVendor);
    public static readonly Fact<bool> Suspended = Stated("itTool.barred.suspended", ("補助金交付等停止措置・指名停止措置", "suspended from subsidies or tenders"), c => c.ItTool.Barred.Suspended);
    public static readonly Fact<bool> AmusementBusiness = Stated("itTool.barred.amusementBusiness", ("風俗営業等", "amusement business"), c => c.ItTool.Barred.AmusementBusiness);
    public static readonly Fact<bool> LabourProsecution = Happened("itTool.barred.labourProsecution", ("過去1年の労働関係法令違反による送検", "referred to prosecutors for labour law within a year"), c => c.ItTool.Barred.LabourProsecution);
    public static readonly Fact<bool> ReligiousCorporation = Stated("itTool.barred.religiousCorporation", ("宗教法人", "religious corporation"), c => c.ItTool.Barred.ReligiousCorporation);
    public static readonly Fact<bool> Unincorporated = Stated("itTool.barred.unincorporated", ("法人格のない任意団体", "association without legal personality"), c => c.ItTool.Barred.Unincorporated);
    public static readonly Fact<bool> Misconduct = Stated("itTool.barred.misconduct", ("他の補助金等における不正行為等", "misconduct with other subsidies"), c => c.ItTool.Barred.Misconduct);

    public static readonly Fact<bool> Orderer = Stated("itTool.trade.orderer", ("発注側でありITツールの導入者", "the ordering side, which buys the tool"), c => c.ItTool.Trade.Orderer);
    public static readonly Fact<bool> SingleSoftware = Stated("itTool.trade.singleSoftware", ("ソフトウェア1つだけの申請", "one software only"), c => c.ItTool.Trade.SingleSoftware);
    public static readonly Fact<bool> FreeAccounts = Stated("itTool.trade.freeAccounts", ("受注側の全ての利用者への無償のアカウント", "free accounts for all receivers"), c => c.ItTool.Trade.FreeAccounts);
    public static readonly Fact<bool> AccountsLimited = Stated("itTool.trade.accountsLimited", ("受注側アカウントの上限数の定め", "the number of receivers' accounts is limited"), c => c.ItTool.Trade.AccountsLimited);
    public static readonly Fact<bool> ReceiversQualify = Stated("itTool.trade.receiversQualify", ("取引先の適格性と同意", "the receivers qualify and agree"), c => c.ItTool.Trade.ReceiversQualify);
    public static readonly Fact<Yen> EligibleCloud = Money("itTool.trade.eligibleCloud", ("クラウド利用費のうち取引先のアカウントの割合に当たる額", "cloud fee, by the receivers' share of accounts"), c => c.ItTool.Trade.EligibleCloud);

    public static readonly Fact<int> GroupMembers = Group("itTool.group.members", ("グループ構成員の数", "members of the group"), c => c.ItTool.Group.Members);
    public static readonly Fact<bool> MembersQualify = Stated("itTool.group.membersQualify", ("構成員の全員が定義と要件を満たす", "all members qualify"), c => c.ItTool.Group.MembersQualify);
    public static readonly Fact<bool> IncludesBarred = Stated("itTool.group.includesBarred", ("対象外となる事業者を含む", "includes a barred business"), c => c.ItTool.Group.IncludesBarred);
    public static readonly Fact<bool> IncludesAwarded = Stated("itTool.group.includesAwarded", ("過去の交付決定を受けた構成員を含む", "includes a member with an earlier award"), c => c.ItTool.Group.IncludesAwarded);
    public static readonly Fact<bool> GroupAwardedWithinTwelveMonths = Stated("itTool.group.awardedWithinTwelveMonths", ("IT導入補助金2024の交付決定日から12か月以内の構成員を含む", "includes a member within 12 months of an award of 2024"), c => c.ItTool.Group.AwardedWithinTwelveMonths);
    public static readonly Fact<bool> GroupAppliesElsewhere = Stated("itTool.group.appliesElsewhere", ("他の枠又は別のグループにも申請する構成員を含む", "includes a member that applies elsewhere too"), c => c.ItTool.Group.AppliesElsewhere);
    public static readonly Fact<Yen> FoundationTotal = Money("itTool.group.foundationTotal", ("基盤導入経費の合計", "foundation costs in all"), c => c.ItTool.Group.FoundationTotal);
    public static readonly Fact<int> SmallMembers = Group("itTool.group.smallMembers", ("ソフトウェア等を導入する小規模事業者の構成員の数", "small members with software"), c => c.ItTool.Group.SmallMembers);
    public static readonly Fact<Yen> SmallFirst = Money("itTool.group.smallFirst", ("小規模事業者の構成員の経費のうち補助額50万円以下の部分", "small members' costs in the first slice"), c => c.ItTool.Group.SmallFirst);
    public static readonly Fact<int> OtherMembers = Group("itTool.group.otherMembers", ("ソフトウェア等を導入するその他の構成員の数", "other members with software"), c => c.ItTool.Group.OtherMembers);
    public static readonly Fact<Yen> OtherFirst = Money("itTool.group.otherFirst", ("その他の構成員の経費のうち補助額50万円以下の部分", "other members' costs in the first slice"), c => c.ItTool.Group.OtherFirst);
    public static readonly Fact<int> SeveralFunctionMembers = Group("itTool.group.severalFunctionMembers", ("2機能以上のソフトウェアを導入する構成員の数", "members with two functions or more"), c => c.ItTool.Group.SeveralFunctionMembers);
    public static readonly Fact<Yen> Second = Money("itTool.group.second", ("構成員の経費のうち補助額50万円超の部分", "members' costs in the second slice"), c => c.ItTool.Group.Second);
    public static readonly Fact<int> ComputerMembers = Group("itTool.group.computerMembers", ("PC・タブレット等を導入する構成員の数", "members with computers"), c => c.ItTool.Group.ComputerMembers);
    public static readonly Fact<Yen> GroupComputers = Money("itTool.group.computers", ("構成員のPC・タブレット等の経費", "members' computers"), c => c.ItTool.Group.Computers);
    public static readonly Fact<int> RegisterMembers = Group("itTool.group.registerMembers", ("レジ・券売機を導入する構成員の数", "members with registers"), c => c.ItTool.Group.RegisterMembers);
    public static readonly Fact<Yen> GroupRegisters = Money("itTool.group.registers", ("構成員のレジ・券売機の経費", "members' registers"), c => c.ItTool.Group.Registers);
    public static readonly Fact<int> AnalysisMembers = Group("itTool.group.analysisMembers", ("消費動向等分析経費のITツールを導入する構成員の数", "members with analysis tools"), c => c.ItTool.Group.AnalysisMembers);
    public static readonly Fact<Yen> Analysis = Money("itTool.group.analysis", ("消費動向等分析経費", "analysis costs"), c => c.ItTool.Group.Analysis);
    public static readonly Fact<Yen> Coordination = Money("itTool.group.coordination", ("その他経費(事務費・専門家経費)", "coordination and experts"), c => c.ItTool.Group.Coordination);

    public static readonly Fact<bool> PayAboveHalfValueAdded = Stated("itTool.outcome.payAboveHalfValueAdded", ("給与支給総額の増加率が付加価値額の増加率の2分の1を超える", "pay grew by more than half the growth of value added"), c => c.ItTool.Outcome.PayAboveHalfValueAdded);

    private static Fact<int> Group(string id, Label label, Func<Case, int?> read) => Count(id, label, Members, 0, 10_000, read);
}
