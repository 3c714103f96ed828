using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>中小企業省力化投資補助金: two types, each in two versions. Its documents give figures for a scheme, not for a numbered round.</summary>
internal static class Shoryokuka
{
    /// <summary>The leaflets of 令和6年度補正, as of 2025-02.</summary>
    public static readonly Source Leaflet = Leaflets.Shoryokuka;

    /// <summary>The leaflet of 北海道経済産業局, 2026-02-24 (令和7年度補正).</summary>
    public static readonly Source Hokkaido = Leaflets.Hokkaido;

    /// <summary>The leaflet of 東北経済産業局, 2026-03, with the same table.</summary>
    public static readonly Source Tohoku = Leaflets.Tohoku;

    /// <summary>What the notice of 2026-03-19 changed.</summary>
    public static readonly Source Revision = Transcripts.CatalogueRevision;

    /// <summary>When the applications before the change closed, from the same notice.</summary>
    public static readonly Source RevisionDates = Transcripts.CatalogueRevision;

    /// <summary>From which round the rate is flat, second-hand.</summary>
    public static readonly Source Fifth = Transcripts.ShoryokukaGeneral5;

    /// <summary>A transcription of 公募要領 一般型 第7回 by a third party.</summary>
    public static readonly Source Seventh = Transcripts.ShoryokukaGeneral7;

    public static readonly Programme Programme = new("shoryokuka", ("中小企業省力化投資補助金", "SME labour-saving investment subsidy"));

    private static readonly Label Costs = ("補助対象経費", "the eligible costs");

    /// <summary>What the catalogue type says of the general one.</summary>
    public static IEnumerable<Provision> BesideGeneral(Label? reading) =>
    [
        new Combination("beside-general", ("一般型とは、補助対象経費が異なれば併用できる", "may be taken with the general type for other costs"), Relation.Differing(Costs), Leaflet["併用可能", 1616, 1617], "shoryokuka/general-r6", "shoryokuka/general-r7") { Reading = reading },
    ];

    /// <summary>What the general type says of the catalogue one.</summary>
    public static IEnumerable<Provision> BesideCatalogue(Label? reading) =>
    [
        new Combination("beside-catalogue", ("カタログ注文型とは、補助対象経費が異なれば併用できる", "may be taken with the catalogue type for other costs"), Relation.Differing(Costs), Leaflet["併用可能", 1616, 1617], "shoryokuka/catalogue-2025", "shoryokuka/catalogue-2026") { Reading = reading },
    ];

    /// <summary>端数処理 of what is repaid, or reduced.</summary>
    public static Rounding DueYen(Citation citation) => new("due-whole-yen", ("返還額・減額の円未満切捨て", "repayments and reductions rounded down to the yen"), Write.Yen(1), citation)
    { Reading = ("端数処理の記載がないため、返還額・減額は円未満を切り捨てる", "no rounding is stated; what is due is rounded down to the yen") };
}
