namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/general-r7, by row id.</summary>
internal static class GeneralFy2025English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "general type (from round 5)",
        ["track"] = "SME labour-saving investment subsidy, general type (from round 5)",
        ["budget"] = "budget (shared with the new business entry and monodzukuri subsidy; from the restructuring fund)",
        ["budget:value"] = "¥296 billion",
        ["purpose"] = "automation of processes, better robot production, digital transformation and other labour-saving investment",
        ["window-8"] = "round 8 and on",
        ["window-8:reading"] =
            "'mid-September' (planned) for the opening; round 8 is to close in mid-October; whether another follows is not said",
        ["fifth-opens"] = "round 5 is of December 2025",
        ["fifth-opens:reading"] = "no round before the fifth belongs to this track",
        ["window"] = "rounds 5 to 7",
        ["window:reading"] = "no opening of a round is stated, and no closing of rounds 5 and 6",
        ["seventh-closed"] = "round 7 closed (17:00)",
        ["eighth-filing"] = "round 8 takes applications (planned for mid-September)",
        ["eighth-closing"] = "round 8 closes (planned for mid-October)",
        ["succeeded:by"] = "round 8",
        ["rounds"] = "round 5 dropped the step of 1/3 and took 3.5% per head as its wage goal",
        ["made-to-measure"] = "equipment or systems made to fit the workplace",
        ["size"] = "an SME or the like",
        ["cap-table"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["rate"] = "rate",
        ["rate:small-or-revitalising"] = "small or under revitalisation",
        ["rate-width"] = "the grant of ¥15,000,000 at which the rate changed (up to round 4)",
        ["rate-beyond"] = "the rate of 1/3 over ¥15,000,000 (up to round 4)",
        ["small-business"] = "'small' and 'under revitalisation' are not defined",
        ["small-business:reading"] =
            "small is read as 5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others; " +
            "revitalisation as the applicant states",
        ["whole-yen"] = "rounded down to the yen",
        ["no-employees"] = "no employees at the application",
        ["minimum-wage-special"] = "minimum wage special",
        ["minimum-wage-special:reading"] =
            "in 3 months or more from October 2024 to September 2025, 30% or more of all staff paid from the minimum then in force " +
            "to below that of fiscal 2025 (transcription of round 7); not for small businesses or those under revitalisation " +
            "(leaflet)",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "total pay is read as yearly growth; not for users of the minimum wage special nor under revitalisation; not below " +
            "the standard ceiling nor, as is read, just at it",
        ["machinery"] = "machinery and systems",
        ["core-cost"] = "machinery of ¥500,000 or more a piece is required",
        ["core-cost:reading"] = "prices a piece are not asked, so only the sum is held against ¥500,000",
        ["transport"] = "transport",
        ["technology-licences"] = "technology licences",
        ["intellectual-property"] = "intellectual property",
        ["outsourcing"] = "outsourcing",
        ["experts"] = "experts",
        ["cloud"] = "cloud services",
        ["other-sum"] = "ceiling for costs other than machinery and systems",
        ["other-total"] = "costs other than machinery and systems up to ¥5,000,000 in all",
        ["other-total:reading"] = "read as a limit on the eligible cost, without tax",
        ["expenses"] =
            "limits within: 1/3 of the eligible total each on licences and intellectual property, 1/2 each on outsourcing and " +
            "experts, ¥50,000 a day on experts",
        ["expenses:reading"] = "not worked in; where a plan reaches one of them the true grant is less",
        ["productivity"] = "labour productivity grows by 4.0% a year or more",
        ["wage"] = "pay per head grows by 3.5% a year or more",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the prefecture's minimum every year",
        ["action-plan"] = "with 21 employees or more, a general employer action plan is published",
        ["action-plan-lead"] = "publication of the action plan (about two weeks)",
        ["action-plan-lead:reading"] = "'about two weeks' is taken as 14 days",
        ["plan-years"] = "a plan of 3 to 5 years",
        ["same-costs"] = "goes with the catalogue type only for other costs",
        ["same-costs:differing"] = "the eligible costs",
        ["other-subsidies"] = "receives another subsidy of the state for the same plan",
        ["other-subsidies:differing"] = "the plan",
        ["early-orders"] = "less what was ordered or contracted before the decision",
        ["orders-from"] = "costs ordered or contracted count from here (the decision)",
        ["exclusions"] =
            "deemed large companies (6 kinds), antisocial forces, deemed-identical corporations, double funding and several " +
            "applications in a round are excluded",
        ["exclusions:reading"] = "their bounds are not given; the guideline is to be checked",
        ["period"] = "end of the project period",
        ["period:reading"] = "the earlier of the two, counted by the Civil Code, art. 143; from a transcription of round 7",
        ["profit-return"] = "profits need not be returned",
        ["due-whole-yen"] = "repayments and reductions rounded down to the yen",
        ["repayment"] = "repayment by the shortfall where goals are missed (none under revitalisation)",
        ["repayment:reading"] =
            "the transcription does not say which goals: productivity, pay per head or the lowest wage; no formula is stated: from " +
            "nothing to all of it",
        ["repay-raised"] = "revocation, repayment or reduction where the wage special is missed",
        ["assets"] = "equipment of ¥500,000 or more a piece may not be disposed of at will and has to be insured for 50% or more",
        ["digest"] = "rests on an outline of policies and a transcription; the guideline itself is to be checked",
        ["deemed-large"] = "a deemed large company",
    };
}
