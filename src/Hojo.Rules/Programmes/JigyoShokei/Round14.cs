using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>14次公募, as far as the records of jGrants were noted: ceilings and a few conditions. Where no rate was noted, the money of
/// the track is its ceiling, not a grant.</summary>
internal static class Round14
{
    private const string Successors = "succession", Buyers = "expert", Experts = "pmi-expert", Investors = "pmi-investment",
        Closers = "closure";

    private const string Records = "a0WJ200000CDXUTMA5, a0WJ200000CDXUUMA5, a0WJ200000CDXURMA5, " +
        "a0WJ200000CDXUVMA5, a0WJ200000CDXUWMA5, a0WJ200000CDXUSMA5";

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(JigyoShokei.Programme, "jigyo-shokei/14", "14次公募", Round14English.Words);
        var all = Noted(round);
        all.Prints("records", Passage.Unpaged, "jGrants の掲載番号", Records);
        all.Window("window", Passage.Unpaged, "公募期間", On(2026, 2, 27), On(2026, 4, 3));
        all.Requires("closed-years", Passage.Unpaged, "法人は決算を3期終えていること", SoleProprietor.Is(true) | ClosedYears >= 3,
            "控えは枠を分けていないため、すべての枠・類型の要件とみる");
        var wholeYen = all.RoundsDown("whole-yen", Passage.Unpaged, "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        all.LeavesOut("digest", Passage.Unpaged, "経費、賃上げ、加点などの控えがない", Readings.CheckTheGuideline);

        Joining(round);
        Noted(round, Successors, Buyers, Investors).LeavesOut("rate", Passage.Unpaged, "補助率の控えがない", Reading.Resting(Leaflets.JigyoShokei,
            "補助金額は計算せず、補助上限額だけを示す。令和6年度補正のリーフレットの補助率は引き継がない"));
        var ceiling = all.Say("ceiling", "補助上限額");
        round.Track(Successors, "事業承継・M&A補助金 14次 事業承継促進枠(補助上限額)", Ceiling(round, Successors, 1_000).Rounded(wholeYen), ceiling);
        round.Track(Buyers, "事業承継・M&A補助金 14次 専門家活用枠(補助上限額)", ExpertFrame(round).Rounded(wholeYen), ceiling);
        round.Track(Experts, "事業承継・M&A補助金 14次 PMI専門家活用類型", PmiExpert(round).Rounded(wholeYen));
        round.Track(Investors, "事業承継・M&A補助金 14次 事業統合投資類型(補助上限額)", Ceiling(round, Investors, 1_000).Rounded(wholeYen), ceiling);
        round.Track(Closers, "事業承継・M&A補助金 14次 廃業・再チャレンジ枠 単独申請", Closure(round).Rounded(wholeYen));
        return round.Build();
    }

    private static Section Noted(RoundBuilder round, params string[] of) => round.Under(Transcripts.JigyoShokei14, "事業承継・M&A 14次", of);

    private static Figure<Yen> CapSum(Section noted, int man, params Raise<Yen>[] raised)
        => noted.Sum("cap-sum", Passage.Unpaged, "補助上限額", Man(man), raised);

    private static Amount Ceiling(RoundBuilder round, string track, int man) => CapSum(Noted(round, track), man);

    private static void Joining(RoundBuilder round)
    {
        var also = Reading.Resting(Leaflets.JigyoShokei,
            "控えは「PMI専門家活用類型も」とするので、令和6年度補正で併用できた枠・類型はこの回も併用できるとみる");
        string[] joinable = [Successors, Buyers, Experts, Investors];
        Noted(round, Successors, Buyers, Investors).Combines("closure-added", Passage.Unpaged, "廃業・再チャレンジ枠と併用できる", Relation.AddOn,
            ["jigyo-shokei/14/closure"], also);
        var experts = Noted(round, Experts);
        experts.Notes("combination", Passage.Unpaged, "PMI専門家活用類型も廃業・再チャレンジ枠と併用できる(令和6年度補正のリーフレットと異なる)");
        experts.Combines("closure-added", Passage.Unpaged, "廃業・再チャレンジ枠と併用できる", Relation.AddOn, ["jigyo-shokei/14/closure"]);
        Noted(round, joinable).LeavesOut("closure-sum", Passage.Unpaged, "廃業・再チャレンジ枠を併用する場合の加算額の控えがない", "加算は計算しない");
        Noted(round, Closers).Combines("added-to", Passage.Unpaged, "承継促進・専門家活用・PMI推進の各枠・類型と併用できる", Relation.AddOn,
            [.. joinable.Select(track => "jigyo-shokei/14/" + track)], also);
    }

    private static Amount ExpertFrame(RoundBuilder round)
    {
        var frame = Noted(round, Buyers);
        frame.Requires("blue-returns", Passage.Unpaged, "個人事業主は青色申告を5年していること", SoleProprietor.Is(false) | BlueReturnYears >= 5);
        var hundredOku = frame.Special("hundred-oku", Passage.Unpaged, "100億企業特例", ClaimsHundredOku.Is(true),
            "特例の要件の控えがないため、申告だけで見る");
        return CapSum(frame, 800, new Raise<Yen>(hundredOku, Man(2_000)));
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

    private static Amount Closure(RoundBuilder round)
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
