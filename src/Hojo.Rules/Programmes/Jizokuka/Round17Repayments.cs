using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回: what is not paid out when a claimed special or point is missed at the end of the project, and 収益納付.</summary>
internal static class Round17Repayments
{
    private static readonly Label All = ("特例による上乗せ部分だけでなく全体が交付されない。実績は補助事業の終了時点で見る", "not only the added part but the whole grant is not paid; judged at the end of the project");

    private static readonly Rounding DueYen = new("due-whole-yen", ("納付額の円未満切捨て", "what is due is rounded down to the yen"), Yen(1), Round17.Doc["その他", 1910, 1913])
    { Reading = ("端数処理の記載がないため、円未満を切り捨てる", "no rounding is stated; rounded down to the yen") };

    /// <summary>６．(2) インボイス特例.</summary>
    public static Repayment Invoice { get; } = new("void-invoice", ("終了時点でインボイス特例の要件を満たさない場合、補助金は交付されない", "invoice special missed at the end of the project: nothing is paid"),
        Portion.Whole(ClaimsInvoiceSpecial.Is(true) & InvoiceIssuerAtEnd.Is(false)), DueYen, Round17.Doc["（2）インボイス特例の適用要件について", 399, 406]) { Consequence = Consequence.NotPaid, Reading = All };

    /// <summary>６．(3) 賃金引上げ特例.</summary>
    public static Repayment Wage { get; } = new("void-wage", ("終了時点で賃金引上げ特例の要件(＋50円以上)を満たさない場合、補助金は交付されない", "wage special (+¥50) missed at the end of the project: nothing is paid"),
        Portion.Whole(ClaimsRaisedCap.Is(true) & ActualWageFloorRise < 50), DueYen, Round17.Doc["（3）賃金引上げ特例の適用要件について", 444, 469])
    { Consequence = Consequence.NotPaid, Reading = ("特例による上乗せ部分だけでなく全体が交付されない。終了時点で地域別最低賃金以上であることは、法律で求められるため聞かない", "not only the added part but the whole grant is not paid; that the lowest wage is not under the regional minimum is not asked, as the law demands it") };

    /// <summary>政策① 賃金引上げ加点.</summary>
    public static Repayment WagePoint { get; } = new("void-wage-point", ("終了時点で賃金引上げ加点の要件(＋30円以上)を満たさない場合、交付決定後でも補助金は交付されない", "wage point (+¥30) missed at the end of the project: nothing is paid, even after the decision"),
        Portion.Whole(ClaimsWagePoint.Is(true) & ActualWageFloorRise < 30), DueYen, Round17.Doc["【政策加点】", 1714, 1715]) { Consequence = Consequence.NotPaid, Reading = ("実績は補助事業の終了時点で見る", "judged at the end of the project") };

    /// <summary>１３．その他 (4).</summary>
    public static IReadOnlyList<Provision> Profit { get; } =
    [
        DueYen,
        new Repayment("profit-return", ("収益納付による補助金の減額交付が必要となる場合がある", "the grant may be reduced for profits of the project"), Portion.Unstated(ProfitMade.Is(true)), DueYen, Round17.Doc["その他", 1910, 1913])
        { Consequence = Consequence.ProfitReturned, Reading = ("収益納付の算式は記載がないため、0円から全額までとする", "how profits are reckoned is not stated: from nothing to all of it") },
        new Duty("orders", ("実地検査により補助金の返還命令等の指示がなされた場合は従う", "orders of repayment after an inspection are to be followed"), Round17.Doc["その他", 1910, 1913]),
    ];
}
