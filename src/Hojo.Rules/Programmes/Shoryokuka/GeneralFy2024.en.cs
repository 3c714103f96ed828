namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/general-r6, by row id.</summary>
internal static class GeneralFy2024English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "general type (rounds 1 to 4)",
        ["track"] = "SME labour-saving investment subsidy, general type (rounds 1 to 4)",
        ["purpose"] = "supports robots, IoT and other products against shortage of labour, towards higher wages",
        ["start"] = "the general type starts",
        ["succeeded:by"] = "round 5",
        ["window"] = "calls, round by round",
        ["window:reading"] = "of the start only 'March 2025' is given; the leaflet states no dates for the rounds",
        ["rounds"] = "the stepped rate stands up to round 4; round 5 drops it",
        ["made-to-measure"] = "equipment or systems made, or half made, to measure, that save labour",
        ["review-time"] = "time of review",
        ["review-time:value"] = "about 3 months",
        ["detailed-plan"] = "a detailed plan, with an index of labour saved, is drawn up",
        ["productivity"] = "a plan to raise labour productivity by 4% a year",
        ["productivity:reading"] = "'aims at 4%' is read as a plan of 4.0% a year or more",
        ["size"] = "an SME or the like",
        ["machinery"] = "machinery and systems",
        ["expenses"] = "the categories of cost are not stated",
        ["expenses:reading"] = "worked on machinery and systems alone; if other costs are eligible the true grant may be more",
        ["cap-table"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["rate"] = "rate (up to ¥15,000,000 of grant)",
        ["rate:small-or-revitalising"] = "small or under revitalisation",
        ["rate-width"] = "grant at which the rate changes",
        ["rate-beyond"] = "rate (the part over ¥15,000,000)",
        ["small-business"] = "'small' and 'under revitalisation' are not defined",
        ["small-business:reading"] =
            "small is read as 5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others; " +
            "revitalisation as the applicant states",
        ["whole-yen"] = "rounded down to the yen",
        ["same-costs"] = "goes with the catalogue type only for other costs",
        ["same-costs:differing"] = "the eligible costs",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "applies to those who claim it and plan to meet both conditions; barred are those to whom the minimum wage special " +
            "applies; the minimum wage is that of the project's prefecture",
        ["due-whole-yen"] = "repayments and reductions rounded down to the yen",
        ["standard-cap-table"] = "ceiling by headcount (without the special)",
        ["repay-raised"] = "special's conditions missed: what exceeds the standard ceiling is repaid",
        ["repay-raised:reading"] =
            "due when either condition is missed; the first is seen from the growth of total pay reached too; whether the second is " +
            "looked at every year or in the last is not stated, so it is declared; no exemption is stated",
        ["minimum-wage-special"] = "minimum wage special",
        ["minimum-wage-special:reading"] =
            "30% or more of all staff paid within ¥50 of the regional minimum for 3 months or more of a designated period (not " +
            "printed); the share is to hold over those months; not for small businesses or those under revitalisation",
        ["minimum-wage-special-extent"] = "the minimum wage special raises the rate up to ¥15,000,000 of grant",
        ["reports"] = "end of the 5 years of reports",
        ["reports:reading"] =
            "the chart puts them after the project period and states neither a first day nor how many; read as 5 years from " +
            "completion",
        ["digest"] = "the guideline itself is to be checked",
        ["contact"] = "call centre: 0570-099-660, weekdays 9:30 to 17:30",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested; no employees is worked in the row 'up to 5'",
        ["wages"] = "the basic wage requirements of the guidelines of rounds 1 to 4 are not stated",
        ["wages:reading"] = "the leaflet aims at higher wages and has a special for them, so there are some; the guideline has the rates",
    };
}
