using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>廃業・再チャレンジ枠, applied for alone or joined to another frame.</summary>
internal static partial class Leaflet202503
{
    private const string Closing = "廃業・再チャレンジ枠";

    /// <summary>The grant of an application alone, and what a joint one adds at the rate of the frame that it is joined to.</summary>
    private static (Amount Alone, Func<Figure<Rate>, Amount> Added) Closure(RoundBuilder round, Deduction outside)
    {
        var costs = round.Under(Doc, Closing, [.. Joinable, Closers]);
        Amount[] either =
        [
            costs.Pays("closure-support", (1345, "廃業支援費"), "廃業支援費", ClosureSupport),
            costs.Pays("stock-disposal", (1345, 1346), "在庫廃棄費", StockDisposal),
            costs.Pays("demolition", 1346, "解体費", Demolition),
            costs.Pays("restoration", (1346, 1347), "原状回復費", Restoration),
            costs.Pays("lease-cancellation", 1347, "リースの解約費", LeaseCancellation),
        ];
        return (ClosureAlone(round, Sum(either).Less(outside)), ClosureAdded(round, either));
    }

    private static Amount ClosureAlone(RoundBuilder round, Amount costs)
    {
        round.Under(Doc, Front, Closers).Combines("added-to", (1084, 1085, "事業承継促進枠・専門家活用枠・事業統合投資類型と併用できます"),
            "事業承継促進枠・専門家活用枠・事業統合投資類型と併用でき、それぞれの補助上限に加算される", Relation.AddOn,
            [.. Joinable.Select(track => "jigyo-shokei/r6/" + track)]);
        var alone = round.Under(Doc, Closing, Closers);
        alone.Requires("closure-need", (1237, 1239), "事業承継やM&Aの検討・実施等に伴って廃業等を行う者", ClosesBusiness.Is(true));
        alone.Excludes("joined", (1276, 1279, "併用申請する場合は、それぞれの補助上限に加算"), "他の枠との併用申請(単独申請でない)", JoinsClosure.Is(true),
            "併用申請の廃業等の費用は、併用する枠の補助金額に加えて計算する。同じ費用を単独申請でも数えない");
        var sum = alone.Sum("cap-sum", (1274, "150万円"), "補助上限", Man(150));
        var cap = alone.Limit("cap", (1274, "150万円"), "補助上限まで", sum);
        var twoThirds = alone.Special("rate-class", (1320, "1/2・2/3"), "補助率2/3の区分に該当する場合", ClosureAtTwoThirds.Is(true),
            "単独の申請でどの場合に1/2又は2/3となるかの記載がない(※は併用申請だけについて)。" +
            "公募要領で確かめて入力する。未入力の場合は両方の補助率の幅で示す");
        var rate = alone.Rate("rate", (1320, "1/2・2/3"), "補助率", Fraction(1, 2), raised: [new(twoThirds, Fraction(2, 3))]);
        alone.Notes("no-relocation", (1348, 1349, "移転・移設費用(併用申請の場合のみ)"), "移転・移設費用は併用申請の場合のみ(単独申請では対象外)");
        return (rate * costs).AtMost(cap);
    }

    private static Func<Figure<Rate>, Amount> ClosureAdded(RoundBuilder round, Amount[] either)
    {
        round.Under(Doc, Front, Joinable).Combines("closure-added", (1084, 1085, "事業承継促進枠・専門家活用枠・事業統合投資類型と併用できます"),
            "廃業・再チャレンジ枠と併用でき、補助上限に加算される", Relation.AddOn, ["jigyo-shokei/r6/closure"]);
        var joint = round.Under(Doc, Closing, Joinable);
        joint.Requires("closure-need", (1237, 1239, "事業承継やM&Aの検討・実施等に伴って廃業等を行う者"),
            "併用する場合: 事業承継やM&Aの検討・実施等に伴って廃業等を行う者", JoinsClosure.Is(false) | ClosesBusiness.Is(true));
        var joined = joint.Special("closure-joined", (1276, 1279, "併用申請する場合は、それぞれの補助上限に加算"), "廃業・再チャレンジ枠との併用申請",
            JoinsClosure.Is(true), "併用申請をしない場合、加算はない");
        var sum = joint.Sum("closure-sum", (1274, "150万円"), "併用申請で加算される補助上限", Man(150));
        var cap = joint.Limit("closure-cap", (1274, 1279, "それぞれの補助上限に加算"), "併用申請の廃業等の費用は150万円まで", sum,
            "「それぞれの補助上限に加算」された150万円は、引き上げられた上限にも加算され、廃業等の費用にだけ使えるものと読む" +
            "(文言どおりに全体の上限を広げると、1円の廃業費で他の経費の上限が150万円増えてしまう)");
        var nothing = joint.Sum("closure-not-joined", (1276, 1279, "併用申請する場合は、それぞれの補助上限に加算"), "併用申請をしない場合の加算", Yen(0));
        round.Under(Doc, Closing, Successors, Sellers, Investors).Notes("closure-rate", (1322, 1327, "各事業における事業費の補助率に従う"),
            "併用申請の廃業等の費用は、併用する枠・類型の事業費の補助率に従う");
        var relocation = joint.Pays("relocation", (1348, 1349), "移転・移設費用(併用申請の場合のみ)", Relocation);
        return rate => Either(joined.When, (rate * Sum([.. either, relocation])).AtMost(cap), nothing);
    }
}
