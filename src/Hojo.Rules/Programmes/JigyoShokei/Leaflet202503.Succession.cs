using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>事業承継促進枠: succession.</summary>
internal static partial class Leaflet202503
{
    private static Amount Succession(RoundBuilder round, Deduction outside, Func<Figure<Rate>, Amount> closure)
    {
        var frame = round.Under(Doc, "事業承継促進枠", Successors);
        frame.Requires("succession-kind", (1224, 1226), "親族内承継又は従業員承継を予定している者", ToFamilyOrEmployee.Is(true));
        frame.Requires("succession-time", (1224, 1226, "5年以内に親族内承継又は従業員承継を予定"), "5年以内の承継", MonthsUntilSuccession <= 60,
            "起算日の記載がないため、申請から60か月以内とみる。端数は1か月とする");

        var wages = Raised(frame, 1248, 1250);
        var sum = frame.Sum("cap-sum", (1246, "800~1,000万円"), "補助上限", Man(800), raised: [new(wages, Man(1_000))]);
        var cap = frame.Limit("cap", (1246, "800~1,000万円"), "補助上限まで", sum);
        frame.LeavesOut("repay-raised", (1248, 1250), "賃上げを実施しなかった場合の扱いの記載がない");
        var rate = RateOrSmall(frame, (1285, "1/2・2/3"), 1287, 1289);
        var costs = Sum(
            frame.Pays("equipment", 1334, "設備費", Equipment),
            frame.Pays("industrial-property", (1334, 1335), "産業財産権等関連経費", IntellectualProperty),
            frame.Pays("honoraria", 1335, "謝金", Honoraria),
            frame.Pays("travel", 1335, "旅費", Travel),
            frame.Pays("outsourcing", 1336, "外注費", Outsourcing),
            frame.Pays("commissions", 1336, "委託費", Commissions)).Less(outside);
        return (rate * costs).AtMost(cap) + closure(rate);
    }
}
