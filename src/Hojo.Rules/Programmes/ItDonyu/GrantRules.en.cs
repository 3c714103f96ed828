namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>The English of what all rules of the grant say.</summary>
internal static class GrantRulesEnglish
{
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["surcharge"] = "surcharge of 10.95% a year on what is to be returned, by the days from the payment of the grant to its return",
        ["surcharge:reading"] =
            "none where the award is revoked because circumstances changed; no rounding is stated; rounded down to the yen",
        ["late-charge"] =
            "late charge of 10.95% a year on what is unpaid (the surcharge included), by the days after the day it is due to the " +
            "day it is paid",
        ["late-charge:reading"] = "worked as if nothing had been paid before; no rounding is stated; rounded down to the yen",
        ["over-settled"] = "what was paid beyond the settled sum is returned; after the day it is due, with 10.95% a year",
        ["used-a-year"] =
            "given up within a year of its introduction, or before the term reported, all or part of the award may be revoked " +
            "(reasons beyond control apart)",
        ["disposal"] =
            "property of ¥500,000 or more a piece is not lent, transferred, exchanged, scrapped, pledged or used otherwise without " +
            "approval, for the years of its depreciation",
        ["disposal-income"] = "where an approved disposal yields income, all or part of it is paid to the office",
        ["disposal-income:reading"] =
            "'all or part' is said and no limit named: from nothing to the income (up to the grant); property below ¥500,000 a piece, " +
            "or not owned by the recipient (a member of the group), does not count",
    };
}
