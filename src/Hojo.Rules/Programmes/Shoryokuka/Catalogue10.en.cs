namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/catalogue-10, by row id.</summary>
internal static class Catalogue10English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(DefinitionsEnglish.Words)
    {
        ["round"] = "catalogue type (from 2025-12-19)",
        ["track/purchase"] = "SME labour-saving investment subsidy, catalogue type (from 2025-12-19), bought",
        ["track/rental"] = "SME labour-saving investment subsidy, catalogue type (from 2025-12-19), rented",
        ["purpose"] = "part of the cost of products chosen from a catalogue against the shortage of labour, towards higher wages",
        ["window"] = "open at any time",
        ["window:reading"] =
            "taken under this revision from its day, 2025-12-19; the end is printed as about the end of " +
            "September 2026, but the calls before the change of " +
            "2026-03-19 closed on 2026-03-16 at 17:00 (by a note of the change)",
        ["succeeded:by"] = "the catalogue type from 2026-03-19",
        ["headcount-day"] = "the ceiling goes by the headcount at the application",
        ["wage-special"] = "ceiling raised for large wage rises",
        ["wage-special:reading"] =
            "from the application to the end of the project, not a year; the plan is declared to the employees " +
            "at the application; where total pay does not " +
            "fit for special reasons, the growth per head is told as that of total pay",
        ["cap-table"] = "ceiling",
        ["grants-so-far"] = "less what was granted before",
        ["cap"] = "at most the ceiling (at later applications, what earlier grants left of it)",
        ["own-ceiling"] = "later applications have what earlier grants left of the ceiling",
        ["rate"] = "rate",
        ["rate:reading"] = "'1/2 or less'; worked at 1/2 as long as the ceiling of the product is not reached",
        ["whole-yen"] = "rounded down to the yen",
        ["floor"] = "a grant of ¥250,000 or more (but for rentals)",

        ["product"] = "the product, with software of its own",
        ["product:reading"] = "told as machinery and systems; leased, what the leasing company pays; rented, the rent of 12 months",
        ["early-orders"] = "less products bought before the decision",
        ["early-orders:reading"] = "taken off the price of the product",
        ["product-ceiling"] = "for the product: at most what is registered for it",
        ["product-ceiling:reading"] = "what is registered is looked up in the catalogue (with the vendor) and told",
        ["ineligible-product"] =
            "not eligible: what customers bear, what is given for nothing, second-hand goods, interest of leases, taxes",
        ["kickbacks"] = "selling that lowers the applicant's own share is not allowed (inspection, revocation, publication)",
        ["unit-price"] = "a product that is bought costs ¥500,000 or more a unit",
        ["installation"] = "installation: fitting, transport, tests, settings",
        ["installation:reading"] = "not eligible where the product is rented",
        ["fifth"] = "share of installation",
        ["installation-cost"] = "installation: at most a fifth of the price of the product",
        ["installation-cost:reading"] = "the limit on the grant for installation always comes first, so it does not show in the sum",
        ["installation-grant"] = "for installation: at most a fifth of the grant for the product",
        ["ineligible-installation"] =
            "not eligible: before the decision or out of the period, unrelated work, trial materials, ordinary " +
            "work, travel, outsourcing, fees for applying, taxes",
        ["one-year"] = "12 months' rent of a product registered with a yearly rent",
        ["rented-before"] = "was granted for renting a product of the same category before",
        ["rent-kept"] = "a rental cancelled within a year revokes the decision",
        ["one-kind"] = "one kind of product in each application, and not installation alone",

        ["in-japan"] = "registered and in business in Japan",
        ["size"] = "an SME or the like",
        ["size:reading"] =
            "an SME by capital or by headcount, a sole proprietor by headcount; what is asked of cooperatives' " +
            "members, and of the other corporations beside " +
            "headcount, is as declared by the form",
        ["made-to-fit"] = "capital or headcount changed to qualify",
        ["no-staff-papers"] = "without employees, papers that prove the business (a further examination)",
        ["own-unpaid"] = "a grant applied for under the catalogue type before is not paid yet",
        ["own-unpaid:reading"] = "'completed' in the record is read as paid; where it is not paid yet it is 'decided'",
        ["revoked"] = "a grant decision of this subsidy was revoked under article 17 of the act",
        ["revoked:reading"] = "'revoked' in the record is read as the revocation of a decision",
        ["monodzukuri-recent"] = "within 10 months of a decision under the monodzukuri subsidy",
        ["two-decisions"] = "two decisions or more under the monodzukuri subsidy in 3 years",
        ["two-decisions:reading"] = "on or after the corresponding day 3 years before the application (by the rules: 'at the application')",
        ["for-other-project"] = "equipment for a project adopted under the restructuring or new business entry subsidy",
        ["tourism-award"] = "granted, or applied for, under the tourism agency's labour subsidy",
        ["other-subsidies"] = "costs that another national scheme (subsidies, medical fees, feed-in tariffs) covers",
        ["other-subsidies:differing"] = "the eligible costs",
        ["other-subsidies:reading"] = "but for medical fees of corporations in nursing care",
        ["same-costs"] = "costs that the general type covers",
        ["same-costs:differing"] = "the eligible costs",
        ["same-costs:reading"] = "the general type is a national subsidy too, so the same costs are read as excluded",
        ["same-task-as-it"] = "the same as, or like, a project under the IT adoption subsidy (the same process)",
        ["vendor"] = "is itself a maker or vendor of the programme",
        ["short-of-hands"] = "(1) short of hands (one of four ways of 3-2 (2))",
        ["short-of-hands:reading"] =
            "1 overtime above 30 hours, 2 staff down by 5% or more, 3 vacancies not filled, 4 other; 4 is " +
            "examined more strictly and takes longer",
        ["minimum-wage"] = "(2) all employees are paid above the minimum wage (last month before application and report)",
        ["amusement"] = "(3) amusement business (but licensed inns)",
        ["labour-prosecution"] = "(4) referred to prosecutors for labour law within a year",
        ["gbiz-id"] = "(9) GbizID Prime held",
        ["suspended"] = "(11) suspended from subsidies or tenders",

        ["productivity"] = "labour productivity rises by 3.0% a year or more (4.0% at later applications)",
        ["productivity:reading"] =
            "value added by employees; a later application is told by what was granted under the catalogue type " +
            "before; met in each of the 3 years after the " +
            "project, from the application",
        ["listed-product"] = "a product of the catalogue, from a registered vendor",
        ["new-business"] = "a new business (which saves no labour)",
        ["joint"] = "applies jointly with the vendor",
        ["trade"] = "(1) a trade of the product is one of the applicant's",
        ["plan-sound"] = "(5) a plan that can reach its goal",
        ["no-dismissals"] = "(6) no dismissals on the occasion of the product until the reports end",
        ["insurance"] = "(7) with a grant of ¥5,000,000 or more, insured for as much",
        ["wage-pledge"] = "(8) a later application pledges to raise wages",
        ["other-use"] = "the product is used for other trades or processes than registered",
        ["property-income"] = "letting, parking, mining of crypto assets and the like",
        ["primary-industry"] = "the project is farming, forestry or fishing",
        ["dismissals"] = "raises productivity mainly by dismissals",
        ["mere-replacement"] = "replaces a product that is owned and saves no labour",
        ["mere-replacement:reading"] =
            "keeping what was borrowed on trial for up to 6 months is no replacement (page 16); the office judges",
        ["site-in-japan"] = "carried out in Japan",
        ["unfit"] = "against public order, law or consumer protection",
        ["antisocial"] = "organised crime, or tied to it",
        ["false-statement"] = "false statements, or contrary to the aim of the scheme: not eligible",
        ["review-effect"] = "(1) labour saving well explained, high productivity, more than hours cut",
        ["review-wages"] = "(2) wages actively raised",

        ["due-whole-yen"] = "repayments and reductions rounded down to the yen",
        ["reduced"] = "a wage goal missed at the report: reduced to what it were without the raised ceiling",
        ["reduced:reading"] = "a reduction when the grant is fixed, no repayment; not for good reasons beyond its control (page 8, (2) 2)",
        ["repay-lowered"] = "with the raised ceiling, total pay or the lowest wage falls below that of the report",
        ["repay-lowered:reading"] = "'may be asked'; no sum is stated: from nothing to all of it",
        ["repay-productivity"] = "productivity goal (3.0%, later 4.0%) missed by intent or negligence",
        ["repay-productivity:reading"] = "'all or part': from nothing to all of it",
        ["repay-dismissals"] = "staff dismissed through labour saving: repayment",
        ["repay-unreported"] = "no report in time: the decision may be revoked",
        ["repay-unreported:reading"] =
            "how far is not stated: from nothing to all of it; no surcharge on this one (not among those of article 23 (3) of the rules)",
        ["profit-return"] = "profits are returned, up to the grant",
        ["profit-return:reading"] =
            "no formula is stated: from nothing to the profit (up to the grant); not where the accounts of the year show a loss",
        ["registry-extract"] = "corporations: full registry extract",
        ["papers"] = "papers: staff list, accounts of 2 years, tax certificates, proof of the shortage of labour, sheet of the effect",
        ["decision-time"] = "from the application's arrival to the decision",
        ["decision-time:value"] = "60 days as a standard",
        ["period"] = "the project ends by then, report included",
        ["period:reading"] = "in principle; the day is that of the notice of the decision",
        ["orders-from"] = "contracts and orders count from the decision",
        ["orders-from:reading"] = "on the day itself too, once the notice has come",
        ["report"] = "report on the project (bank transfers only; with the raised ceiling, once the wages show)",
        ["reports"] = "report on the effects, every year for 3 years",
        ["reports:reading"] = "the office sets the first day; the years shown are counted from the day after completion",
        ["site-inspection"] = "inspected on site; otherwise than planned, the decision is revoked",
        ["audit"] = "inspections by the office and the Board of Audit are answered",
        ["disposal"] = "at disposal in its restricted life, when approved, book or market value is paid, up to the grant for that asset",
        ["restricted-assets"] = "unit price (without tax) from which assets are restricted",
        ["restricted-assets:value"] = "¥500,000 or more",
        ["records"] = "accounts and vouchers kept for 5 years after the fiscal year of completion",
        ["explained"] = "changes are told at once; guideline and rules are explained before the application",
        ["evidence"] = "surveys are answered, and the use of data agreed to",
        ["lawful"] = "false statements revoke the decision; inspections are let in",
        ["own-application"] = "the applicant applies itself and finishes all within the period",
        ["lease"] =
            "jointly with a leasing company (finance leases only): granted to it, and the lease falls; the ceiling is that " +
            "of the SME",
        ["lease:reading"] =
            "with a certified calculation and a lease as long as the restricted life; no sale and leaseback, sublease or " +
            "instalments",
        ["succession"] = "a succession is told to the office beforehand (none between application and decision, none of a part)",
        ["succession-targets"] = "rate, ceiling and targets stay after a succession, and all duties pass",
    };
}
