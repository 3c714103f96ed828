namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>The English of monodzukuri/r6-leaflet, by row id.</summary>
internal static class LeafletFy2024English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["differs-call"] = "guideline: that of call 20 under this budget; those of calls 19, 21 and 22 are not at hand",
        ["differs-applicants"] =
            "guideline: who may apply and who may not, adoptions within 16 months, deemed large companies (not in the leaflet)",
        ["differs-wage"] = "guideline: wages of employees and officers each, with both targets set",
        ["differs-floor"] = "guideline: the minimum grant is ¥1,000,000 (not in the leaflet)",
        ["differs-limits"] = "guideline: limits on categories of costs (not in the leaflet)",
        ["differs-repayment"] = "guideline: how much is repaid, and when nothing is (not in the leaflet)",
        ["differs-profit-return"] = "guideline: nothing on the return of profits (the leaflet asks for none)",
        ["round"] = "FY2024 supplementary budget (leaflet)",
        ["track/value-added"] = "high value-added products and services",
        ["track/global"] = "global",
        ["value-added/round"] = "which rounds it holds for is not stated",
        ["round:reading"] = "read as holding for the calls under this budget; each round has its own guideline",
        ["purpose"] = "supports investment for new products and services towards productivity and lasting wage rises",
        ["headline-ceiling"] = "headline ceiling",
        ["headline-ceiling:value"] = "up to ¥40,000,000",
        ["headline-ceiling:reading"] =
            "the ¥30,000,000 of the global track plus the ¥10,000,000 for large wage rises, from 21 employees on",
        ["headline-rate"] = "headline rate",
        ["headline-rate:value"] = "1/2 to 2/3",
        ["value-added/track"] = "supports the development of products and services",
        ["global/track"] = "supports opening demand overseas",
        ["succeeded:by"] = "round 23, with other requirements",
        ["window"] = "call",
        ["window:reading"] = "the leaflet gives no dates for the call",
        ["period"] = "the project period is not stated",
        ["period:reading"] = "the guideline of round 20 states it; it is not carried to other rounds",
        ["innovative"] = "higher value by developing an innovative product or service",
        ["global/innovative"] = "develops an innovative product or service",
        ["cap-table"] = "ceiling by headcount",
        ["global/cap-table"] = "ceiling",
        ["cap"] = "ceiling of ¥7,500,000 to ¥25,000,000",
        ["global/cap"] = "ceiling of ¥30,000,000",
        ["cap:reading"] = "the leaflet gives a range only; the bands are those of the guideline of round 20",
        ["global/cap:reading"] = "the bands of the addition for large wage rises are those of the guideline of round 20",
        ["uplift"] = "addition to the ceiling by headcount",
        ["uplift:value"] = "up to 5: ¥1,000,000; 6 to 20: ¥2,500,000; 21 to 50: ¥10,000,000; 51 or more: ¥10,000,000",
        ["uplift:reading"] = "the raised column of the ceilings is the ceiling plus this sum",
        ["global/uplift:reading"] = "the raised column of the ceilings is ¥30,000,000 plus this sum",
        ["floor"] = "a minimum grant is not stated",
        ["floor:reading"] = "the guideline of round 20 has ¥1,000,000; not carried to this leaflet",
        ["rate"] = "rate",
        ["rate:small"] = "small or revitalising",
        ["global/rate:small"] = "small",
        ["rate:minimum-wage"] = "minimum wage special",
        ["small"] = "small business",
        ["small:reading"] =
            "the leaflet does not define 'small'; the definition is that of the guideline of round 20; bodies other than companies " +
            "and persons are not looked at",
        ["revitalising"] = "business under revitalisation",
        ["revitalising:reading"] = "not defined in the leaflet; as stated by the applicant",
        ["whole-yen"] = "rounded down to the yen",
        ["machinery"] = "machinery and systems (required)",
        ["core-cost"] = "machinery or systems are required",
        ["technology-licences"] = "technology licences",
        ["experts"] = "experts",
        ["transport"] = "transport",
        ["cloud"] = "cloud services",
        ["raw-materials"] = "raw materials",
        ["outsourcing"] = "outsourcing",
        ["intellectual-property"] = "intellectual property",
        ["expense-limits"] = "limits on categories are not stated",
        ["expense-limits:reading"] =
            "worked without limits, so the true grant may be less; costs are stated without consumption tax, as in the guideline of " +
            "round 20",
        ["profit-return"] = "no return of profits",
        ["size"] = "an SME, a small business or the like",
        ["value-added"] = "value added grows by 3.0% a year or more",
        ["minimum-wage-growth"] = "five-year growth of the minimum wage",
        ["minimum-wage-growth:reading"] =
            "no values are printed; worked from the minimum wages of fiscal 2019 to 2024 (one decimal, half up), the years that the " +
            "guideline of round 20 names; by the prefecture where the project is done",
        ["wage"] = "pay per head grows as the minimum wage did, or total pay by 2.0% a year",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the regional minimum",
        ["wage-floor:reading"] = "not asked of those under the minimum wage special (only 1, 2 and 4 are)",
        ["action-plan"] = "a general employer action plan is published (from 21 employees on)",
        ["plan-years"] = "a plan of 3 to 5 years",
        ["reports"] = "the plan is carried out and a report is made every year",
        ["reports:reading"] = "neither how many nor from when is stated; read as one for each plan year, from the day after completion",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["repay"] = "repayment where the basic requirements are missed",
        ["repay:reading"] =
            "read as missing 1, 2 or 3 in the results (4 is the publication of a plan); how much is not stated: from nothing to all " +
            "of it",
        ["repay-amount"] = "how much is repaid, and when nothing is, is not stated",
        ["repay-amount:reading"] =
            "the guideline of round 20 has the grant × the shortfall for 2, the grant ÷ plan years for each missed year for 3, and " +
            "exemptions; not carried to other rounds",
        ["raise"] = "addition to the ceiling for large wage rises",
        ["raise:value"] = "¥1,000,000 to ¥10,000,000",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "applies to those who claim it and not to those who claim the minimum wage special (round 20 says 'apply for'); it does " +
            "not apply below the ceiling nor, as it adds nothing there, just at it",
        ["repay-raised"] = "repayment where either of the two conditions of the special is missed",
        ["repay-raised:reading"] =
            "the lowest wage is looked at every year; where the ceiling is not reached the special does not apply, and nothing is due; " +
            "how much is not stated: from nothing to all of it",
        ["repay-raised-amount"] = "how much is repaid when the special is missed is not stated",
        ["repay-raised-amount:reading"] =
            "the guideline of round 20 has all of what was added, plus the rest × the shortfall; not carried to other rounds",
        ["minimum-wage-special"] = "minimum wage special (rate 2/3)",
        ["minimum-wage-special:reading"] =
            "applies to those who claim it; the months of 'a designated period', and whether the share is of all employees or of " +
            "those at the place of the project, differ by round (round 20: 2023-10 to 2024-09, at the place); the wording 'within " +
            "¥50' changes in 2026 and is not carried to other years",
        ["budget"] = "budget",
        ["budget:value"] = "part of ¥340 billion",
        ["contact"] = "office: 050-3821-7013, 10:00 to 17:00, not on weekends, holidays and 12-29 to 01-03",
        ["overseas-business"] = "overseas business that raises productivity in Japan",
        ["revitalising-rate"] = "businesses under revitalisation are not listed in the rates of this track",
        ["revitalising-rate:reading"] = "1/2 for those that are not small, as in the guideline of round 20",
        ["overseas-travel"] = "overseas travel (export projects only)",
        ["overseas-travel:reading"] = "not counted, though stated, where the project is not for export",
        ["interpretation"] = "interpretation and translation (export projects only)",
        ["advertising"] = "advertising and sales promotion (export projects only)",
        ["innovative:reading"] =
            "the text of the basic requirements does not tell the tracks apart, and the cell of this track does not ask for it; left " +
            "to the office where it does not hold",
        ["export-leaflet"] = "this track as the leaflet of the 10,000 new exporters programme has it",
        ["export-leaflet:value"] =
            "ceiling ¥30,000,000, rate 1/2 (2/3 for small businesses); from equipment for new export products to branding and promotion",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested",
    };
}
