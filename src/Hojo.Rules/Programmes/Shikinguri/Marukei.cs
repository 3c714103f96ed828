using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>小規模事業者経営改善資金(マル経融資), as the leaflets of 持続化補助金 name it.</summary>
internal static class Marukei
{
    private const string Title = "「小規模事業者経営改善資金（マル経融資）」";

    private static readonly Source Doc = new("MARUKEI-2025", "小規模事業者持続化補助金(通常枠・創業型)リーフレット 関連融資制度", "中小企業庁",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    private static readonly Programme Programme = new("marukei", ("小規模事業者経営改善資金(マル経融資)", "management improvement loan for small businesses"));

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("限度額", "ceiling"), Man(2_000), Doc[Title, 423]);
    private static readonly Deduction Used = new("used", ("同じ融資の既存の残高を差し引く", "what is still owed under the same loan is taken off"), SchemeBalance, Doc[Title, 423]) { Reading = Shikinguri.SharedCeiling };
    private static readonly Limit Cap = new("cap", ("限度額の残りまで", "at most what is left of the ceiling"), ((Amount)CapSum).Less(Used), Doc[Title, 423]);
    private static readonly Rounding WholeYen = Shikinguri.WholeYen(Doc[Title, 423]);

    public static readonly Round Round = new(Programme, "marukei/2025", Shikinguri.Leaflet,
        new Track("marukei/2025", ("マル経融資", "management improvement loan for small businesses"),
        [
            new Note("purpose", ("補助対象経費の資金調達に活用できる無担保・無保証の融資制度", "a loan without collateral or guarantee, which may finance the costs of the subsidised project"), Doc[Title, 420, 422]),
            new Window("window", ("取扱期間", "period"), null, null, Doc[Title, 422]) { Reading = ("リーフレットに取扱期間の記載がない", "the leaflet states no period") },
            new Combination("with-jizokuka", ("持続化補助金の補助対象経費の資金調達に活用できる", "may finance the costs of the sustainability subsidy"), Relation.Together, Doc[Title, 420, 422], "jizokuka/17", "jizokuka-sogyo/1"),
            CapSum, Used, Cap, WholeYen,
            new NotStated("conditions", ("「一定の要件・審査があります」とあるだけで、要件の全部は記載がない", "'certain conditions and an examination' are not listed in full"), Doc[Title, 424, 425])
            { Reading = ("挙げられた例だけを判定する。名称から小規模事業者向けと分かるが、その範囲は記載がない", "only the example given is tested; the name says that it is for small businesses, not which") },
            new Requirement("district", ("例: 最近1年以上同一地区内で事業を行っていること", "for example, in business in the same district for the last year or more"), MonthsInDistrict >= 12, Doc[Title, 425]),
            new Note("office", ("商工会、商工会議所に問い合わせる", "ask the society or chamber of commerce and industry"), Doc[Title, 427]),
            new Note("same-elsewhere", ("創業型のリーフレットにも同じ記載がある", "the leaflet for founders says the same"), Doc[Title, 665, 672]),
            new PrintedFigure("term", ("貸付期間(据置)", "term (grace)"), ("運転7年(1年)・設備10年(2年)", "working funds 7 years (1), equipment 10 years (2)"), Shikinguri.Others["金融", 50]) { Reading = ("第三者の頁による。括弧内は据置期間とみる", "from a third party; the brackets are read as the grace period") },
        ],
        Requested.AtMost(Cap).Rounded(WholeYen), Shikinguri.LoanMoney) { IsCredit = true });
}
