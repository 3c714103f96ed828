using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>14次公募: 事業承継促進枠 and 専門家活用枠 by their guidelines; the others as far as the records of jGrants were noted.</summary>
internal static partial class Round14
{
    private const string Successors = "succession", Buyers = "expert-buyer", Sellers = "expert-seller", Large = "expert-hundred-oku",
        Experts = "pmi-expert", Investors = "pmi-investment", Closers = "closure";

    private static readonly string[] ExpertTracks = [.. new[] { Buyers, Sellers, Large }.Select(track => "jigyo-shokei/14/" + track)];

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(JigyoShokei.Programme, "jigyo-shokei/14", "14次公募", Round14English.Words);
        const string Named = "事業承継・M&A補助金 14次 ";

        SuccessionApplicants(round);
        Succession(round);
        SuccessionUnit(round);
        SuccessionProject(round);
        SuccessionReview(round);
        var (succession, raised) = SuccessionGrant(round);
        SuccessionProcess(round, raised);
        var given = Frame(round, Amounts).RoundsDown("whole-yen", Passage.Silent(19), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);

        ExpertApplicants(round);
        ExpertDeals(round);
        ExpertReview(round);
        var due = ExpertProcess(round);
        var costs = ExpertCosts(round);
        var paid = round.Under(Guidelines.JigyoShokei14Experts, Amounts, Buyers, Sellers)
            .RoundsDown("whole-yen", Passage.Silent(21), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);

        var noted = Recorded(round);
        Joining(round);
        var wholeYen = noted.RoundsDown("whole-yen", Passage.Unpaged, "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var ceiling = noted.Say("ceiling", "補助上限額");

        round.Track(Successors, Named + "事業承継促進枠", succession.Rounded(given));
        round.Track(Buyers, Named + "専門家活用枠 買い手支援類型", Buyer(round, costs, (paid, due)).Rounded(paid));
        round.Track(Sellers, Named + "専門家活用枠 売り手支援類型", Seller(round, costs, (paid, due)).Rounded(paid));
        round.Track(Large, Named + "専門家活用枠 買い手支援類型 100億企業特例(補助上限額)", HundredOku(round).Rounded(wholeYen), ceiling);
        round.Track(Experts, Named + "PMI専門家活用類型", PmiExpert(round).Rounded(wholeYen));
        round.Track(Investors, Named + "事業統合投資類型(補助上限額)", ((Amount)CapSum(Noted(round, Investors), 1_000)).Rounded(wholeYen), ceiling);
        round.Track(Closers, Named + "廃業・再チャレンジ枠 単独申請", ClosureAlone(round).Rounded(wholeYen));
        return round.Build();
    }
}
