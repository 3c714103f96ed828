using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>事業承継促進枠: its costs, rates and ceilings.</summary>
internal static partial class Round14
{
    private static (Amount Grant, Special Raised) SuccessionGrant(RoundBuilder round)
    {
        var amounts = Frame(round, Amounts);
        var raised = amounts.Special("wage-special", (19, "公募申請時と比較し事業場内最低賃金＋50円以上となる賃上げを達成する"),
            "補助上限額の変更に関する賃上げ要件: 補助事業期間終了時に、公募申請時と比べ事業場内最低賃金+50円以上", ClaimsRaisedCap.Is(true) & RiseByEnd >= 50,
            "公募申請時に意向を表明した場合に限る(28頁)。表明しなければ、事後に賃上げをしても上限額は変わらない",
            also: [Frame(round, Fitting).At((28, "公募申請時に本意向を表明せず、事後的に賃上げを実施して補"))]);
        amounts.Floor("floor", (19, "公募申請時に補助下限額を下回る申請"), "補助下限額100万円(下回る申請は受け付けない)", Man(100));
        var small = Frame(round, Applying).Special("small-business", (9, "中小企業基本法上の小規模企業者に該当する場合においては、補助率を2/3以内と"),
            "(15) 小規模企業者に該当する場合の補助率", SmallBusiness.Holds, also: [Frame(round, "【小規模企業者の定義】").At((11, "従業員の数が5人以下の会社及び個人事業主"))]);
        var rate = amounts.Rate("rate", (19, "該当しない場合は補助率1/2以内とする"), "補助率", Fraction(1, 2), raised: [new(small, Fraction(2, 3))]);
        var step = amounts.Sum("raised-step", (19, "補助額の内800万円を超え1,000万円以下の部分の補助率は1/2以内となる"), "補助率が1/2となる補助額", Man(800));
        var half = amounts.Rate("raised-rate", (19, "補助額の内800万円を超え1,000万円以下の部分の補助率は1/2以内となる"), "補助額800万円超1,000万円以下の部分の補助率", Fraction(1, 2));
        var sum = amounts.Sum("cap-sum", (19, "補助上限額は800万円とする"), "補助上限額", Man(800), raised: [new(raised, Man(1_000))]);
        var cap = amounts.Limit("cap", (19, "補助上限額を1,000万円とする"), "補助上限額まで", sum);
        var costs = LessUncounted(Frame(round, Costs), (17, "補助事業期間内に契約・発注を行い支払った経費"), Frame(round, "申請を行う上での注意事項"), 24,
            SuccessionCosts(round));
        return (Stepped(costs, new(rate, step), new(half, null)).AtMost(cap) + Closure(round, Successors, rate), raised);
    }

    private static Amount SuccessionCosts(RoundBuilder round)
    {
        Section Doc(string heading) => Frame(round, heading);

        var wholeYen = CostRules(Doc, 17, 50);
        var costs = Doc(Costs);
        costs.Notes("paid-to-predecessor", (17, "被承継者に対して支払う費用は原則補助対象外であるため留意すること"), "被承継者に支払う譲受費用(土地、資産購入費用等)と、売上原価に相当する経費は対象外",
            Readings.SuchCostsAreLeftOut);
        costs.Notes("closing-needed", (19, "少なくとも1つの事業所又は事業の廃"), "廃業費は、少なくとも1つの事業所又は事業の廃業・廃止を伴うものに限る");
        var equipment = Doc("（１）設備費");
        equipment.Notes("equipment-least", (52, "品目1件に対し20万円以上（税抜き）の設備のみが申請可能"), "設備費は品目1件20万円以上(税抜)に限る", Readings.SuchCostsAreLeftOut);
        equipment.Notes("equipment-not", (52, 53, "汎用性が高く、使用目的が補助対象事業の遂行に必要なものと特定できない物"),
            "対象外: 金型、消耗品、中古品、不動産、自動車の購入、汎用性の高いもの、海外のもの、家庭用・一般事務用ソフトウェアなど", Readings.SuchCostsAreLeftOut);
        equipment.Notes("leases", (52, "リース・レンタル分は交付決定日より前に契約・発注を行った場合も対象"), "リース・レンタルは交付決定日より前の契約も対象で、補助事業期間分の、期間内に支払った分に限る(日割り)");
        Doc("（３）謝金").Notes("honoraria-for", (56, "謝金における専門家は、士業及び大学博士・教授等に限られます"), "謝金の専門家は士業及び大学博士・教授等に限る");
        Lodging(Doc("（４）旅費"), 57, 57);
        Doc("（５）外注費").Notes("outsourcing-not", (59, "広告に係る費用 （媒体は問わない"), "外注費・委託費の対象外: Webサイト・ソフトウェア開発、広告、販売用商品の製造など",
            Readings.SuchCostsAreLeftOut);
        Doc("その他、補助対象とならない経費の主なもの （例示）").Notes("ineligible-costs", (64, "「事業費」「廃業費」に区分される費用においても"),
            "対象外: 求人広告、通信運搬費、光熱水費、金券、消耗品、研修、接待、車検、税理士の決算費用、公租公課、保険料、利息など", Readings.SuchCostsAreLeftOut);
        var (property, third) = Share(Doc("（２）産業財産権等関連経費"), "property", (55, "事業費合計額（税抜）の3分の1を上限とします"), "産業財産権等関連経費は事業費合計額の1/3まで", 3);
        var (commissions, half) = Share(Doc("（６）委託費"), "commissions", (60, "補助対象経費の事業費合計額（税抜）の2分の1を上限とします"), "委託費は事業費合計額の1/2まで", 2);
        var fees = costs.Pays("industrial-property", (17, "産業財産権等関連経費"), "産業財産権等関連経費", IntellectualProperty);
        var commissioned = costs.Pays("commissions", (17, "委託費"), "委託費", Commissions);
        var others = Sum(
            costs.Pays("equipment", (17, "設備費"), "設備費", Equipment),
            costs.Pays("honoraria", (17, "謝金"), "謝金", Honoraria),
            costs.Pays("travel", (17, "旅費"), "旅費", Travel),
            costs.Pays("outsourcing", (17, "外注費"), "外注費", Outsourcing));
        return Settle(new("project-costs", costs.Say("project-costs", "事業費合計額")), total => Sum(
            others, ((Amount)fees).AtMost(property(third * total)),
            ((Amount)commissioned).AtMost(commissions(half * total))).Rounded(wholeYen));
    }

    /// <summary>A part of 事業費合計額, of which it is one itself.</summary>
    private static (Func<Amount, Limit> Limit, Figure<Rate> Rate) Share(Section costs, string id, Passage at, string ja, int under)
    {
        var rate = costs.Rate(id + "-share-rate", at, "事業費合計額に対する上限の割合", Fraction(1, under));
        return (bound => costs.Limit(id + "-share", at, ja, bound,
            "事業費合計額は、この経費自身を含む対象経費の合計とする。期間外・相見積なしとして除く額は、その前の合計による"), rate);
    }
}
