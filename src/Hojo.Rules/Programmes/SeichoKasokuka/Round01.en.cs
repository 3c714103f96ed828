namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>The English of seicho-kasokuka/1, by row id.</summary>
internal static class Round01English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 1",
        ["track"] = "SME growth acceleration subsidy, round 1 (leaflet)",
        ["purpose"] = "supports bold investment by growing SMEs that aim at sales over ¥10 billion",
        ["window"] = "call",
        ["window:reading"] = "no hours are printed; the page on jGrants has the details",
        ["filing"] = "filed by jGrants",
        ["gbiz"] = "a GbizID Prime account is needed to apply",
        ["gbiz:reading"] = "how long it takes is not stated; read as held at the application",
        ["target"] = "an SME that aims at sales of ¥10 billion",
        ["target:reading"] =
            "the headline of the leaflet says 'over'; this subsidy sets no range of present sales, the declaration does: ¥1 billion up " +
            "to, not including, ¥10 billion",
        ["target:differs"] = "says 'over ¥10 billion'",
        ["size"] = "a small or medium-sized enterprise",
        ["ceiling"] = "ceiling",
        ["cap"] = "at most ¥500,000,000",
        ["rate"] = "rate",
        ["whole-yen"] = "rounded down to the yen",
        ["period"] = "within 24 months of the grant decision",
        ["period:reading"] = "counted by the Civil Code, art. 143",
        ["declaration"] = "the ten-billion declaration is made",
        ["declaration:reading"] = "by when is not stated; read as published at the application",
        ["investment"] = "investment of ¥100,000,000 or more, without experts and outsourcing",
        ["investment:condition"] = "buildings, machinery and software together at least ¥100,000,000",
        ["wage-plan"] = "a plan of about 5 years that meets the wage requirement is made",
        ["wage-plan:reading"] = "neither the rate of the rise nor the width of 'about 5 years' is stated; as declared by the applicant",
        ["wage-rate"] = "what the wage requirement is, is not stated",
        ["wage-rate:reading"] = "the rate of round 2 is not carried back to round 1",
        ["wage-period"] = "end of the 3 years of wage rises after the project ends",
        ["more-requirements"] = "the list of requirements ends in 'and so on'; the others are not stated",
        ["buildings"] = "buildings",
        ["machinery"] = "machinery",
        ["software"] = "software",
        ["outsourcing"] = "outsourcing",
        ["experts"] = "experts",
        ["expense-limits"] = "limits on categories, and whether tax is included, are not stated",
        ["expense-limits:reading"] = "worked without limits and without tax, so the true grant may be less",
        ["floor"] = "a minimum grant, and whether profits are returned, are not stated",
        ["intellectual-property-report"] = "a report on intellectual property after the project ends",
        ["reports"] = "reports on the business after the project ends",
        ["repay"] = "what is repaid when the wage rise is missed is not stated",
        ["repay:reading"] = "absence here does not mean that nothing is repaid",
        ["declaration-is"] = "the declaration: that the company aims at sales of ¥10 billion and works towards it",
        ["contact"] = "office: 0570-07-4153 (IP phones 03-4446-4307)",
        ["review-management"] = "management: vision and scenario, place in the strategy, a strategy that knows its surroundings",
        ["review-management-measures"] = "measures of management: growth of sales, growth of value added, investment to sales",
        ["review-effects"] =
            "effects: competitiveness, innovation, local resources, supply chain, wages, fair trade, women at work, continuity plans",
        ["review-effects-measures"] = "measures of effects: wage rise, regional leading company, partnership declaration",
        ["review-feasibility"] = "feasibility: finances and organisation to invest quickly, commitment of financial institutions",
        ["review-feasibility-measures"] = "measures of feasibility: local benchmark, support by financial institutions",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested",
    };
}
