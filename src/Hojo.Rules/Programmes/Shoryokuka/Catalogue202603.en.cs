namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/catalogue-2026, by row id.</summary>
internal static class Catalogue202603English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(CatalogueLeafletEnglish.Words)
    {
        ["round"] = "catalogue type (from 2026-03-19)",
        ["track"] = "SME labour-saving investment subsidy, catalogue type (from 2026-03-19)",
        ["budget"] = "budget (shared with the new business entry and monodzukuri subsidy; from the restructuring fund)",
        ["budget:value"] = "¥296 billion",
        ["purpose"] = "products against shortage of labour are listed in a catalogue to choose from: simple, quick investment",
        ["listed"] = "for example cleaning robots, ticket machines, steam ovens, unmanned vehicles",
        ["listed:reading"] = "one letter of the word for oven is read as a misprint",
        ["listed-product"] = "a product chosen from the catalogue",
        ["window"] = "open at any time",
        ["window:reading"] =
            "'applications at any time' of the leaflet before is read to stand; no last day is set; it is said to last until around the " +
            "end of March 2027, which the note of the change does not have, so it is taken as open until then and as to be confirmed " +
            "from then on, never as closed",
        ["cap-table"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["cap:reading"] = "read to bound each application, the later ones too",
        ["cumulative-times"] = "multiple for the cumulative ceiling",
        ["grants-so-far"] = "less the grants of earlier applications",
        ["cumulative-cap"] = "later applications: at most what is left of twice the ceiling",
        ["cumulative-cap:reading"] =
            "twice the ceiling as it stands at the application, less all grants before, those before the change included; at a first " +
            "application the ceiling itself comes first",
        ["rate"] = "rate",
        ["rate-or-less"] = "that the rate was printed as '1/2 or less'",
        ["whole-yen"] = "rounded down to the yen",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "the lowest wage goes by +3.0% instead of +¥45, from the application to the end of the project; total pay stays at +6%",
        ["due-whole-yen"] = "repayments and reductions rounded down to the yen",
        ["reduced"] = "where a wage goal is missed without good reason the grant is reduced",
        ["reduced:reading"] =
            "read as a reduction for those who claimed the special; made when the grant is fixed, not a repayment; the amount is not " +
            "stated: from nothing to all of it; the notice excepts good reasons beyond the applicant's control",
        ["own-ceiling"] = "later applications share a cumulative ceiling of twice the ceiling",
        ["size"] = "an SME or the like",
        ["profit-return"] = "profits are no longer to be returned",
        ["reports"] = "a report every year for 3 years: use of the product, productivity, wages",
        ["reports:reading"] =
            "not among the changes of the notice, so read to stand; the chart puts them after the project period and states no first " +
            "day; read as the years from the day after completion",
        ["vendors"] = "that vendors may register from 2025-02-28 (news of the leaflet before)",
        ["digest"] = "rests on an outline of policies and the points of a notice; the guideline itself is to be checked",
        ["digest:reading"] = "the notice was not read line by line; there may be more in it, such as terms added for later applications",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested; no employees is worked in the row 'up to 5'",
    };
}
