namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>The English of monodzukuri/20, by row id: costs.</summary>
internal static class Round20CostsEnglish
{
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["core-cost"] = "machinery with a unit price of ¥500,000 or more (without tax) is required",
        ["core-cost:reading"] = "what is rented does not count for the unit price",
        ["early-orders"] = "less what was ordered, contracted or bought before the decision",
        ["early-orders:reading"] = "taken off machinery; what is within other costs is to be left out of them",
        ["machinery"] = "machinery and systems (software of its own, alterations, fitting and its transport included)",
        ["machinery:reading"] = "rent for the project period only; no ground or site works",
        ["technology-licences"] = "technology licences",
        ["intellectual-property"] = "intellectual property (certification to international standards included)",
        ["intellectual-property:reading"] = "no fees of the patent office, trials or suits, nor what is not filed within the period",
        ["outsourcing"] = "outsourcing (security checks included)",
        ["outsourcing:reading"] =
            "no equipment bought by the contractor, nor work by those who carried out a project under this subsidy in the last year",
        ["experts"] = "experts (not those who helped with the plan)",
        ["transport"] = "transport (that of machinery bought belongs to machinery)",
        ["cloud"] = "cloud services, for the project alone",
        ["raw-materials"] = "raw materials (for prototypes)",
        ["third"] = "share of the other eligible costs that makes 1/3 of the total",
        ["third:reading"] = "1/3 of the total of eligible costs is the same as 1/2 of the others together",
        ["half"] = "share of the other eligible costs that makes 1/2 of the total",
        ["half:reading"] = "1/2 of the total of eligible costs is the same as all of the others together",
        ["fifth"] = "share of the other eligible costs that makes 1/5 of the total",
        ["professor-day"] = "a day of a professor, lawyer, patent attorney, accountant or doctor",
        ["consultant-day"] = "a day of an associate professor, engineer, SME consultant or IT coordinator",
        ["estimated-day"] = "most for a day of an expert whose price several estimates prove",
        ["experts-daily"] = "experts: at most the daily rates times days, and travel within Japan",
        ["experts-daily:reading"] = "for professions without a rate several estimates are needed; travel by the rules of annex 1",
        ["technology-share"] = "technology licences: at most 1/3 of the total",
        ["rights-share"] = "intellectual property: at most 1/3 of the total",
        ["outsourcing-share"] = "outsourcing: at most 1/2 of the total",
        ["experts-share"] = "experts: at most 1/2 of the total",
        ["eligible-share"] = "eligible costs (without tax) are two thirds or more of all that the project costs (with tax)",
        ["eligible-share:test"] = "three times the eligible costs are at least twice all that the project costs",
        ["other-sum"] = "limit on the grant for all but machinery",
        ["other-total"] = "the grant for all but machinery is at most ¥5,000,000",
        ["global/other-total"] = "the grant for all but machinery is at most ¥10,000,000",
        ["other-total:reading"] =
            "the word for this limit means a limit on the subsidy elsewhere in this guideline, and 2.3.3 speaks of 'a subsidy beyond the " +
            "limits', so it is read as one on the grant; read as a limit on the cost, the figure is lower",
        ["subsidiary-machinery"] = "machinery bought through the subsidiary abroad (direct investment only)",
        ["subsidiary-outsourcing"] = "outsourcing to the subsidiary abroad (direct investment only; not bound to half of the total)",
        ["subsidiary-outsourcing:reading"] =
            "where the subsidiary mainly carries out the project; not counted, though stated, in other kinds of business",
        ["overseas-travel"] = "overseas travel (export projects only)",
        ["overseas-travel:reading"] = "not counted, though stated, where the project is not for export; by the rules of annex 1",
        ["interpretation"] = "interpretation and translation (export projects only)",
        ["interpretation:reading"] = "translation for advertising and sales promotion only",
        ["advertising"] = "advertising and sales promotion (export projects only)",
        ["advertising:reading"] = "no advertising of the company at large, no market studies",
        ["travel-share"] = "overseas travel: at most 1/5 of the total",
        ["interpretation-share"] = "interpretation and translation: at most 1/5 of the total",
        ["advertising-share"] = "advertising and sales promotion: at most 1/2 of the total",
        ["traveller-sum"] = "limit on the grant for travel, a head",
        ["travellers"] = "the grant for overseas travel is at most ¥500,000 a head",
        ["travellers:reading"] = "on the grant, not the cost; on one journey 3 of the business, and 2 more with experts or interpreters",
        ["interpretation-sum"] = "limit on the grant for interpretation and translation",
        ["interpretation-total"] = "the grant for interpretation and translation is at most ¥300,000",
        ["interpretation-total:reading"] = "on the grant, not the cost",
        ["estimates"] = "unit price (without tax) from which two competing estimates are needed as a rule",
        ["estimates:value"] = "¥500,000 or more",
        ["bank-transfer"] = "paid within the period, by bank transfers in one's own name (no cash, cards, agents or bills as a rule)",
        ["tax"] = "consumption tax is left out of eligible costs",
        ["system-papers"] = "for systems, specifications that prove the price may be asked for after adoption",
        ["second-hand"] = "second-hand equipment only with three competing estimates",
        ["mortgage"] = "a mortgage on machinery bought has to be applied for; when it is enforced the state is paid",
        ["same-payee"] = "licences, outsourcing and experts cannot be paid to the same payee together",
        ["ineligible-for-sale"] =
            "not eligible: costs of goods made for sale within the period (materials of prototypes and test sales for export apart)",
        ["ineligible-property"] = "not eligible: factory buildings, structures, light buildings, land, vehicles, ground and site works",
        ["ineligible-energy"] = "not eligible: renewable power plants and what belongs to them (for one's own use too)",
        ["ineligible-running"] =
            "not eligible: rent and utilities, communication, vouchers, consumables, meals, tax and legal fees, stamps, transfer fees, " +
            "taxes, insurance, interest, papers",
        ["ineligible-general"] =
            "not eligible: general-purpose goods (office computers, phones, furniture, 3D printers), second-hand goods of doubtful price",
        ["ineligible-own"] = "not eligible: own personnel, payments to businesses of the same head or officers or with capital ties",
    };
}
