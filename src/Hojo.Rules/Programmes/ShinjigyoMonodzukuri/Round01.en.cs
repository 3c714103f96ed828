namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>The English of shinjigyo-monodzukuri/1, by row id.</summary>
internal static class Round01English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 1",
        ["track/kakushin"] = "new business entry and monodzukuri subsidy, round 1: innovative products and services",
        ["track/shinjigyo"] = "new business entry and monodzukuri subsidy, round 1: new business entry",
        ["track/global"] = "new business entry and monodzukuri subsidy, round 1: global",
        ["budget:value"] = "¥296 billion",
        ["budget"] = "budget (shared with the labour-saving subsidy; from the restructuring fund)",
        ["aim"] = "supports investment in new products and in new markets, abroad included, towards higher wages",
        ["purpose"] = "development of technically innovative products and services",
        ["shinjigyo/purpose"] = "entry into new markets and higher value, other than the present business",
        ["global/purpose"] = "a stronger base at home for exports to markets abroad",
        ["call"] = "call published",
        ["window"] = "applications received",
        ["window:reading"] = "open until 18:00 itself; no hour of opening is stated; the two leaflets state no dates",
        ["result"] = "results (planned)",
        ["size"] = "an SME or the like",
        ["recent-award"] = "adopted under one of four subsidies within 16 months before the deadline, and not declined",
        ["recent-award:reading"] = "adoptions on or after the corresponding day are included",
        ["under-way"] = "a project of one of these subsidies is under way at the deadline",
        ["under-way:reading"] = "the record is read as it will stand at the deadline",
        ["two-awards"] = "two or more grant decisions under the three subsidies within 3 years",
        ["two-awards:reading"] =
            "the 3 years are counted back from the deadline, the corresponding day included; from which day is not stated",
        ["taxable-income"] = "average taxable income of the last 3 years over ¥1.5 billion",
        ["no-employees"] = "no employees at the application",
        ["cap-table"] = "ceiling",
        ["cap-table:differs"] = "prints the row of 101 or more in the cell of the global track",
        ["shinjigyo/cap-table:reading"] =
            "read as a merged cell whose last row slipped; the four rows of the Hokkaido leaflet stand, as in the transcription",
        ["global/cap-table:reading"] =
            "read as a merged cell whose last row slipped; the same four rows as on the new business entry track stand",
        ["cap"] = "at most the ceiling",
        ["wage-special"] = "large wage rises",
        ["wage-special:reading"] =
            "the claim alone is read, as no conditions are printed; that it does not go with the minimum wage special nor with " +
            "revitalisation comes from the transcription",
        ["shinjigyo/wage-special:reading"] =
            "the claim alone is read, as no conditions are printed; nothing bars it together with the minimum wage special on this " +
            "track",
        ["global/wage-special:reading"] =
            "the claim alone is read, as no conditions are printed; that it is not for those under revitalisation comes from the " +
            "transcription",
        ["wage-special-terms"] = "the ceilings in brackets are for large wage rises (the conditions are not printed)",
        ["wage-special-terms:reading"] =
            "the conditions (rates of the rise) are not printed, so a claim is left to the guideline and the office",
        ["wage-special-bars"] = "the wage special is not for users of the minimum wage special nor for those under revitalisation",
        ["global/wage-special-bars"] = "the wage special is not for those under revitalisation",
        ["wage-special-bars:reading"] = "that it is not for grants below the ceiling changes no amount",
        ["rate"] = "rate",
        ["rate:small"] = "small or under revitalisation",
        ["small-business"] = "'small' is not defined",
        ["small-business:reading"] =
            "read as 5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others, as in the guideline " +
            "of the subsidy before it",
        ["revitalising"] = "'under revitalisation' is not defined",
        ["revitalising:reading"] = "as the applicant states",
        ["minimum-wage-special"] = "minimum wage special",
        ["global/minimum-wage-special"] = "this track has no minimum wage special",
        ["minimum-wage-special:reading"] =
            "not for small businesses or those under revitalisation, who have 2/3 already; the claim alone is read, as no conditions " +
            "are printed",
        ["shinjigyo/minimum-wage-special:reading"] =
            "this cell does not bar small businesses or those under revitalisation, so they may use it; the claim alone is read, as " +
            "no conditions are printed",
        ["global/minimum-wage-special:reading"] = "the rate is 2/3 already, so a claim is not read",
        ["minimum-wage-special-terms"] = "minimum wage special (the conditions are not printed)",
        ["minimum-wage-special-terms:reading"] =
            "not printed, so a claim is left to the office; the year before it was 30% of staff within ¥50 of the minimum, and for " +
            "2026 there is word of pay below the minimum as revised in fiscal 2025",
        ["whole-yen"] = "rounded down to the yen",
        ["floor"] = "minimum grant ¥7,500,000",
        ["kakushin/floor"] = "minimum grant ¥1,000,000",
        ["value-added"] = "value added grows by 4.0% a year or more",
        ["wage:differs"] = "does not say per head",
        ["wage"] = "pay per head grows by 3.5% a year or more",
        ["wage:reading"] = "one record says per head, another total pay; where the two measures part, it is left to the office",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the regional minimum",
        ["wage-floor:reading"] = "by the least year; whether users of the minimum wage special are spared is not stated",
        ["plan-years"] = "a plan of 3 to 5 years after the project ends",
        ["machinery"] = "machinery and systems",
        ["buildings"] = "buildings",
        ["transport"] = "transport",
        ["technology-licences"] = "technology licences",
        ["intellectual-property"] = "intellectual property",
        ["outsourcing"] = "outsourcing",
        ["experts"] = "experts",
        ["cloud"] = "cloud services",
        ["advertising"] = "advertising and sales promotion",
        ["expenses"] = "the categories of 'investment and the like', and limits on them, are not stated",
        ["expenses:reading"] =
            "asked by the nine categories of the leaflet of the subsidy before it, and all of it counted; where a category is not " +
            "eligible or has a limit, the true grant is less",
        ["tax"] = "the two leaflets do not say whether costs are with or without consumption tax",
        ["tax:reading"] = "costs are stated without tax, by the transcription",
        ["early-orders"] = "less what was ordered or contracted before the decision",
        ["orders-from"] = "costs ordered or contracted count from here (the decision)",
        ["gbiz-lead"] = "GbizID Prime account (about two weeks)",
        ["gbiz-lead:reading"] = "'about two weeks' is taken as 14 days; allow for more",
        ["period"] = "end of the project period",
        ["assets"] = "machines and the like of ¥500,000 or more may not be disposed of at will within their statutory life",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["profit-return"] = "profits are to be returned",
        ["repayment"] = "repayment where the goals for value added, pay or the lowest wage are missed",
        ["repayment:reading"] =
            "one record has pay per head, the transcription total pay: missing either may mean repayment; no formula is stated: from " +
            "nothing to all of it",
        ["repay-raised"] = "repayment where the wage special is missed",
        ["repay-raised:reading"] =
            "neither the conditions nor a formula is stated: whether they were achieved is asked, and from nothing to all of it " +
            "falls due",
        ["under-one-year"] = "founded less than a year ago (no closed financial year)",
        ["under-one-year:reading"] =
            "judged at the deadline, by the year passed; whether a financial year was closed is not asked",
        ["small-rate"] = "1/2 for small businesses and those under revitalisation too",
        ["cap:reading"] =
            "the cell of this track is empty: read as merged with that of the new business entry track, so the same table stands; " +
            "the transcription says so too",
        ["deemed-large"] = "a deemed large company",
        ["gbiz"] = "a GbizID Prime account is held, or can be had by the deadline",
        ["gbiz:reading"] = "where it is not held, it is read to come in time if begun 14 days before the deadline",
    };
}
