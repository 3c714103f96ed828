namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/general-8, by row id: who may apply, with what, and how much.</summary>
internal static class General08English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(General08LaterEnglish.Words)
    {
        ["round"] = "general type, round 8",
        ["track"] = "SME labour-saving investment subsidy, general type, round 8",
        ["purpose"] = "part of the cost of equipment made to measure with digital technology, for SMEs short of hands",
        ["productivity-definition"] =
            "labour productivity: value added (operating profit, personnel costs, depreciation) by employees and officers; a sole " +
            "proprietor and family workers count as officers",
        ["base-year"] = "base year: the business year in which the project is completed",
        ["saving-index"] = "labour-saving index: (hours of the work that is cut − hours that come instead) ÷ hours of the work that is cut",
        ["payback"] = "payback: investment ÷ (hours cut × working days × labour cost + value added gained)",
        ["window"] = "call (second-hand)",
        ["window:reading"] =
            "the guideline prints no days and leaves them to the web page; these are second-hand, and the hour of the opening is not " +
            "known: the office's page is to be checked",
        ["window-announced"] = "when applications are taken is announced on the web page",
        ["profit-return"] = "profits need not be returned",
        ["period"] = "the project ends by then",
        ["minimum-wage-special"] = "special that raises the rate for those near the minimum wage",
        ["minimum-wage-special:reading"] =
            "by the share in the third highest month of October 2024 to September 2025 of staff paid at or above " +
            "the minimum of the time and " +
            "below that of fiscal 2025; not for the small, nor under revitalisation (page 9)",
        ["wage-special"] = "special that raises the ceiling for large wage rises",
        ["wage-special:reading"] =
            "by pay per head, not by total pay; not for those of the minimum wage special, nor under revitalisation (page 9); it is not " +
            "for grants that do not reach the ceiling, nor, as it adds nothing there, for those just at it",
        ["cap"] = "at most the ceiling",
        ["cap-table"] = "ceiling",
        ["rate"] = "rate",
        ["rate:small"] = "small, until the project ends",
        ["rate:revitalising"] = "under revitalisation",
        ["rate:reading"] =
            "annex 2 of the rules of the grants (in force from 2026-02-02) has 1/3 for the part over " +
            "¥15,000,000; but its notes 1 and 2 have " +
            "the wage goals of earlier calls (2.0% and 6.0% of total pay); the guideline of this call came later " +
            "and prints one flat rate, so " +
            "the guideline stands",
        ["whole-yen"] = "rounded down to the yen",
        ["revitalising-definition"] = "revitalisation is defined in an annex",
        ["revitalising-definition:reading"] =
            "the annex is not at hand; by annex 2 of the rules: helped by a revitalisation council or the like, " +
            "with a plan being drawn up, or " +
            "one made within the 3 years before the deadline",

        ["core-cost"] = "machinery with a unit price of ¥500,000 or more (without tax), one at least",
        ["core-cost:reading"] = "what is rented does not count for the unit price",
        ["machinery"] = "machinery and systems: software of its own, alterations, fitting and its transport included",
        ["machinery:reading"] = "no ships, aircraft or vehicles; applied for jointly with a leasing company, the price that it pays",
        ["transport"] = "transport (that of machinery bought belongs to machinery)",
        ["technology-licences"] = "technology licences",
        ["intellectual-property"] =
            "intellectual property (no fees of the patent office, trials or suits, nor what is not filed within the period)",
        ["outsourcing"] = "outsourcing (security checks included)",
        ["experts"] = "experts (not those who helped with the plan of the application)",
        ["cloud"] = "cloud services, for the project alone and within its period",
        ["expert-fees"] = "fee of an expert a day (without tax); or several estimates prove the price",
        ["expert-fees:value"] =
            "up to ¥50,000 for professors, lawyers, patent attorneys, accountants and doctors; up to ¥40,000 for associate professors, " +
            "engineers, SME consultants and IT coordinators",
        ["third"] = "limit of technology licences and of intellectual property, by all other eligible costs",
        ["third:reading"] = "the total has the category in it, so 1/3 of the total is 1/2 of all the others",
        ["half"] = "limit of outsourcing and of experts, by all other eligible costs",
        ["half:reading"] = "the total has the category in it, so 1/2 of the total is as much as all the others",
        ["experts-daily"] = "experts: at most ¥50,000 a day",
        ["experts-daily:reading"] =
            "¥50,000 times the days bounds experts in all; the ¥40,000 is no limit, as estimates allow ¥50,000 a day",
        ["experts-day"] = "limit of experts a day",
        ["early-orders"] = "less what was ordered, contracted or bought before the decision",
        ["early-orders:reading"] = "taken off the total after the limits of each category",
        ["other-total"] = "all but machinery: at most ¥5,000,000",
        ["other-total:reading"] = "'without tax' is said of costs alone, so it bounds the eligible cost and not the grant",
        ["other-sum"] = "limit of all but machinery",
        ["technology-share"] = "technology licences: at most 1/3 of the total of eligible costs",
        ["technology-share:reading"] = OfTotal,
        ["rights-share"] = "intellectual property: at most 1/3 of the total of eligible costs",
        ["rights-share:reading"] = OfTotal,
        ["outsourcing-share"] = "outsourcing: at most 1/2 of the total of eligible costs",
        ["outsourcing-share:reading"] = OfTotal,
        ["experts-share"] = "experts: at most 1/2 of the total of eligible costs",
        ["experts-share:reading"] = OfTotal,
        ["mostly-ineligible"] = "where most of the costs are not eligible the application may be rejected",
        ["ineligible-other-equipment"] =
            "not eligible: work on equipment bought before, unrelated fitting, transport and data, materials of trial runs",
        ["ineligible-own"] = "not eligible: ordinary work, goods of one's own, systems for others, own personnel, travel and entertainment",
        ["ineligible-updates"] = "not eligible: updates of existing systems (but for joining them to the new one)",
        ["ineligible-property"] = "not eligible: land, buildings (light ones too), power plants, ground works, rent",
        ["ineligible-vehicles"] = "not eligible: cars, ships, aircraft (but what the ordinance has as machinery)",
        ["ineligible-general"] =
            "not eligible: general-purpose goods (computers, printers), second-hand goods, consumables, " +
            "communication, meals, tax accountants, " +
            "fees, taxes, insurance, interest, papers of the application",
        ["ineligible-related"] =
            "not eligible: payments to businesses of the same representative or officers, of the group, or tied otherwise",
        ["over-limits"] = "a project that books costs beyond the limits of a category is not eligible",
        ["over-limits:reading"] = "what lies beyond is read as not booked, so costs are worked up to the limits",
        ["lease"] =
            "jointly with a leasing company (finance leases only): the price is granted to it where the lease " +
            "falls by as much; ceiling and " +
            "rate are those of the SME",
        ["lease:reading"] = "no sale and leaseback, sublease or instalments; how far the lease falls is proved by a certified calculation",
        ["lease-declared"] = "a joint application is declared at the application and cannot be dropped later",
        ["lease-repayment"] = "in a joint application repayments are asked of the leasing company, up to what it was granted",
        ["estimates"] = "estimates of one supplier (without tax) from which competing estimates are needed",
        ["estimates:value"] = "¥500,000 or more",
        ["tax"] = "consumption tax is left out of eligible costs",
        ["bank-transfer"] = "payments are proved by bank transfers",
        ["kickbacks"] = "selling that lowers the applicant's own share is not allowed (inspection, revocation, publication)",
    };

    private const string OfTotal =
        "the total is that of eligible costs once this limit is met, the category included (all but machinery up to ¥5,000,000), with " +
        "the other categories as told; a project that books more than its limits is not eligible (page 13), so what lies beyond is " +
        "not booked";
}
