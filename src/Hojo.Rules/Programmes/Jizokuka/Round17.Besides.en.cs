namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka/17: what the rules of the grant, the annex and the questions add; all of it joined.</summary>
internal static class Round17BesidesEnglish
{
    private const string MayBePaid = "; for reasons beyond control it 'may be paid', which means those that the office accepts";

    public static IReadOnlyDictionary<string, string> All { get; } =
        new[] { Round17English.Words, OfGrantRules, OfAnnex, OfQuestions }.SelectMany(words => words)
            .ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> OfGrantRules => new Dictionary<string, string>
    {
        ["disposal-kinds"] = "disposal: other use, transfer, exchange, lending, mortgage, pulling down, throwing away",
        ["decision-time"] = "from the application for the decision to the decision",
        ["decision-time:value"] = "30 days as a standard",
        ["withdrawal"] = "who does not accept the decision withdraws within 10 days of its notice",
        ["reallocation"] = "shifts between categories that need no approval",
        ["reallocation:value"] = "within 20%",
        ["assignment"] = "claims from the decision are not assigned without consent (but to guarantee corporations, banks and the like)",
        ["accident"] = "a report at once where the project cannot be finished in time or has become difficult",
        ["status-report"] = "a report on the state of the project when it is asked for",
        ["paid-after-fixing"] = "paid after the sum is fixed",
        ["fixed-lower"] =
            "the sum fixed is 2/3 (3/4 in deficit with the wage special) of the costs accepted or the sum decided, whichever is lower",
        ["void-small"] = "no longer small at the end (but for those who claim the graduation point): nothing is paid",
        ["void-small:reading"] =
            "by point 3 of the notice of decision the sum is fixed at nothing where a condition is not met; after the end, the headcount " +
            "at the end is told as it was",
        ["void-graduation"] = "graduation point missed at the end of the project: nothing is paid, even after the decision",
        ["void-graduation:reading"] = "after the end, the headcount at the end is told as it was" + MayBePaid,
        ["tax-returned"] = "all or part of the input tax on the grant, fixed after the project, is returned (and reported at once)",
        ["tax-returned:reading"] = "only all or part is said, so from nothing to the input tax (up to the grant)",
        ["late-charge"] = "late charge: from the day after the day it was due (20 days after the order) to the day of payment",
        ["late-charge:reading"] = "'the time unpaid' is read as the days from the day after the due day to the day of payment",
        ["correction"] = "orders to set right are obeyed, inspections accepted",
        ["surcharge"] = "surcharge: from the day the grant was received to the day of payment",
        ["surcharge:reading"] = "both days count; not where the decision is revoked for a change of circumstances (item 4)",
        ["revoked"] =
            "decision revoked for breach of law, rules or orders, other use, misconduct, false papers, or for not finishing or reporting " +
            "in time: repayment",
        ["revoked:reading"] = "all or part is said and not how much: from nothing to all of it",
        ["disposal-sum"] =
            "to be paid in: proceeds × rate where sold or let, otherwise book value × rate, up to the grant for that asset",
        ["disposal-sum:reading"] =
            "the rate is grant ÷ all eligible costs; the office may ask for nothing (paragraph 10); where a price is far too low for no " +
            "reason, the book value is told as the price",
        ["disposal-removal"] = "costs of removal are taken off first",
        ["second-hand-life"] =
            "second-hand assets: 20% of the legal life where it is over, otherwise the rest and 20% of what is past (2 years or more)",
        ["asset-register"] = "a register of assets is kept, and they are kept with care",
        ["property-rights"] = "rights applied for, gained or transferred during the project are reported at once",
        ["personal-data"] = "personal data are handled with care",
        ["effect-period"] = "end of the year reported on (form 14 is due within 30 days from the next day)",
        ["effect-period:reading"] = "with the wage special, the wage point or graduation, wages or staff are reported too",
        ["presentation"] = "results are presented when it is asked for",
        ["antisocial"] = "antisocial forces",
    };

    private static IReadOnlyDictionary<string, string> OfAnnex => new Dictionary<string, string>
    {
        ["trade-commerce"] =
            "commerce and services: goods sold as bought, or value that cannot be stored (a restaurant that serves on the spot)",
        ["trade-lodging"] = "lodging and entertainment: divisions 75 and 80 of the standard classification",
        ["trade-making"] =
            "manufacturing and others: making or processing goods (a restaurant that makes lunch boxes); building, transport and what is " +
            "hard to tell count as others",
        ["employees-definition"] =
            "regular staff: without officers, the owner and relatives who live together, staff on leave, short and seasonal terms, and " +
            "part-timers of 3/4 of the hours or less",
        ["markets"] = "markets in Japan and abroad, consumers and businesses",
        ["property-acquired"] = "work that is enclosed, fixed to the ground and usable as a building is property acquired: not eligible",
        ["efficiency-not-alone"] = "efficiency alone cannot be applied for, only with work to open up sales",
        ["efficiency-not-alone:reading"] = "told as part of whether the work opens up sales",
        ["web-costs"] =
            "logos, mails, translation, ads, shops, social media, video, apps and systems for the web are website costs in any case",
        ["web-costs:reading"] = "to be stated as website costs",
        ["wage-floor-staff"] =
            "lowest wage: of each place of work, part-timers included (not day labour, up to 2 months, seasonal up to 4)",
        ["wage-floor-hourly"] =
            "by the hour: yearly pay ÷ hours of the year, monthly pay ÷ average hours of a month, daily pay ÷ hours of a day, " +
            "commissions by the average of 12 months",
        ["wage-floor-pay"] = "basic pay counts; overtime, commuting, family and attendance allowances, occasional pay and bonuses do not",
        ["wage-ledger"] = "wage ledgers with 10 items, staff lists with 7",
        ["lodging"] = "lodging in Japan (a night, without tax)",
        ["lodging:value"] = "¥10,900 in the 23 wards of Tokyo and 12 cities, ¥9,800 elsewhere",
        ["lodging:reading"] = "no daily allowance",
        ["lodging-abroad"] = "lodging abroad (a night)",
        ["lodging-abroad:value"] = "named cities ¥19,300, then ¥16,100, ¥12,900, ¥11,600",
        ["base-day"] = "day by which the management plan is certified, and on which the representative's age is looked at",
        ["base-day:value"] = "2025-04-30",
        ["tax-included"] = "businesses not liable, exempt, simplified or with the 20% special may include consumption tax",
        ["tax-included:reading"] = "costs are stated with or without tax accordingly",
        ["profit-when"] = "profits made by the end of the project are taken off when the grant is paid",
        ["profit-kinds"] =
            "profits of machines bought, shops built, sales exhibitions, goods developed, paid seminars; not of " +
            "leaflets, ads or shop fittings",
        ["depopulated-kinds"] = "depopulated areas, those deemed so, and those partly so",
    };

    private static IReadOnlyDictionary<string, string> OfQuestions => new Dictionary<string, string>
    {
        ["result-time"] = "from the deadline to the result",
        ["result-time:value"] = "about 2 to 3 months",
        ["district"] = "filed with the societies' or the chambers' office, by where the business is",
        ["apply-again"] = "who is not adopted may apply in the next call",
        ["members"] = "members of the chamber or not may apply",
        ["incorporating"] = "about to incorporate: possible where the corporation meets the conditions (a notice is needed)",
        ["disaster-type"] = "the disaster type may be applied for beside it, and has no form 14 (the projects have to differ)",
        ["graduation-ends"] = "who is adopted with the graduation point and carries it out cannot apply again",
        ["reachable"] = "somebody can always be reached in Japan (no application where the business is not in Japan)",
        ["reachable:reading"] = "told as part of being in Japan",
        ["branches"] = "staff are counted over the whole corporation or sole proprietor; a branch may carry out the project",
        ["samples"] = "samples may be eligible where they clearly differ from goods sold",
        ["casual-staff"] = "not eligible: casual and agency staff",
        ["kitchen-car"] = "of a kitchen car only the refitting of a vehicle already owned, as work commissioned",
        ["new-office"] = "rent is not eligible, but may be for an office newly rented to open up sales (by floor area)",
        ["invoice-advice"] = "advice is not eligible; that of experts on the invoice system may be",
        ["lodging-shared"] = "refitting of lodging in a home, by area (example): ¥3,000,000, home 140 m², business 120 m², shared 40 m²",
        ["lodging-shared:value"] = "¥1,400,000",
        ["lodging-shared:reading"] = "the cost × (business area + half of the shared area) ÷ whole area is stated",
        ["primary-shared"] = "not eligible: what can be used for farming, forestry or fishing too",
        ["no-extension"] = "the period of the project is never extended",
        ["deficit-shown"] = "who has not filed or closed a year cannot show a deficit",
        ["deficit-shown:reading"] = "then 'no deficit' is the answer",
        ["claims-stand"] = "a special claimed and not met at the application is not reviewed as the standard type: refused",
        ["next-lowest"] = "where the person with the lowest wage leaves, the next lowest at that time counts",
        ["fifty-on-own"] = "example: from ¥1,010 to ¥1,060 at the end, not from the regional minimum of ¥1,000",
        ["raise-when"] = "wages are raised between application and end",
        ["wages-checked"] = "wages are checked with the report and with form 14 one year later",
    };
}
