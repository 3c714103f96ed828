using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>PMI推進枠: PMI専門家活用類型 and 事業統合投資類型.</summary>
internal static partial class Leaflet202503
{
    private static Amount PmiFrame(RoundBuilder round)
    {
        const string Shared = "経費はPMI推進枠の欄に類型を分けずに記載されており、両方の類型の対象とみる";
        var frame = round.Under(Doc, "PMI推進枠", Experts, Investors);
        frame.Requires("takeover-planned", (1232, 1234), "M&Aに伴い経営資源を譲り受ける予定の中小企業等", TakeoverPlanned.Is(true));
        frame.Requires("integration", (1234, 1235), "PMIの取り組みを行う者", Integrates.Is(true));
        return Sum(
            frame.Pays("equipment", 1342, "設備費", Equipment, Shared),
            frame.Pays("outsourcing", 1342, "外注費", Outsourcing, Shared),
            frame.Pays("commissions", 1342, "委託費", Commissions, Shared));
    }

    private static Amount PmiExpert(RoundBuilder round, Amount eligible)
    {
        var type = round.Under(Doc, "PMI推進枠 PMI専門家活用類型", Experts);
        var sum = type.Sum("cap-sum", (1266, 1267, "PMI専門家活用類型:150万円"), "補助上限", Man(150));
        var cap = type.Limit("cap", (1266, 1267, "PMI専門家活用類型:150万円"), "補助上限まで", sum);
        var half = type.Rate("rate", (1309, 1311, "PMI専門家活用類型:1/2"), "補助率", Fraction(1, 2));
        round.Under(Doc, Closing, Experts).Excludes("closure-joined", (1276, 1279, "事業承継促進枠、専門家活用枠、事業統合投資類型と併用申請する場合"),
            "廃業・再チャレンジ枠との併用(併用できる枠・類型にこの類型は挙げられていない)", JoinsClosure.Is(true),
            "併用できるとも、できないとも書かれていない。併用を希望する場合は要確認とし、加算は計算しない", open: JoinsClosure.Is(true));
        return (half * eligible).AtMost(cap);
    }

    private static Amount PmiInvestment(RoundBuilder round, Amount eligible, Func<Figure<Rate>, Amount> closure)
    {
        var type = round.Under(Doc, "PMI推進枠 事業統合投資類型", Investors);
        var wages = Raised(type, 1270, 1272);
        var sum = type.Sum("cap-sum", (1268, 1269, "事業統合投資類型:800~1,000万円"), "補助上限", Man(800), raised: [new(wages, Man(1_000))]);
        var cap = type.Limit("cap", (1268, 1269, "事業統合投資類型:800~1,000万円"), "補助上限まで", sum);
        type.LeavesOut("repay-raised", (1270, 1272), "賃上げを実施しなかった場合の扱いの記載がない");
        var rate = RateOrSmall(type, (1312, 1314, "事業統合投資類型:1/2・2/3"), 1316, 1318);
        return (rate * eligible).AtMost(cap) + closure(rate);
    }
}
