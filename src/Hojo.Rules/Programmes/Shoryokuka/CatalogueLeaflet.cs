using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>What the leaflet of 令和6年度補正 says of カタログ注文型 and the notice of 2026-03-19 leaves as it is: rows of both rounds,
/// written once.</summary>
internal static class CatalogueLeaflet
{
    private static readonly Source Doc = Leaflets.Shoryokuka;

    private static readonly Reading FromDecision = new("起算日の記載がないため、交付決定日から数えるものとみる",
        "the day it runs from is not stated; read as that of the grant decision");

    /// <summary>省力化製品: what is bought, with whom, and towards what.</summary>
    /// <param name="round">The round.</param>
    /// <param name="still">Why they hold in the later round; <see langword="null"/> in the leaflet's own.</param>
    /// <returns>The cost that is paid.</returns>
    public static Fact<Yen> Products(RoundBuilder round, Reading? still = null)
    {
        var catalogue = round.Under(Doc, "カタログ注文型");
        catalogue.Notes("replacement", (1446, 1447, "一部の省力化製品は、置き換えであっても申請可能"), "一部の省力化製品は、置き換えであっても申請可能", still);
        catalogue.TimeTaken("quick", (1484, "申請から交付決定まで最短１ヶ月"), "申請から交付決定まで。随時公募受付のため、いつでも申請できる", "最短1か月",
            Length.Months(1), still);
        catalogue.Requires("joint", (1485, "販売事業者」が、省力化製品の導入と補助金申請・手続きをサポートします（共同申請）"), "販売事業者との共同申請",
            WithVendor.Is(true), still);
        catalogue.Requires("productivity", (1508, 1509, "「労働生産性 年平均成長率3％向上」を目指す事業計画"), "労働生産性の年平均成長率3%向上を目指す事業計画",
            LaborProductivity >= Pct(3.0m), still ?? "「3%向上を目指す」は年平均3.0%以上の計画とみる");
        return catalogue.Pays("product", (1442, "機器に付帯するソフトウェアも補助金の対象"), "省力化製品(機器に付帯するソフトウェアも対象)", Machinery,
            still ?? "機械装置・システム構築費として入力する。製品の導入に伴うその他の経費の扱いは記載がない");
    }

    /// <summary>併用、実施期間、問い合わせ先: combination, project period, whom to ask.</summary>
    public static void Terms(RoundBuilder round, Reading? still = null)
    {
        round.Under(Doc, "お問い合わせ").Notes("contact", (1515, 1522, "0570-099-660"), "コールセンター 0570-099-660 平日9:30~17:30", still);
        var beside = round.Under(Doc, "カタログ注文型・一般型");
        beside.BarredBy("same-costs", (1617, "補助対象経費が異なれば併用可能です"), "一般型との併用は、補助対象経費が異なる場合に限る",
            Relation.Differing(beside.Say("same-costs:differing", "補助対象経費")),
            Shoryokuka.Generals, SameCostsElsewhere, still, RecordTells.Bars);
        round.Under(Doc, "補助事業実施期間").Term("project-period", (1846, 1847, "（12ヶ月以内）"), "補助事業実施期間の終わり(12か月以内)", [(12, DecidedOn)],
            FromDecision with { RestsOn = still?.RestsOn ?? [] });
        round.Under(Doc, "「販売事業者」になるには").Notes("vendor-review", (1963, 1967, "製品カタログに登録され、公表されます"),
            "販売事業者は所定の審査を経て製品カタログに登録され、公表される", still);
    }
}
