using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金: subsidy for entering a new business.</summary>
public static class ShinjigyoShinshutsu
{
    /// <summary>The programme, with all its rounds.</summary>
    public static Programme Programme { get; } = new("shinjigyo-shinshutsu", ("中小企業新事業進出補助金", "SME new business entry subsidy"));

    /// <summary>第3回 「補助上限額」の別の読み: the limits headed 補助上限額 in section 6 as limits on the eligible cost, not on the part of the
    /// grant. Laid over <c>shinjigyo-shinshutsu/3</c> they give the lower of the two figures.</summary>
    public static IReadOnlyList<Overlay> Round3LimitsOnCosts { get; } =
    [
        Overlay.Cap("outsourcing-cost", ("対象経費としての外注費は補助金額の10%まで", "outsourcing cost up to 10% of the grant"),
            Fraction(10, 100), Amount.Grant, "outsourcing", Printed("（検査・加工・設計等に係る）外注費", (25, "補助上限額：補助金額全体の10％"))),
        Overlay.Cap("experts-cost", ("対象経費としての専門家経費は100万円まで", "cost of experts up to ¥1,000,000"),
            Man(100), "experts-daily", Printed("専門家経費", (25, "補助上限額：100万円"))),
        Overlay.Cap("advertising-cost", ("対象経費としての広告宣伝・販売促進費は年間売上見込の5%まで", "advertising cost up to 5% of expected yearly sales"),
            Fraction(5, 100), Vocabulary.CostFacts.ExpectedYearlySales, "advertising",
            Printed("広告宣伝・販売促進費", (26, "上限額=事業計画期間内の総売上見込み額合計÷事業計画年数×５％"))),
    ];

    private static Citation Printed(string heading, Passage at) => Guidelines.ShinjigyoShinshutsu3.At(heading, at);
}
