using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>小規模事業者経営改善資金(マル経融資), as the leaflets of 持続化補助金 name it: 通常枠 and, in the same words, 創業型.</summary>
internal static class Marukei
{
    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Shikinguri.Marukei, "marukei/2025", "2025年のリーフレット", MarukeiEnglish.Words);
        const string Purpose = "補助対象経費の資金調達に活用できる無担保・無保証の融資制度", Ceiling = "限度額", Printed = "限度額：2,000万円";
        var loan = round.Under(Leaflets.Marukei, "「小規模事業者経営改善資金（マル経融資）」");
        loan.Notes("purpose", (420, 422, Purpose), Purpose, also: [loan.At((665, 667, Purpose))]);
        loan.Combines("with-jizokuka", (420, 422, "補助対象経費の資金調達に活用できる"), "持続化補助金の補助対象経費の資金調達に活用できる",
            Relation.Together, ["jizokuka/17", "jizokuka-sogyo/1"]);
        loan.Window("window", Passage.Silent(422), "取扱期間", null, null, Shikinguri.NoPeriod);
        var sum = loan.Sum("cap-sum", (423, Printed), Ceiling, Man(2_000), also: [loan.At((668, Printed))]);
        var left = new SchemeCeiling(loan, 423, Ceiling, "融資").Left(loan, Printed, sum);
        loan.NamesSmallBusinesses((422, "小規模事業者経営改善資金（マル経融資）"), "小規模事業者");
        loan.LeavesOpen("conditions", (424, 425), "「一定の要件・審査があります」とあるだけで、要件の全部は記載がない", "挙げられた例だけを判定し、ほかは窓口で確認する");
        loan.Requires("district", (425, "最近1年以上同一地区内で事業を行っていること等"), "例: 最近1年以上同一地区内で事業を行っていること",
            MonthsInDistrict >= 12, also: [loan.At((670, "最近１年以上同一地区内で事業を行っていること等"))]);
        loan.Notes("office", (427, "商工会、商工会議所にお問い合わせください"), "商工会、商工会議所に問い合わせる");
        Shikinguri.Others(round).Prints("term", Passage.Unpaged, "貸付期間(据置)", "運転7年(1年)・設備10年(2年)",
            "第三者の頁による。括弧内は据置期間とみる");
        round.Track("", "マル経融資", left, Shikinguri.LoanMoney, credit: true);
        return round.Build();
    }
}
