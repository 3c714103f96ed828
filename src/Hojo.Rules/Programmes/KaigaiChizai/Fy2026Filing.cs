using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.KaigaiChizai.Fy2026Common;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>(1) INPIT外国出願補助金, its filings and its procedures, and (2) 海外出願支援事業.</summary>
internal static class Fy2026Filing
{
    private static readonly Label WhichOne = ("記録が(1)INPIT外国出願補助金と(2)海外出願支援事業のどちらのものかは写されておらず、両方に用いる(要確認)。INPITの令和8年度第2回公募のお知らせ(news.livedoor.com/pr_article/detail/30678511)の額と一致する", "whether the record is of line 1 or line 2 was not noted, so it is used for both (to be confirmed); it agrees with the institute's announcement of its second call of fiscal 2026 (news.livedoor.com/pr_article/detail/30678511)");

    private static readonly Figure<Yen> CapSum = ByChoice("cap-sum", ("1出願に対する補助上限額", "ceiling a filing"), Record["知財", 44], Right, Scales.Money, ("円", "yen"), WhichOne,
        (IpRight.Patent,             Man(150)),
        (IpRight.UtilityModel,       Man(60)),
        (IpRight.Design,             Man(60)),
        (IpRight.Trademark,          Man(60)),
        (IpRight.SquattingTrademark, Man(30)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapSum, Record["知財", 44]);

    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率", "rate"), 1, 2, Fy2024["補助率", 30, 46]);
    private static readonly NotStated RateNotStated = new("rate-not-stated", ("令和8年度の補助率が案内にも記録の写しにもない", "the rate of fiscal 2026 is neither in the outline nor noted from the record"), Doc["事業スキーム（対象者、対象行為、補助率等）", 79, 87])
    { Reading = ("令和6年度の1/2以内を用いる(INPITの令和8年度第2回公募のお知らせも1/2)", "1/2, as in fiscal 2024, is used (the institute's announcement for 2026 also has 1/2)") };

    private static readonly Deduction AlreadyGranted = new("already-granted", ("同じ年度の出願手続で既に決まった補助金を差し引く", "less what is already granted for filings of the year"), GrantedThisYear, Record["知財", 44])
    { Reading = ("1事業者300万円は同じ年度の公募回に共通とみる(INPITのお知らせによる)", "¥3,000,000 is read as common to the calls of a fiscal year, as the institute's announcement has it") };
    private static readonly Figure<Yen> CorporationSum = SumOf("corporation-sum", ("1事業者に対する補助上限額300万円", "¥3,000,000 an applicant"), Man(300), Record["知財", 44]);
    private static readonly Limit CorporationCap = new("corporation-cap", ("1事業者300万円まで", "up to ¥3,000,000 an applicant"), ((Amount)CorporationSum).Less(AlreadyGranted), Record["知財", 44]);

    private static Combination Shared(string own) => new("shared-ceiling", ("出願手続は1事業者300万円の上限を共有する", "filings share the ceiling of ¥3,000,000 an applicant"), Relation.SharedCeiling("corporation-cap", usedByGrants: true), Record["知財", 44], own)
    { Reading = ("(1)と(2)が上限を共有するかの記載がないため、それぞれで数える", "whether lines 1 and 2 share it is not stated; counted apart") };

    private static readonly Figure<Yen> ProcedureSum = SumOf("cap-sum", ("中間手続 50万円", "procedures: ¥500,000"), Man(50), Record["知財", 44]);
    private static readonly Limit ProcedureCap = new("cap", ("補助上限額まで", "at most the ceiling"), ProcedureSum, Record["知財", 44])
    { Reading = ("1手続当たりの上限とみる(令和6年度による)", "read as a ceiling a procedure, as in fiscal 2024") };

    private static readonly Expense[] Expenses =
    [
        new("office-fees", ("外国特許庁への納付手数料", "fees of foreign patent offices"), OfficeFees, Fy2024["補 助 対 象 経 費", 69, 70]) { Reading = ("経費の区分の記載がないため、令和6年度の区分による", "categories are not printed; those of fiscal 2024 are used") },
        new("agent-fees", ("国内代理人・現地代理人費用", "domestic and local agents"), AgentFees, Fy2024["補 助 対 象 経 費", 70]),
        new("translation", ("翻訳費用", "translation"), Translation, Fy2024["補 助 対 象 経 費", 71]),
    ];

    private static readonly Exclusion Deemed = new("deemed-large", ("みなし大企業は対象外(5類型。資本金5億円以上の法人の100%子会社を含む)", "deemed large companies are excluded (5 types, wholly owned subsidiaries of corporations with ¥500 million or more among them)"), DeemedLarge.Is(true), Record["知財", 44])
    { Reading = ("5類型の全文は写されていない。当たるかは公募要領により申請者が申告する。「対象外」は記録の写しに明記がなく、そう読む", "the five types were not noted in full; the applicant states it, by the guideline; that they are excluded is how the note is read") };

    private static readonly Requirement OfPatentAct = new("eligible", ("中小事業者等(特許法施行令第10条)", "small businesses and the like (order under the Patent Act, art. 10)"), SmallBusiness.Is(true) | University.Is(true), Doc["(1) INPIT外国出願補助金", 61, 67])
    { Reading = ("中小・スタートアップ企業や大学等。当たるかは申請者が申告する", "SMEs, start-ups and universities, as the applicant states") };

    private static readonly Amount Filed = (Half * Sum(OfficeFees, AgentFees, Translation)).AtMost(Cap);

    public static readonly Track Inpit = new("kaigai-chizai/2026/inpit-filing", ("(1) INPIT外国出願補助金 出願手続", "1: foreign filing subsidy of the institute, filings"),
    [
        .. Before,
        new Note("line", ("外国出願や中間手続等に要する経費の一部を助成", "pays a part of filings abroad and of later procedures"), Doc["(1) INPIT外国出願補助金", 66, 67]),
        OfPatentAct, Deemed, CapSum, Cap, RateNotStated, Half, CorporationSum, AlreadyGranted, CorporationCap, Shared("kaigai-chizai/2026/inpit-filing"),
        new NotStated("university-cap", ("大学等の上限額の扱いが記録の写しにない", "what holds for universities was not noted"), Record["知財", 44]) { Reading = ("大学等には1事業者の上限を用いない(令和6年度とINPITのお知らせによる)", "no ceiling an applicant is used for universities, as in fiscal 2024 and in the institute's announcement") },
        .. Expenses, WholeYen, .. After,
    ],
    Either(University.Is(true), Filed, Filed.AtMost(CorporationCap)).Rounded(WholeYen));

    public static readonly Track InpitProcedure = new("kaigai-chizai/2026/inpit-procedure", ("(1) INPIT外国出願補助金 中間手続", "1: foreign filing subsidy of the institute, procedures"),
    [
        .. Before,
        new Note("line", ("外国出願や中間手続等に要する経費の一部を助成", "pays a part of filings abroad and of later procedures"), Doc["(1) INPIT外国出願補助金", 66, 67]),
        OfPatentAct, ProcedureSum, ProcedureCap, RateNotStated, Half,
        new NotStated("prerequisites", ("中間手続の対象となる案件の要件の記載がない", "which matters may have procedures paid is not stated"), Doc["(1) INPIT外国出願補助金", 66, 67]) { Reading = ("令和6年度は、過去に外国出願補助金を利用した特許案件に限っていた。判定しない", "in fiscal 2024 only patents filed with the subsidy; not tested here") },
        .. Expenses, WholeYen, .. After,
    ],
    (Half * Sum(OfficeFees, AgentFees, Translation)).AtMost(ProcedureCap).Rounded(WholeYen));

    public static readonly Track Regional = new("kaigai-chizai/2026/filing", ("(2) 海外出願支援事業", "2: support for filings abroad"),
    [
        .. Before,
        new Note("line", ("外国出願に要する経費の一部を助成", "pays a part of filings abroad"), Doc["(2) 海外出願支援事業", 68, 69]),
        new Requirement("eligible", ("中小企業者等(中小企業支援法第2条)", "SMEs (SME Support Act, art. 2)"), SupportActSme.Is(true), Doc["(2) 海外出願支援事業", 68, 69]) { Reading = ("当たるかは申請者が申告する", "as the applicant states") },
        Deemed, CapSum, Cap, RateNotStated, Half, CorporationSum, AlreadyGranted, CorporationCap, Shared("kaigai-chizai/2026/filing"),
        .. Expenses, WholeYen, .. After,
    ],
    Filed.AtMost(CorporationCap).Rounded(WholeYen));
}
