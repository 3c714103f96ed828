using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次: the grant of each frame: the rate of machinery, and that of all other costs up to a sum of its own.</summary>
internal static partial class Round20
{
    private static Amount ProductGrant(RoundBuilder round, CostRows rows, Figure<Rate> rate)
    {
        var frame = round.Under(Doc, CostHeading, Products);
        EligibleShare(frame, Enough(frame, Common));
        return Sum(rate * ((Amount)Machinery).Less(rows.Early),
            (rate * Sum(Others(round, Products, rows, Without)))
                .AtMost(OtherTotal(frame, Man(500), "500万円", "以外の経費は、総額で500万円（税抜き）までを補助上限額とします")));
    }

    private static Amount OverseasGrant(RoundBuilder round, CostRows rows, Figure<Rate> rate)
    {
        var frame = round.Under(Doc, CostHeading, Overseas);
        var (export, invested) = (KindOfOverseas.Is(OverseasKind.Export), KindOfOverseas.Is(OverseasKind.DirectInvestment));
        var (exportParts, exported) = ExportCosts(round, rows, rate);
        var subsidiary = InvestmentCosts(round);
        EligibleShare(frame, (export & Enough(frame, [.. Common, .. exported])) | (invested & Enough(frame, [.. Common, .. subsidiary]))
            | (!export & !invested & Enough(frame, Common)));

        Amount Counted(Amount common, Amount forExport, Amount forInvestment)
            => Either(export, common + forExport, Either(invested, common + forInvestment, common));
        var machinery = Either(invested, (Amount)Machinery + SubsidiaryMachinery, Machinery);
        var others = Others(round, Overseas, rows, cost => Counted(Without(cost), Sum([.. exported]), Sum([.. subsidiary])));
        return Sum(rate * machinery.Less(rows.Early),
            Counted(rate * Sum(others), exportParts, rate * (Amount)SubsidiaryOutsourcing)
                .AtMost(OtherTotal(frame, Man(1_000), "1,000万円", "1,000万円（税抜き）まで")));
    }

    /// <summary>The common costs but one.</summary>
    private static Amount Without(Fact<Yen> cost) => Sum([.. Common.Where(c => c != cost)]);

    private static void EligibleShare(Section frame, Condition enough)
        => frame.Requires("eligible-share", (21, "補助対象経費（税抜）は、事業に要する経費（税込）の3分の2以上であることが必要です"), "補助対象経費(税抜)が、事業に要する経費(税込)の3分の2以上", enough);

    private static LinearTest Enough(Section frame, Fact<Yen>[] costs)
        => new(frame.Say("eligible-share:test", "補助対象経費の3倍が、事業に要する経費の2倍以上"),
            [.. costs.Select(cost => ((Fact)cost, 3)), (TotalOutlay, -2)], 0);

    private static Limit OtherTotal(Section frame, Yen most, string words, string quote)
        => frame.Limit("other-total", (21, quote), $"機械装置・システム構築費以外の経費にかかる補助金額は{words}まで",
            frame.Sum("other-sum", (21, quote), "機械装置・システム構築費以外の経費にかかる補助上限額", most),
            "「補助上限額」はこの公募要領の他の箇所でいずれも補助金の額の上限をいい、2.3.3も「上限を超える補助金を計上する事業」とするので、補助金の額の上限とみる。" +
            "対象経費の額の上限とみる読みもあり、そのときの額はこれより小さい");

    /// <summary>The costs beside machinery, each up to its share of the total.</summary>
    private static Amount[] Others(RoundBuilder round, string track, CostRows rows, Func<Fact<Yen>, Amount> besides)
    {
        Amount Part(Fact<Yen> cost, string id, string heading, Passage at, string ja, Figure<Rate> share)
            => ((Amount)cost).AtMost(round.Under(Doc, heading, track).Limit(id, at, ja, share * besides(cost), ShareOfTotal));
        return
        [
            Transport, Cloud, RawMaterials,
            Part(TechnologyLicences, "technology-share", "技術導入費", (23, "額（税抜き）の3分の1"), "技術導入費は補助対象経費総額の1/3まで", rows.Third),
            Part(IntellectualProperty, "rights-share", "知的財産権等関連経費", (23, "額（税抜き）の3分の1"), "知的財産権等関連経費は補助対象経費総額の1/3まで", rows.Third),
            Part(Outsourcing, "outsourcing-share", "外注費", (23, "額（税抜き）の2分の1"), "外注費は補助対象経費総額の1/2まで", rows.Half),
            Part(Experts, "experts-share", "専門家経費", (24, "額（税抜き）の2分の1"), "専門家経費は補助対象経費総額の1/2まで", rows.Half).AtMost(rows.Daily),
        ];
    }

    private static Reading ShareOfTotal => new(
        "補助対象経費総額の1/3(1/2、1/5)までは、その経費が他の対象経費の合計の1/2(1倍、1/4)までであることと同じ。他の経費は入力された額による",
        "1/3 (1/2, 1/5) of the total is the same as 1/2 (1, 1/4) of the other eligible costs together; those are taken as they are told");

    // ── グローバル枠のうち海外への直接投資に関する事業 ─────────────────────────────
    private static Fact<Yen>[] InvestmentCosts(RoundBuilder round)
    {
        var costs = round.Under(Doc, "外注費", Overseas);
        return
        [
            round.Under(Doc, CostHeading, Overseas).Pays("subsidiary-machinery", (21, "海外子会社への外注費における機械装置・システム構築費にあたる経費を含む"),
                "海外子会社への外注費のうち機械装置・システム構築費にあたる経費(直接投資のみ)", SubsidiaryMachinery),
            costs.Pays("subsidiary-outsourcing", (24, "経費総額の過半を海外子会社に外注することが可能です"), "海外子会社への外注費(直接投資のみ。総額の1/2までの限りはない)",
                SubsidiaryOutsourcing, "海外子会社が主たる補助事業実施主体となる場合に限る。他の種類の事業では、入力されていても対象経費に数えない"),
        ];
    }

    // ── グローバル枠のうち海外市場開拓（輸出）に関する事業 ─────────────────────────
    private static (Amount Grant, Fact<Yen>[] Costs) ExportCosts(RoundBuilder round, CostRows rows, Figure<Rate> rate)
    {
        Section Kind(string heading) => round.Under(Doc, heading, Overseas);
        var travel = Kind("海外旅費").Pays("overseas-travel", (26, "海外事業の拡大・強化等を目的とした、本事業に必要不可欠な海外渡航"), "海外旅費(輸出に関する事業のみ)",
            OverseasTravel, "輸出に関する事業でない場合は、入力されていても対象経費に数えない。海外旅費は「旅費支給に関する基準」(別紙1)による");
        var words = Kind("通訳・翻訳費").Pays("interpretation", (26, "事業遂行に必要な通訳及び翻訳を依頼する場合に支払われる経費"), "通訳・翻訳費(輸出に関する事業のみ)",
            Interpretation, "翻訳は広告宣伝・販売促進に必要なものに限る");
        var promotion = Kind("広告宣伝・販売促進費").Pays("advertising", (26, "本事業で開発する新製品・新サービスの海外展開に必要な広告"), "広告宣伝・販売促進費(輸出に関する事業のみ)",
            Advertising, "会社全体のPR広告、マーケティング市場調査は含めない");
        Fact<Yen>[] costs = [travel, words, promotion];
        var fifth = Kind("海外旅費").Rate("fifth", (26, "額（税抜き）の5分の1"), "総額の1/5までとなる、他の経費の合計に対する割合", Fraction(1, 4), reading: ShareOfTotal);
        Limit Share(string id, string heading, Passage at, string ja, Figure<Rate> share, Fact<Yen> cost)
            => Kind(heading).Limit(id, at, ja, share * Sum([.. Common, .. costs.Where(c => c != cost)]), ShareOfTotal);

        var aHead = Kind("海外旅費").Sum("traveller-sum", (26, "あたり最大50万円を限度とします"), "海外旅費の1人あたりの補助金額の上限", Man(50));
        var travelled = Kind("海外旅費").Limit("travellers", (26, "あたり最大50万円を限度とします"), "海外旅費にかかる補助金額は1人あたり50万円まで", Each(aHead, Travellers),
            "補助対象経費に補助率を乗じた補助金額としての上限。一度の渡航につき事業者3名(専門家・通訳者が同行する場合は加えて2名)まで");
        var wordsMost = Kind("通訳・翻訳費").Sum("interpretation-sum", (26, "本経費は最大30万円までを限度とします"), "通訳・翻訳費にかかる補助金額の上限", Man(30));
        var worded = Kind("通訳・翻訳費").Limit("interpretation-total", (26, "本経費は最大30万円までを限度とします"), "通訳・翻訳費にかかる補助金額は30万円まで", wordsMost,
            "補助対象経費に補助率を乗じた補助金額としての上限");
        return (Sum(
            (rate * ((Amount)travel).AtMost(Share("travel-share", "海外旅費", (26, "額（税抜き）の5分の1"), "海外旅費は補助対象経費総額の1/5まで", fifth, travel)))
                .AtMost(travelled),
            (rate * ((Amount)words).AtMost(Share("interpretation-share", "通訳・翻訳費", (26, "※上限額は補助対象経費総"), "通訳・翻訳費は補助対象経費総額の1/5まで", fifth,
                words))).AtMost(worded),
            rate * ((Amount)promotion).AtMost(Share("advertising-share", "広告宣伝・販売促進費", (26, "額（税抜き）の2分の1"), "広告宣伝・販売促進費は補助対象経費総額の1/2まで",
                rows.Half, promotion))), costs);
    }
}
