namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-kyodo/1, by row id.</summary>
internal static class KyodoRound01English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 1",
        ["track"] = "Subsidy for sustaining small businesses, joint type, round 1 (leaflet)",
        ["purpose"] = "a regional promotion body leads: improved goods and brands of the participants, and chances to sell",
        ["outline"] = "the body gathers participants and supports them by exhibitions, sales events and marketing bases",
        ["participants-small"] =
            "participants are small: commerce and services (other than lodging and entertainment) up to 5; manufacturing and others " +
            "up to 20",
        ["participants-small:reading"] = "every participant is meant; lodging and entertainment, being left out, go by 20",
        ["cap-sum"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["cap:reading"] = "read as the ceiling of one application, for participants and body together",
        ["rate"] = "rate of the participants",
        ["fixed-sum"] = "neither the fixed sum for the body nor its part of the ¥50,000,000 is stated",
        ["fixed-sum:reading"] =
            "a fixed sum is no rate and is never taken as the whole cost: the sum confirmed with the office is stated, and without " +
            "it the grant is a range",
        ["whole-yen"] = "rounded down to the yen",
        ["body-most"] = "the fixed sum for the body up to its eligible costs",
        ["body-most:reading"] = "not stated; a grant is taken not to exceed the cost itself",
        ["participants-costs"] = "eligible costs of the participants",
        ["body-costs"] = "eligible costs of the body",
        ["expenses"] = "eligible: setting up and fitting out of venues, hire of venues and of equipment, publicity, travel and so on",
        ["expenses-split"] = "what else is eligible, and which costs are the participants', is not stated",
        ["published"] = "guideline published",
        ["window"] = "call",
        ["report"] = "a report after the project",
        ["body"] =
            "the applicant is a chamber or society of commerce, a prefectural federation, an incorporated shopping street " +
            "organisation, or a corporation whose business is sales support in the region",
        ["body:reading"] =
            "cooperatives, which the guideline of round 2 names, are not named here: one that is of the third or fourth kind is told so",
        ["participants-law"] = "participants are small businesses as the law on support by chambers of commerce defines them",
        ["acts"] = "one of: exhibitions or trade talks, sales events, a marketing base",
        ["acts:reading"] = "any one is taken to do; as declared, and judged by the office",
        ["act-trade-fair"] = "exhibitions and trade talks that bring the participants new customers in trade",
        ["act-sales-event"] = "sales events that raise the participants' sales",
        ["act-marketing-base"] = "a base for concrete and lasting marketing to a defined target",
        ["estimates"] = "estimates after adoption",
        ["results-report"] = "a report on business results after the period",
        ["participants"] = "the body applies, with 10 participants or more",
        ["cost-detail"] = "details of costs not yet clear are asked for at the decision; ineligible costs found later are not paid",
        ["gbiz"] = "to prepare: a GbizID account",
        ["gbiz:reading"] = "neither its kind nor how long it takes is stated",
    };
}
