using Hojo.Model;

namespace Hojo.Tests;

/// <summary>Who holds a company.</summary>
internal static class Holders
{
    /// <summary>No large company holds a share or an office.</summary>
    public static readonly Ownership NoLarge = new()
    {
        LargestLargeCompany = new(0, 1), AllLargeCompanies = new(0, 1), LargeCompanyOfficers = new(0, 1),
    };
}
