namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of what the guidelines of both types print in the same words, by row id.</summary>
internal static class DefinitionsEnglish
{
    public static readonly Dictionary<string, string> Words = new()
    {
        ["sme-capital"] = "capital of an SME",
        ["sme-employees"] = "headcount of an SME",
        ["large-company-half"] = "deemed large 1: one large company holds 1/2 or more",
        ["large-company-two-thirds"] = "deemed large 2: large companies together hold 2/3 or more",
        ["large-company-two-thirds:reading"] =
            "what small business investment companies and investment partnerships hold does not count (nor under 1)",
        ["large-company-officers"] = "deemed large 3: officers or staff of large companies are 1/2 or more of the officers",
        ["large-company-officers:reading"] = "outside directors and auditors are no officers here",
        ["deemed-large-owned"] = "deemed large 4: wholly owned by such companies",
        ["deemed-large-officers"] = "deemed large 5: all officers come from such companies",
        ["taxable-income"] = "deemed large 6: average taxable income of the last 3 years over ¥1.5 billion",
        ["same-corporation"] = "deemed the same: a parent with more than 50% of the votes applies too",
        ["same-corporation:reading"] = "a parent with exactly 50% is not deemed the same",
        ["identical"] = "deemed the same: subsidiaries, companies of one person, or of the same representative apply too",
        ["identical:reading"] = "a company founded by a sole proprietor who was granted before is among them",
        ["same-household"] = "deemed the same: a member of the household applies too",
        ["joint-venture"] = "a member of a joint venture mostly held by large companies or those deemed large",
        ["surcharge"] = "surcharge: from the receipt of the grant to its return",
        ["surcharge:reading"] =
            "both days count; on revocation for breach of law, rules or conditions, misconduct, breach of oath or of the aim (paragraph 3)",
        ["late-charge"] = "late charge: from the day after the term (20 days from the order) to the payment",
        ["late-charge:reading"] = "the time for which it is unpaid runs from the day after the term to the day it is paid",
        ["tax-returned"] = "all or part of the input tax on the grant, settled after the project, is returned (and reported at once)",
        ["tax-returned:reading"] = "only all or part is said, so from nothing to the input tax (up to the grant)",
        ["decision-revoked"] =
            "decision revoked for breach of law, rules or conditions, misconduct or breach of oath: the grant is returned",
        ["decision-revoked:reading"] = "only all or part is said, so from nothing to all of it",
        ["withdrawal"] = "who disagrees with the decision withdraws within 10 days of the notice",
        ["assignment"] = "rights from the decision are not assigned without consent (but to banks and the like)",
    };
}
