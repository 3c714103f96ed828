using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>中小企業省力化投資補助金: two types, each in two versions. Its documents give figures for a scheme, not for a numbered round.</summary>
internal static class Shoryokuka
{
    /// <summary>The leaflets of 令和6年度補正, as of 2025-02.</summary>
    public static readonly Source Leaflet = new("SHR-R6", "中小企業省力化投資補助金 リーフレット(令和6年度補正)", "中小企業庁・(独)中小企業基盤整備機構",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    /// <summary>The leaflet of 北海道経済産業局, 2026-02-24 (令和7年度補正).</summary>
    public static readonly Source Hokkaido = new("R7-HKD", "補助金制度等のご案内(2026年2月24日)", "北海道経済産業局 食・観光産業課",
        SourceRank.Leaflet, "a1fb84abde31737d3b772de3fc45bbd571c946894bcbe5de2a61dda47fe77364", new(2026, 11, 21));

    /// <summary>The leaflet of 東北経済産業局, 2026-03, with the same table.</summary>
    public static readonly Source Tohoku = new("R7-THK", "経済産業省 海外展開支援施策(令和7年度補正予算・令和8年度当初予算案) 2026年3月", "東北経済産業局総務企画部国際課",
        SourceRank.Leaflet, "7130da8187e87a8664221c5e7c43b61fe58f6846c8c61cfb80a7c9e8aa772b59", new(2026, 11, 21));

    /// <summary>What the notice of 2026-03-19 changed.</summary>
    public static readonly Source Revision = new("SHR-260319", "カタログ注文型 2026年3月19日制度改定(shoryokuka.smrj.go.jp/catalog/revision_260319)の要点", "(独)中小企業基盤整備機構",
        SourceRank.Notice, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));

    /// <summary>When the applications before the change closed, from the same notice.</summary>
    public static readonly Source RevisionDates = new("SHR-260319-DATES", "カタログ注文型 2026年3月19日制度改定(shoryokuka.smrj.go.jp/catalog/revision_260319)の日付", "(独)中小企業基盤整備機構",
        SourceRank.Notice, "6949d4b780f8b5d2759aa7272151ba635c7422df184cfbb41452afa59668605f", new(2026, 11, 21));

    /// <summary>From which round the rate is flat, second-hand.</summary>
    public static readonly Source Fifth = new("SHR-5", "一般型 第5回公募の変更点(innovales.jp、rad-st.jp による)", "二次資料",
        SourceRank.Summary, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));

    /// <summary>The month of round 5, second-hand.</summary>
    public static readonly Source Rounds = new("SHR-5-MONTH", "一般型 第5回の時期(innovales.jp、rad-st.jp による書き抜き)", "二次資料",
        SourceRank.Summary, "6949d4b780f8b5d2759aa7272151ba635c7422df184cfbb41452afa59668605f", new(2026, 11, 21));

    /// <summary>A transcription of 公募要領 一般型 第7回 by a third party.</summary>
    public static readonly Source Seventh = new("SHR-7-KOBAN", "sim_data.js(27908c1): 中小企業省力化投資補助金 一般型 第7回 公募要領からの転記", "github.com/subsidy-grant/koban-roadmap",
        SourceRank.Summary, "67a8f82c6df2a4a03fc063ede0148d04da91586b1f3ea33acf3bb0a481d78547", new(2026, 11, 21));

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
