using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>What the tracks of the leaflet share: its first page, the flow, and 廃業・再チャレンジ枠 where it is joined to another frame.</summary>
internal static class Common
{
    public static readonly Source Doc = new("JSM-R6", "事業承継・M&A補助金 リーフレット(令和6年度補正、令和7年3月時点版)", "中小企業庁",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    public const string First = "「事業承継・M&A補助金」で", Flow = "事前準備から事業終了までの流れ", Closing = "廃業・再チャレンジ枠";

    public static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc[Flow, 1219, 1327])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    /// <summary>一定の賃上げ, in two frames with the same words.</summary>
    public static Special Raised(int first, int last, string heading) => new("wage-special", ("一定の賃上げを実施する場合の補助上限の引上げ", "the raised ceiling for a certain rise of wages"), ClaimsRaisedCap.Is(true), Doc[heading, first, last])
    { Reading = ("「一定の賃上げ」の内容の記載がないため、実施して引上げを希望するとの申告だけで見る", "what rise is meant is not stated; the applicant's claim alone is looked at") };

    public static Special Small(int first, int last, string heading) => new("small-business", ("小規模事業者に該当する場合の補助率", "the rate of a small business"), SmallBusiness.Holds, Doc[heading, first, last])
    { Reading = ("この文書に小規模事業者の定義はない。同じ冊子の持続化補助金の定義(商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下)で見る", "this leaflet does not define it; the definition of other leaflets of the same collection is used (5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others)") };

    // 廃業・再チャレンジ枠の経費
    public static readonly Expense[] ClosureExpenses =
    [
        new("closure-support", ("廃業支援費", "closure support"), ClosureSupport, Doc[Closing, 1345]),
        new("stock-disposal", ("在庫廃棄費", "disposal of stock"), StockDisposal, Doc[Closing, 1345, 1346]),
        new("demolition", ("解体費", "demolition"), Demolition, Doc[Closing, 1346]),
        new("restoration", ("原状回復費", "restoration to the original state"), Restoration, Doc[Closing, 1346, 1347]),
        new("lease-cancellation", ("リースの解約費", "cancellation of leases"), LeaseCancellation, Doc[Closing, 1347]),
    ];

    private static readonly Special Joined = new("closure-joined", ("廃業・再チャレンジ枠との併用申請", "joint application under the closure frame"), JoinsClosure.Is(true), Doc[Closing, 1276, 1279])
    { Reading = ("併用申請をしない場合、加算はない", "without joint application nothing is added") };

    private static readonly Figure<Yen> ClosureSum = SumOf("closure-sum", ("併用申請で加算される補助上限", "ceiling added by joint application"), Man(150), Doc[Closing, 1274, 1279]);

    private static readonly Limit ClosureCap = new("closure-cap", ("併用申請の廃業等の費用は150万円まで", "closure costs of a joint application up to ¥1,500,000"), ClosureSum, Doc[Closing, 1274, 1279])
    { Reading = ("「それぞれの補助上限に加算」された150万円は、引き上げられた上限にも加算され、廃業等の費用にだけ使えるものと読む(文言どおりに全体の上限を広げると、1円の廃業費で他の経費の上限が150万円増えてしまう)", "the added 1.5 million yen also comes on top of a raised ceiling, and is read as usable for closure costs only (taken literally, one yen of closure cost would free 1.5 million for other costs)") };

    private static readonly Figure<Yen> NothingAdded = SumOf("closure-not-joined", ("併用申請をしない場合の加算", "added without joint application"), Yen(0), Doc[Closing, 1276, 1279]);

    /// <summary>What a joint application adds, at the rate of the frame it is joined to.</summary>
    public static Amount Added(Figure<Rate> rate) => Either(Joined.When,
        (rate * Sum(ClosureSupport, StockDisposal, Demolition, Restoration, LeaseCancellation, Relocation)).AtMost(ClosureCap), NothingAdded);

    public static IEnumerable<Provision> JointRequirement() =>
    [
        new Combination("closure-added", ("廃業・再チャレンジ枠と併用でき、補助上限に加算される", "may be joined by the closure frame, which adds to its ceiling"), Relation.AddOn, Doc[First, 1084, 1085], "jigyo-shokei/r6/closure"),
        new Requirement("closure-need", ("併用する場合: 事業承継やM&Aの検討・実施等に伴って廃業等を行う者", "if joined: closes a business in the course of considering or carrying out succession or M&A"), JoinsClosure.Is(false) | ClosesBusiness.Is(true), Doc[Closing, 1237, 1239]),
    ];

    public static IEnumerable<Provision> JointCap() => [Joined, ClosureSum, ClosureCap, NothingAdded];

    public static IEnumerable<Provision> JointCosts() =>
    [
        .. ClosureExpenses,
        new Expense("relocation", ("移転・移設費用(併用申請の場合のみ)", "relocation (joint applications only)"), Relocation, Doc[Closing, 1348, 1349]),
    ];

    /// <summary>The first page, with what it says of one frame.</summary>
    public static IEnumerable<Provision> Head(params Provision[] frame) => frame.Concat(
    [
        new Note("purpose", ("中小企業の生産性向上、持続的な賃上げに向けて、事業承継に際しての設備投資や、M&A・PMIの専門家活用費用等を支援", "supports investment on succession and the use of experts in M&A and PMI, for productivity and lasting wage rises"), Doc[First, 1065, 1072]),
        new PrintedFigure("version", ("リーフレットの版", "version of the leaflet"), ("令和7年3月時点版", "as of March 2025"), Doc[First, 1074]),
        new Note("combination", ("廃業・再チャレンジ枠は、事業承継促進枠・専門家活用枠・事業統合投資類型と併用できる", "the closure frame may be joined to the succession frame, the expert frame and the post-merger investment type"), Doc[First, 1084, 1085]),
        new Note("budget", ("令和6年度補正予算で中小機構に措置", "funded through the SME support organisation by the supplementary budget of fiscal 2024"), Doc[First, 1087]),
    ]).OrderBy(r => r.Citation.FirstLine);

    /// <summary>The flow from preparation to the end.</summary>
    public static IEnumerable<Provision> Steps() =>
    [
        new Note("steps", ("事前準備(課題の把握、事業計画の検討)、公募開始から交付決定(公募要領公開、申請受付、申請締切、審査、採択、交付申請、交付決定)、補助事業実施から補助金の交付(開始、完了、実績報告、確定検査、補助額の確定、請求、交付)、補助期間終了後(事業化状況報告)", "preparation; call, application, screening, adoption and decision; project, report, inspection, settlement, claim and payment; reports after the end"), Doc[Flow, 1119, 1373]),
        new Duty("status-report", ("補助期間終了後、事業計画実施期間の事業化状況報告", "reports on commercialisation while the plan is carried out"), Doc[Flow, 1178, 1184]),
        new Window("window", ("公募期間", "call"), null, null, Doc[Flow, 1196, 1206]) { Reading = ("申請受付開始・申請締切の日の記載がない", "the days of the first and last application are not stated") },
        new Exclusion("cost-window", ("※1: 補助事業期間内に契約・発注を行い支払った経費以外の経費を含む", "includes costs not contracted, ordered and paid within the project period"), IncludesCostsOutsidePeriod.Is(true), Doc[Flow, 1208])
        { Reading = ("該当する経費は除いて入力する。含むと申告された経費のままでは申請できないものとする", "such costs are to be left out; with them included the costs cannot be claimed as stated") },
        new Duty("result-report", ("※2: 実績報告書等を提出し、実施した事業内容の検査と経費内容等の確認を受ける", "a report on results is submitted; work and costs are inspected"), Doc[Flow, 1210]),
        new Note("payment", ("※2: 補助金は交付すべき額を事務局が確定した後に支払われ、交付決定された場合でも支払われないことがある", "paid once the office has settled the amount; even after a decision it may not be paid"), Doc[Flow, 1210, 1212]),
        new PrintedFigure("plan-period", ("事業計画実施期間(補助期間終了後)", "period in which the plan is carried out (after the project)"), ("3~5年間", "3 to 5 years"), Doc[Flow, 1214, 1217]),
    ];

    /// <summary>What the leaflet leaves out, and where to ask.</summary>
    public static IEnumerable<Provision> Tail() =>
    [
        new NotStated("size", ("「中小企業者等」の範囲と、対象外となる者の記載がない", "who counts as an SME, and who is excluded, is not stated"), Doc[Flow, 1219, 1239]) { Reading = ("規模と対象外の要件は判定しない", "size and exclusions are not tested") },
        new NotStated("floor", ("補助下限額の記載がない", "no minimum grant is stated"), Doc[Flow, 1242, 1279]) { Reading = ("「600~800万円」「800~1,000万円」は下限と上限ではなく、2段階の補助上限と読む", "'600 to 800' and '800 to 1,000' are read as two levels of the ceiling, not as a floor and a ceiling") },
        new NotStated("expense-limits", ("経費の区分ごとの上限と、「等」に含まれる経費の記載がない", "limits on categories, and what 'etc.' covers, are not stated"), Doc[Flow, 1329, 1349]) { Reading = ("列挙された経費だけを、区分ごとの上限なしで計算する", "worked on the categories that are named, without limits on them") },
        new NotStated("tax", ("経費を税抜・税込のどちらで計算するかの記載がない", "whether costs are with or without consumption tax is not stated"), Doc[Flow, 1329, 1349]) { Reading = ("税抜の額を入力する(同種の補助金の公募要領による)", "costs are stated without tax, as in guidelines of the same kind") },
        new Note("contact", ("事業承継・M&A補助金事務局 050-3145-3812", "office: 050-3145-3812"), Doc[Flow, 1351, 1377]),
    ];
}
