namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>The English of seicho-kasokuka/2, by row id: the call, the requirements, who may apply and with what.</summary>
internal static class Round02English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(Round02LaterEnglish.Words)
    {
        ["round"] = "round 2",
        ["track"] = "SME growth acceleration subsidy, round 2",
        ["purpose"] = "supports bold investment by SMEs that aim at sales of ¥10 billion",
        ["period"] = "within 24 months of the grant decision",
        ["period:reading"] = "counted by the Civil Code, art. 143",
        ["grant-application"] = "the grant is applied for within 2 months of adoption",
        ["grant-application:reading"] =
            "adoption is read as the day results are published; who may be late asks before, or the adoption may be withdrawn",
        ["window"] = "call",
        ["window:reading"] = "open until 15:00 itself; no hour of opening is stated",
        ["investment"] = "1. buildings, machinery and software of ¥100,000,000 or more, without tax",
        ["investment:test"] = "buildings, machinery and software together at least ¥100,000,000",
        ["investment:rest"] = "at least ¥100,000,000 without what was ordered before the decision",
        ["investment:reading"] =
            "what was ordered before the decision is no such investment, and its category is not asked for: to be asked where all of " +
            "it taken off would leave less",
        ["services-below-investment"] = "outsourcing and experts together below the investment",
        ["services-below-investment:test"] = "buildings, machinery and software together above outsourcing and experts together",
        ["several-sites"] = "several places are possible, for one purpose; a place is not changed after the decision",
        ["mere-renewal"] = "renews worn equipment and adds no capacity",
        ["declaration"] = "2. the ten-billion declaration is published when the subsidy is applied for",
        ["wage-plan"] = "3. a plan of about 5 years is made",
        ["wage-plan:reading"] = "the width of 'about 5 years' is not stated; as declared; the rate of wages has a row of its own",
        ["wage-period"] = "end of the 3 years of wage rises after the project ends",
        ["wage-period:reading"] = "the rate is that from the base year to the third business year after it",
        ["in-japan"] = "4. the project is done in Japan, by a company with its head office there",
        ["wage"] = "wages: pay per head rises by the standard rate of 4.5% a year or more",
        ["wage:reading"] =
            "the rate planned from the base year to the third business year after it; its formula is a picture, read as compound over " +
            "3 years",
        ["wage-target"] = "where total pay is the target, it too rises by 4.5% a year or more",
        ["wage-target:reading"] = "pay per head meets the standard anyway; whichever is chosen as the target is at least the standard",
        ["target-fixed"] = "total pay or pay per head is chosen as the target at the application and not changed after",
        ["base-year"] = "base year: the business year in which the project is completed; the last year is the third after it",
        ["base-year-without-accounts"] =
            "without closed accounts at the application, the base year may be the year after that of completion",
        ["payroll-definition"] = "total pay: wages, bonuses and allowances taxed as employment income; part-timers are employees",
        ["payroll-proof"] = "pay is proved by wage ledgers, for sole proprietors by their tax accounts",
        ["sme-capital"] = "capital of an SME",
        ["sme-employees"] = "headcount of an SME",
        ["size"] = "an SME under the act on strengthening SME management",
        ["size:reading"] =
            "a company by capital or headcount, a sole proprietor by headcount; travel agencies are 'other'; a union's members as " +
            "declared",
        ["excluded-body"] = "unlisted unions, foundations, associations, medical and welfare corporations, bodies without personality",
        ["union-members"] = "unions of some trades and research associations: two thirds of the members are within the sizes",
        ["sales"] = "sales of ¥1 billion up to, not including, ¥10 billion",
        ["sales:reading"] = "of which year is not stated; of the last closed year",
        ["profit-business"] = "in profitable business",
        ["account"] = "an account with a bank in Japan, settled in yen",
        ["capable"] = "staff, standing and control of funds, and answers for what is built",
        ["suspended"] = "suspended from subsidies or tenders by the ministry or SME Support",
        ["shares-data"] = "agrees that all data of its application is shared and used",
        ["taxable-income"] = "average taxable income of the last 3 years over ¥1.5 billion",
        ["taxable-income:reading"] = "of the 3 years closed when the call opens",
        ["still-eligible"] = "who may come to miss the conditions after applying tells the office at once",
        ["large-company-half"] = "deemed large 1: one large company holds 1/2 or more",
        ["large-company-two-thirds"] = "deemed large 2: large companies together hold 2/3 or more",
        ["large-company-officers"] = "deemed large 3: officers or staff of large companies are 1/2 or more of the officers",
        ["deemed-large-owned"] = "deemed large 4: wholly owned by companies of 1 to 3",
        ["deemed-large-officers"] = "deemed large 5: all officers come from companies of 1 to 3",
        ["large-company-definition"] =
            "large: neither an SME nor a like union; a foreign company above both figures; public bodies count as large",
        ["holders-not-counted"] = "small business investment companies, investment partnerships and succession companies do not count",
        ["holders-not-counted:reading"] = "their shares are left out of what is stated",
        ["same-corporation"] = "deemed the same: a parent with more than 50% of the votes applies too",
        ["same-corporation:reading"] = "members of one joint application apart",
        ["identical"] = "deemed the same: subsidiaries, companies of one person, or of the same representative apply too",
        ["identical:reading"] = "members of one joint application apart",
        ["unfit-found-out"] = "what comes under these is rejected, or revoked after adoption, and may bar later applications",
        ["mostly-outsourced"] = "1. most of the work is left to others",
        ["without-labour"] = "2. without real labour, or mere investment",
        ["let-to-one"] = "3. equipment let to one third party for long",
        ["primary-industry"] = "4. farming, forestry or fishing",
        ["primary-industry:reading"] = "processing with staff of its own may count as another trade (p.7); the office judges",
        ["by-dismissals"] = "5. meets the wage requirement mainly by dismissals",
        ["changed-to-qualify"] = "6. headcount, shareholders or shares changed for the subsidy",
        ["unfit"] = "7, 8. against public order, law or consumer protection",
        ["amusement"] = "9. amusement business under the act",
        ["antisocial"] = "10. organised crime, or ties with it",
        ["once"] = "11. several applications in this call (leasing companies apart)",
        ["once:reading"] = "to take part in another's application counts as one",
        ["double-support"] = "12. the same costs, theme or contents under another scheme of the state",
        ["double-support:what"] = "eligible costs, and theme and contents",
        ["double-support:reading"] =
            "medical and care fees and feed-in tariffs are included; the office judges by products, methods and markets whether " +
            "contents differ",
        ["past-support-told"] = "subsidies and commissions decided or applied for are told in the application",
        ["false-contents"] = "13, 14. false contents, or against the purpose of the scheme (the office judges)",
        ["affiliate-same"] = "an affiliate files the same contents",
        ["members-qualify"] = "together: every member may apply, has declared, and meets the wage requirement",
        ["members-qualify:reading"] =
            "rows of the applicant are those of the company of this case; the others are looked at apart and declared; costs are " +
            "those of all together",
        ["member-investment"] = "one member at least invests ¥50,000,000 or more",
        ["member-investment:reading"] = "the ¥100,000,000 are those of all members together",
        ["joint-ceiling"] = "whether the ceiling is that of each member or of the application is not stated",
        ["joint-ceiling:reading"] = "read as ¥500,000,000 an application",
        ["group"] = "a group that declared together may apply as a whole",
        ["part-of-group"] = "part of a group may apply for reasons, with papers on its shares, and is reviewed for that",
        ["lease-scheme"] = "equipment by lease: a joint application with one leasing company, which need not declare",
        ["lease-scheme:reading"] = "what the leasing company pays for it is stated as machinery or software, without its fees",
        ["lease-fees-lowered"] = "it is shown that the lease fees are lower by the subsidy",
        ["lease-term"] = "the lease lasts at least as long as the equipment is depreciated; instalments are no lease",
        ["lease-buildings"] = "buildings by lease are not eligible",
    };
}
