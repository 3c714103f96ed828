using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.CostFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>14次公募, as far as the records of jGrants were noted: ceilings and a few conditions. Where no rate was noted, the money of
/// the track is its ceiling, not a grant.</summary>
internal static class Round14
{
    private static readonly Source Doc = new("JSM-14", "事業承継・M&A補助金 14次公募 (jGrants の掲載事項の控え)", "jGrants",
        SourceRank.Record, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));

    private const string Heading = "事業承継・M&A 14次";

    private static readonly Label Ceiling = ("補助上限額", "Ceiling of the grant");

    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc[Heading, 39])
    { Reading = ("端数処理の記載がないため、最後に一度だけ円未満を切り捨てる", "no rounding is noted; rounded down to the yen, once, at the end") };

    private static Figure<Yen> CapOf(int man) => SumOf("cap-sum", ("補助上限額", "ceiling"), Man(man), Doc[Heading, 39]);

    private static Limit Within(Figure<Yen> sum) => new("cap", ("補助上限額まで", "at most the ceiling"), sum, Doc[Heading, 39]);

    private static IEnumerable<Provision> Common() =>
    [
        new PrintedFigure("records", ("jGrants の掲載番号", "numbers of the records in jGrants"), ("a0WJ200000CDXUTMA5, a0WJ200000CDXUUMA5, a0WJ200000CDXURMA5, a0WJ200000CDXUVMA5, a0WJ200000CDXUWMA5, a0WJ200000CDXUSMA5", "a0WJ200000CDXUTMA5, a0WJ200000CDXUUMA5, a0WJ200000CDXURMA5, a0WJ200000CDXUVMA5, a0WJ200000CDXUWMA5, a0WJ200000CDXUSMA5"), Doc[Heading, 38]),
        new Window("window", ("公募期間", "call"), On(2026, 2, 27), On(2026, 4, 3), Doc[Heading, 38]),
        new Requirement("closed-years", ("法人は決算を3期終えていること", "a corporation has closed 3 business years"), SoleProprietor.Is(true) | ClosedYears >= 3, Doc[Heading, 39])
        { Reading = ("控えは枠を分けていないため、すべての枠・類型の要件とみる", "the note names no frame, so it is taken for all of them") },
    ];

    private static readonly NotStated NoRate = new("rate", ("補助率の控えがない", "no rate was noted"), Doc[Heading, 39]) { Reading = ("補助金額は計算せず、補助上限額だけを示す。令和6年度補正のリーフレットの補助率は引き継がない", "no grant is worked out, only its ceiling is given; the rates of the earlier leaflet do not carry over") };

    private static readonly NotStated Rest = new("digest", ("経費、賃上げ、加点などの控えがない", "costs, wages, points and other matters were not noted"), Doc[Heading, 38, 39]) { Reading = ("公募要領で確認する必要がある", "the guideline itself is to be checked") };

    private static readonly NotStated JointSum = new("closure-sum", ("廃業・再チャレンジ枠を併用する場合の加算額の控えがない", "what a joint application under the closure frame adds was not noted"), Doc[Heading, 39]) { Reading = ("加算は計算しない", "no addition is worked out") };

    private static readonly Label Also = ("控えは「PMI専門家活用類型も」とするので、令和6年度補正で併用できた枠・類型はこの回も併用できるとみる", "the note says 'this type too', so the frames that could be joined before are read as still so");

    private static readonly Combination WithClosure = new("closure-added", ("廃業・再チャレンジ枠と併用できる", "may be joined by the closure frame"), Relation.AddOn, Doc[Heading, 39], "jigyo-shokei/14/closure") { Reading = Also };

    // 承継促進
    private static readonly Figure<Yen> SuccessionCap = CapOf(1_000);

    // 専門家活用
    private static readonly Special HundredOku = new("hundred-oku", ("100億企業特例", "the special for ¥10 billion companies"), ClaimsHundredOku.Is(true), Doc[Heading, 39]) { Reading = ("特例の要件の控えがないため、申告だけで見る", "its conditions were not noted; the applicant's claim alone is looked at") };
    private static readonly Figure<Yen> ExpertCap = CapOf(800).When(HundredOku.Text, HundredOku.When, Man(2_000));

    // PMI推進
    private static readonly Figure<Yen> PmiCap = CapOf(150);
    private static readonly Limit PmiLimit = Within(PmiCap);
    private static readonly Figure<Rate> PmiRate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc[Heading, 39]);
    private static readonly Figure<Yen> InvestmentCap = CapOf(1_000);
    private static readonly Label PmiCosts = ("対象経費の控えがない。PMI推進枠の経費として令和6年度補正のリーフレットに挙がる区分を入力欄にする", "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for");

    // 廃業・再チャレンジ
    private static readonly Figure<Yen> ClosureCap = CapOf(300);
    private static readonly Limit ClosureLimit = Within(ClosureCap);
    private static readonly Figure<Rate> ClosureRate = RateOf("rate", ("補助率", "rate"), 2, 3, Doc[Heading, 39]);
    private static readonly Label ClosureCosts = ("対象経費の控えがない。令和6年度補正のリーフレットで単独申請に挙がる区分を入力欄にする", "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for");

    public static readonly Round Round = new(JigyoShokei.Programme, "jigyo-shokei/14", ("14次公募", "call 14"),
        new Track("jigyo-shokei/14/succession", ("事業承継・M&A補助金 14次 事業承継促進枠(補助上限額)", "Business succession and M&A subsidy, call 14, succession frame (ceiling)"),
            [.. Common(), SuccessionCap, NoRate, WithClosure, JointSum, WholeYen, Rest], ((Amount)SuccessionCap).Rounded(WholeYen), Ceiling),
        new Track("jigyo-shokei/14/expert", ("事業承継・M&A補助金 14次 専門家活用枠(補助上限額)", "Business succession and M&A subsidy, call 14, expert frame (ceiling)"),
            [
                .. Common(),
                new Requirement("blue-returns", ("個人事業主は青色申告を5年していること", "a sole proprietor has filed blue returns for 5 years"), SoleProprietor.Is(false) | BlueReturnYears >= 5, Doc[Heading, 39]),
                HundredOku, ExpertCap, NoRate, WithClosure, JointSum, WholeYen, Rest,
            ], ((Amount)ExpertCap).Rounded(WholeYen), Ceiling),
        new Track("jigyo-shokei/14/pmi-expert", ("事業承継・M&A補助金 14次 PMI専門家活用類型", "Business succession and M&A subsidy, call 14, PMI expert type"),
            [
                .. Common(), PmiCap, PmiLimit, PmiRate, WholeYen,
                new Expense("equipment", ("設備費", "equipment"), Equipment, Doc[Heading, 39]) { Reading = PmiCosts },
                new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc[Heading, 39]) { Reading = PmiCosts },
                new Expense("commissions", ("委託費", "commissioned work"), Commissions, Doc[Heading, 39]) { Reading = PmiCosts },
                new Note("combination", ("PMI専門家活用類型も廃業・再チャレンジ枠と併用できる(令和6年度補正のリーフレットと異なる)", "this type too may be joined to the closure frame, unlike in the earlier leaflet"), Doc[Heading, 39]),
                new Combination("closure-added", ("廃業・再チャレンジ枠と併用できる", "may be joined by the closure frame"), Relation.AddOn, Doc[Heading, 39], "jigyo-shokei/14/closure"),
                JointSum, Rest,
            ], (PmiRate * Sum(Equipment, Outsourcing, Commissions)).AtMost(PmiLimit).Rounded(WholeYen)),
        new Track("jigyo-shokei/14/pmi-investment", ("事業承継・M&A補助金 14次 事業統合投資類型(補助上限額)", "Business succession and M&A subsidy, call 14, post-merger investment type (ceiling)"),
            [.. Common(), InvestmentCap, NoRate, WithClosure, JointSum, WholeYen, Rest], ((Amount)InvestmentCap).Rounded(WholeYen), Ceiling),
        new Track("jigyo-shokei/14/closure", ("事業承継・M&A補助金 14次 廃業・再チャレンジ枠 単独申請", "Business succession and M&A subsidy, call 14, closure frame alone"),
            [
                .. Common(),
                new Requirement("deal-attempt", ("2020年以降にM&Aに3か月以上取り組んだこと(単独申請)", "M&A was attempted for 3 months or more since 2020 (application alone)"), DealAttemptMonths >= 3, Doc[Heading, 39]),
                ClosureCap, ClosureLimit, ClosureRate, WholeYen,
                new Expense("closure-support", ("廃業支援費", "closure support"), ClosureSupport, Doc[Heading, 39]) { Reading = ClosureCosts },
                new Expense("stock-disposal", ("在庫廃棄費", "disposal of stock"), StockDisposal, Doc[Heading, 39]) { Reading = ClosureCosts },
                new Expense("demolition", ("解体費", "demolition"), Demolition, Doc[Heading, 39]) { Reading = ClosureCosts },
                new Expense("restoration", ("原状回復費", "restoration to the original state"), Restoration, Doc[Heading, 39]) { Reading = ClosureCosts },
                new Expense("lease-cancellation", ("リースの解約費", "cancellation of leases"), LeaseCancellation, Doc[Heading, 39]) { Reading = ClosureCosts },
                new Combination("added-to", ("承継促進・専門家活用・PMI推進の各枠・類型と併用できる", "may be joined to the other frames and types"), Relation.AddOn, Doc[Heading, 39], "jigyo-shokei/14/succession", "jigyo-shokei/14/expert", "jigyo-shokei/14/pmi-expert", "jigyo-shokei/14/pmi-investment") { Reading = Also },
                Rest,
            ], (ClosureRate * Sum(ClosureSupport, StockDisposal, Demolition, Restoration, LeaseCancellation)).AtMost(ClosureLimit).Rounded(WholeYen)));
}
