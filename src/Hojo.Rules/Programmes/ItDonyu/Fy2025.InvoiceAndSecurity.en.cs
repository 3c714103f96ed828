namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>The English of インボイス枠 and セキュリティ対策推進枠.</summary>
internal static class Fy2025InvoiceAndSecurityEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["invoice/purpose"] =
            "for the invoice system: accounting, ordering and payment software, computers, tablets, registers, ticket machines",
        ["electronic-trade/purpose"] =
            "an orderer, large companies included, pays for invoice-ready ordering software that its SME suppliers use free of " +
            "charge",
        ["security/purpose"] = "supports the fee of a service on the list that IPA publishes",
        ["security/labor-productivity"] = "labour productivity grows by 1% a year or more",
        ["invoice/software"] = "software; up to 2 years",
        ["invoice/options"] = "options; up to 1 year",
        ["invoice/services"] = "services: consulting, set-up, training, support for up to 2 years",
        ["security/ineligible-costs"] = "there is no heading of ineligible costs",
        ["security/ineligible-costs:reading"] = "costs are stated without consumption tax, as the other guidelines have it",
        ["security/early-orders"] = "less tools contracted or ordered before the decision",
        ["electronic-trade/rate"] = "rate (others)",
        ["electronic-trade/cap"] = "a grant up to ¥3,500,000 (no minimum)",
        ["security/cap"] = "a grant up to ¥1,500,000",
        ["invoice/one-application"] = "one application each; the normal and security tracks may be applied for as well",
        ["electronic-trade/one-application"] = "one application each; the normal and security tracks may be applied for as well",
        ["security/one-application"] = "one application each; the other tracks may be applied for as well",
        ["invoice/recent-award"] = "within 12 months of an award of 2024 (invoice, multi-company)",
        ["electronic-trade/recent-award"] = "within 12 months of an award of 2024 (invoice, multi-company)",
        ["no-floor"] = "no minimum grant; small businesses up to 4/5",
        ["computers"] = "computers, tablets, printers, scanners",
        ["registers"] = "registers, mobile registers, ticket machines",
        ["functions"] = "invoice-ready, with one function or more among accounting, orders and payment",
        ["with-software"] = "options, services and hardware are applied for together with software",
        ["hardware"] = "hardware serves the software, no more than is needed; registers come from registered packages",
        ["software-sum"] = "ceiling for software and related costs",
        ["software-cap"] = "up to ¥500,000 with one function, ¥3,500,000 with two or more",
        ["rate-hardware"] = "rate (hardware)",
        ["computers-sum"] = "ceiling for computers and tablets",
        ["computers-cap"] = "computers and tablets up to ¥100,000",
        ["registers-sum"] = "ceiling for registers and ticket machines",
        ["registers-cap"] = "registers and ticket machines up to ¥200,000",
        ["rate-first"] = "rate (the first ¥500,000 of the grant)",
        ["rate-first-width"] = "grant at which the rate changes",
        ["rate-second"] = "rate (the grant beyond ¥500,000)",
        ["outgrown"] =
            "a small business that outgrows the definition before completion falls from 4/5 to 3/4; the eligible cost stays bounded " +
            "by that applied for",
        ["security/outgrown"] =
            "a small business that outgrows the definition before completion falls from 2/3 to 1/2; the eligible cost stays bounded " +
            "by that applied for",
        ["sme-definition"] = "the definition decides the rate; large companies may apply",
        ["sme-definition:reading"] = "'large company: 1/2' of the leaflet is read as the 'others' of the guideline",
        ["receivers"] = "the receivers are not barred, agree, and are registered invoice issuers",
        ["cloud"] = "cloud fee (up to 2 years), by the receivers' share of accounts",
        ["cloud:reading"] =
            "the fee × accounts used by SME receivers ÷ all receivers' accounts in the contract (unused ones included), worked out " +
            "by the applicant and rounded down to the yen; the own share shown is of this sum, not of the whole fee",
        ["only-software"] = "cloud software only; no options or services",
        ["orderer"] = "the applicant orders, and buys the tool",
        ["single-software"] = "one software only",
        ["free-accounts"] = "accounts are free for all receivers",
        ["accounts-used"] = "the tool is used for the period applied for, and accounts are recorded",
        ["accounts-limited"] = "the contract limits the number of receivers' accounts",
        ["actuals"] = "changes in fees and accounts are reported as they are; the grant never exceeds the award",
        ["listed-service"] = "a listed service, offered by a vendor of the programme and registered with the office",
        ["security-service"] = "fee of the service, for up to 2 years",
        ["outgrown:reading"] = "added by the revision of 2025-06-03",
        ["computers-cap:reading"] = "read as a ceiling of each member, as with the software",
        ["registers-cap:reading"] = "read as a ceiling of each member, as with the software",
        ["software-sum:several"] = "two functions or more",
        ["invoice/early-orders:reading"] =
            "taken off the total of software, options and services; for hardware such costs are to be left " +
            "out",
    };
}
