namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-kyodo/2: ceiling, rates, costs, and how they are worked.</summary>
internal static class KyodoRound02MoneyEnglish
{
    private const string LeftOut = "not to be claimed: ";

    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["cap-sum"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["cap:reading"] = "read as the ceiling of one application, however many participants and kinds of work it has",
        ["rate"] = "rate of participants' travel, hire, setting up and design, exhibiting, insurance, publicity",
        ["fixed"] = "the rate of the ten other categories is 'fixed sum'",
        ["fixed:reading"] =
            "a fixed sum is read as the whole eligible cost: what is paid is 'the total of costs found to have been necessary' (page 9), " +
            "fees and casual staff have unit prices (page 27), and only what participants ought to bear is at 2/3 (page 9)",
        ["whole-yen"] = "rounded down to the yen",
        ["not-fixed-alone"] = "costs at the fixed sum alone cannot be applied for",
        ["shared-costs"] = "what participants ought to bear is at 2/3; rates go by category",
        ["own-spending"] = "only what the applicant itself spends is eligible",
        ["paid-afterwards"] = "paid after the project (part of what is already spent can be asked for earlier)",
        ["completion-report"] = "report on the project: 30 days after it is complete, or the 10th of the next month, whichever is earlier",
        ["completion-report:reading"] =
            "'the day on which 30 days from completion have passed' counts completion as the first day: it is the 30th day after it",
        ["paid-sum"] = "what is paid is the total of costs found to have been necessary, within the sum decided",
        ["project-end"] = "end of the project, spending included",
        ["decision-time"] = "from the announcement to the decision (about)",
        ["decision-time:value"] = "about 1 to 2 months",
        ["orders-from"] = "orders, contracts and spending from the day of the decision",
        ["estimates"] = "estimates are filed with the application for the decision, for some categories",
        ["changed-award"] = "contents, size and sum may change until the decision",
        ["due-whole-yen"] = "rounded down to the yen",
        ["revoked"] = "decision revoked for other national subsidies, for a project not carried out properly and so on: repayment",
        ["revoked:reading"] = "no sum is stated: from nothing to all of it",
        ["early-orders"] = "costs ordered, contracted or paid before the decision are left out",
        ["early-orders:reading"] =
            "the sum within the six categories at 2/3; what lies in those at the fixed sum is left out of them; employment contracts may " +
            "be earlier (page 18)",
        ["personnel"] = "① staff who work on the project (fixed sum)",
        ["personnel:reading"] = "the sum as annex 1 works it",
        ["honoraria"] = "② fees of committee members and experts (fixed sum)",
        ["honoraria:reading"] = "what exceeds the unit prices of annex 2 is left out",
        ["body-travel"] = "③ travel of the body (fixed sum)",
        ["body-travel:reading"] = "the sum as annex 3 works it",
        ["participants-travel"] = "④ travel of the participants (2/3)",
        ["participants-travel:reading"] = "the sum as annex 3 works it",
        ["meetings"] = "⑤ drinks at meetings (fixed sum)",
        ["hire"] = "⑥ hire of bases, venues and equipment (2/3)",
        ["hire:reading"] = "for the time of the project only; not of what the body or participants own or let",
        ["setting-up"] = "⑦ setting up and design, interior and exterior work included (2/3)",
        ["exhibiting"] = "⑧ exhibiting (2/3)",
        ["exhibiting:reading"] = "what was booked before the decision, or belongs to a marketing base, is left out",
        ["insurance"] = "⑨ insurance (2/3)",
        ["supplies"] = "⑩ consumables and equipment (fixed sum)",
        ["carriage"] = "⑪ postage and transport (fixed sum)",
        ["public-relations"] = "⑫ publicity (2/3)",
        ["public-relations:reading"] = "costs of finding participants are not eligible",
        ["printing"] = "⑬ printing, making of papers included (fixed sum)",
        ["casual-staff"] = "⑭ casual staff (fixed sum)",
        ["casual-staff:reading"] = "what exceeds the unit price of annex 2 is left out",
        ["contracts"] = "⑮ work given to others (fixed sum)",
        ["contracts:reading"] = "what belongs to another category is stated there",
        ["utilities"] = "⑯ water, light and heat of the venue (fixed sum)",
        ["utilities:reading"] = "for a marketing base, only what a meter of its own shows",
        ["meeting-drinks"] = "drinks at meetings",
        ["meeting-drinks:value"] = "about ¥400 at most",
        ["consumables"] = "unit price of consumables",
        ["consumables:value"] = "below ¥100,000",
        ["equipment"] = "unit price of equipment",
        ["equipment:value"] = "¥100,000 or more and below ¥500,000",
        ["restricted-assets"] = "unit price (without tax) from which disposal is restricted",
        ["restricted-assets:value"] = "¥500,000 or more",
        ["travel-not"] = LeftOut + "taxis, hired cars, petrol, parking, toll roads, first class, study tours and seminars",
        ["no-fees-to-own"] = LeftOut + "fees to the applicant or participants as experts, and to performers",
        ["manual"] = "only costs accounted for by the ministry's manual of 2022-06 are eligible",
        ["ineligible-one"] = LeftOut + "what is outside the purpose, for one participant alone, or without vouchers",
        ["ineligible-unpaid"] = LeftOut + "what is not wholly paid within the project",
        ["ineligible-related"] =
            LeftOut + "dealings within the company, with officers, staff, relatives and their firms, parents and subsidiaries, other " +
            "bodies of the same application, or participants",
        ["ineligible-recruiting"] = LeftOut + "finding participants, testing, buildings (but for a marketing base)",
        ["ineligible-general"] =
            LeftOut + "computers and the like of general use, web meetings, deposits and agents' fees, bank fees, papers, cancellations, " +
            "taxes (other than those of travel)",
        ["ineligible-payment"] = LeftOut + "what is paid by vouchers, points, virtual currency, cheques, bills or set-off",
        ["cash"] = "one payment in cash that cannot be claimed (without tax; not travel, nor where only cash is taken)",
        ["cash:value"] = "over ¥100,000",
        ["ineligible-others"] =
            LeftOut + "crowdfunding, giveaways, shows, food and entertainment, used goods, land and cars, tax and law advisers, " +
            "interest, licences and patents, newspapers and membership fees, and so on",
    };
}
