namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/catalogue-2025, by row id.</summary>
internal static class Catalogue202502English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(CatalogueLeafletEnglish.Words)
    {
        ["round"] = "catalogue type (until 2025-12-18)",
        ["revised"] = "until the day before the 10th revision of the guideline",
        ["revised:reading"] = "from the day of the revision the guideline as revised is read to hold",
        ["track"] = "SME labour-saving investment subsidy, catalogue type (until 2025-12-18)",
        ["purpose"] = "supports robots, IoT and other products against shortage of labour, towards higher wages",
        ["listed"] =
            "categories in the catalogue as of February 2025: cleaning and serving robots, ticket and payment machines, steam ovens, " +
            "unmanned vehicles, automatic warehouses, surveying instruments, five-axis machining centres and others",
        ["listed:reading"] = "the list grows, so whether a product is in it is to be checked at the application",
        ["listed-product"] = "a labour-saving product chosen from the catalogue",
        ["product:reading"] = "stated as machinery and systems; other costs of bringing it in are not spoken of",
        ["window"] = "open at any time",
        ["window:reading"] =
            "no first day is stated; the leaflet, dated February 2025, says that applications are being taken, so it is read to " +
            "have opened in February 2025 or before: open from March on, unknown before; the end is that before the change",
        ["productivity:reading"] = "'aims at 3%' is read as a plan of 3.0% a year or more",
        ["cap-table"] = "ceiling",
        ["grants-so-far"] = "less the grants of earlier applications",
        ["cap"] = "at most what is left of the ceiling",
        ["cap:reading"] =
            "applications may be repeated until their grants add up to the ceiling, so one grant is at most what the earlier ones " +
            "left of it",
        ["rate"] = "rate",
        ["rate-or-less"] = "the rate is printed as '1/2 or less'",
        ["rate-or-less:reading"] = "worked at 1/2, the most",
        ["whole-yen"] = "rounded down to the yen",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "a plan, made at the application, of +6% total pay (not said to be yearly) and +¥45 on the lowest wage by the end of the " +
            "project; the base is not printed and read as the application, as the later notice compares the two",
        ["due-whole-yen"] = "repayments and reductions rounded down to the yen",
        ["reduced"] = "where either wage goal is missed the grant is reduced",
        ["reduced:reading"] =
            "read as a reduction for those who claimed the special; made when the grant is fixed, not a repayment; the amount is not " +
            "stated: from nothing to all of it",
        ["own-ceiling"] = "applications may be repeated until their grants add up to the ceiling",
        ["size"] = "an SME or the like",
        ["profit-return"] = "whether profits are to be returned is not stated",
        ["profit-return:reading"] = "the later change abolished it, so it seems to have been asked for until then",
        ["reports"] = "a report every year for 3 years: use of the product, productivity, wages",
        ["reports:reading"] =
            "the chart puts them after the project period and states no first day; read as the years from the day after completion",
        ["vendors"] = "vendors may apply for registration",
        ["digest"] = "the guideline itself is to be checked",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested; no employees is worked in the row 'up to 5'",
    };
}
