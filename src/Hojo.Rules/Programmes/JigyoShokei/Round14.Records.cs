using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>What only the records of jGrants tell, as they were noted: 100億企業特例, PMI推進枠, 廃業・再チャレンジ枠. Where no rate was noted, the money
/// of the track is its ceiling, not a grant.</summary>
internal static partial class Round14
{
    private const string Records = "a0WJ200000CDXUTMA5, a0WJ200000CDXUUMA5, a0WJ200000CDXURMA5, " +
        "a0WJ200000CDXUVMA5, a0WJ200000CDXUWMA5, a0WJ200000CDXUSMA5";

    private static Section Noted(RoundBuilder round, params string[] of) => round.Under(Transcripts.JigyoShokei14, "事業承継・M&A 14次", of);

    /// <summary>Rows of every track that rests on them.</summary>
    private static Section Recorded(RoundBuilder round)
    {
        var noted = Noted(round, Large, Experts, Investors, Closers);
        noted.Prints("records", Passage.Unpaged, "jGrants の掲載番号", Records);
        noted.Window("window", Passage.Unpaged, "公募期間", On(2026, 2, 27), On(2026, 4, 3));
        noted.Requires("closed-years", Passage.Unpaged, "法人は決算を3期終えていること", SoleProprietor.Is(true) | ClosedYears >= 3,
            "控えは枠を分けていないため、すべての枠・類型の要件とみる");
        noted.LeavesOpen("digest", Passage.Unpaged, "経費、賃上げ、加点などの控えがない", Readings.CheckTheGuideline);
        Noted(round, Large, Investors).LeavesOut("rate", Passage.Unpaged, "補助率の控えがない", Reading.Resting(Leaflets.JigyoShokei,
            "補助金額は計算せず、補助上限額だけを示す。令和6年度補正のリーフレットの補助率は引き継がない"));
        return noted;
    }

    private static Figure<Yen> CapSum(Section noted, int man) => noted.Sum("cap-sum", Passage.Unpaged, "補助上限額", Man(man));

    private static void Joining(RoundBuilder round)
    {
        var also = Reading.Resting(Leaflets.JigyoShokei,
            "控えは「PMI専門家活用類型も」とするので、令和6年度補正で併用できた枠・類型はこの回も併用できるとみる");
        Noted(round, Large, Investors).Combines("closure-added", Passage.Unpaged, "廃業・再チャレンジ枠と併用できる", Relation.AddOn,
            ["jigyo-shokei/14/closure"], also);
        var experts = Noted(round, Experts);
        experts.Notes("combination", Passage.Unpaged, "PMI専門家活用類型も廃業・再チャレンジ枠と併用できる(令和6年度補正のリーフレットと異なる)");
        experts.Combines("closure-added", Passage.Unpaged, "廃業・再チャレンジ枠と併用できる", Relation.AddOn, ["jigyo-shokei/14/closure"]);
        Noted(round, Large, Experts, Investors).LeavesOut("closure-sum", Passage.Unpaged, "廃業・再チャレンジ枠を併用する場合の加算額の控えがない", "加算は計算しない");
        string[] joinable = [Successors, Buyers, Sellers, Large, Experts, Investors];
        Noted(round, Closers).Combines("added-to", Passage.Unpaged, "承継促進・専門家活用・PMI推進の各枠・類型と併用できる", Relation.AddOn,
            [.. joinable.Select(track => "jigyo-shokei/14/" + track)], also);
    }

    private static Amount HundredOku(RoundBuilder round)
    {
        var type = Noted(round, Large);
        type.Requires("blue-returns", Passage.Unpaged, "個人事業主は青色申告を5年していること", SoleProprietor.Is(false) | BlueReturnYears >= 5);
        type.Requires("hundred-oku", Passage.Unpaged, "100億企業特例", ClaimsHundredOku.Is(true), "特例の要件の控えがないため、申告だけで見る");
        return CapSum(type, 2_000);
    }

    private static Amount PmiExpert(RoundBuilder round)
    {
        var costs = Reading.Resting(Leaflets.JigyoShokei,
            "対象経費の控えがない。PMI推進枠の経費として令和6年度補正のリーフレットに挙がる区分を入力欄にする");
        var type = Noted(round, Experts);
        var cap = type.Limit("cap", Passage.Unpaged, "補助上限額まで", CapSum(type, 150));
        var rate = type.Rate("rate", Passage.Unpaged, "補助率", Fraction(1, 2));
        return (rate * Sum(
            type.Pays("equipment", Passage.Unpaged, "設備費", Equipment, costs),
            type.Pays("outsourcing", Passage.Unpaged, "外注費", Outsourcing, costs),
            type.Pays("commissions", Passage.Unpaged, "委託費", Commissions, costs))).AtMost(cap);
    }

    private static Amount ClosureAlone(RoundBuilder round)
    {
        var costs = Reading.Resting(Leaflets.JigyoShokei,
            "対象経費の控えがない。令和6年度補正のリーフレットで単独申請に挙がる区分を入力欄にする");
        var alone = Noted(round, Closers);
        alone.Requires("deal-attempt", Passage.Unpaged, "2020年以降にM&Aに3か月以上取り組んだこと(単独申請)", DealAttemptMonths >= 3);
        var cap = alone.Limit("cap", Passage.Unpaged, "補助上限額まで", CapSum(alone, 300));
        var rate = alone.Rate("rate", Passage.Unpaged, "補助率", Fraction(2, 3));
        return (rate * Sum(
            alone.Pays("closure-support", Passage.Unpaged, "廃業支援費", ClosureSupport, costs),
            alone.Pays("stock-disposal", Passage.Unpaged, "在庫廃棄費", StockDisposal, costs),
            alone.Pays("demolition", Passage.Unpaged, "解体費", Demolition, costs),
            alone.Pays("restoration", Passage.Unpaged, "原状回復費", Restoration, costs),
            alone.Pays("lease-cancellation", Passage.Unpaged, "リースの解約費", LeaseCancellation, costs))).AtMost(cap);
    }
}
