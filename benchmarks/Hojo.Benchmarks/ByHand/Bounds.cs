using System.Numerics;
using Hojo.Model;

namespace Hojo.Benchmarks.ByHand;

/// <summary>以上・以下・超 where a value may not be told.</summary>
internal static class Bounds
{
    public static bool? AtLeast(Growth? growth, decimal percent)
    {
        if (growth is not { } told) return null;
        if (told is not { From: { } from, To: { } to, Years: { } years }) return told.Printed.Value >= percent;
        // What is printed is cut; the figures themselves are not. In tenths of a percent, whole numbers are all it takes.
        return to.Whole * BigInteger.Pow(1_000, years) >= from.Whole * BigInteger.Pow(1_000 + (int)(percent * 10), years);
    }

    public static bool? AtLeast(Rate? rate, Rate bound) => rate is { } told ? told >= bound : null;

    public static bool? AtLeast(int? count, int bound) => count is { } told ? told >= bound : null;

    public static bool? AtMost(int? count, int bound) => count is { } told ? told <= bound : null;

    public static bool? AtLeast(Yen? amount, long bound) => amount is { } told ? told.Whole >= bound : null;

    public static bool? AtMost(Yen? amount, long bound) => amount is { } told ? told.Whole <= bound : null;

    public static bool? Over(Yen? amount, long bound) => amount is { } told ? told.Whole > bound : null;

    /// <summary>小規模: 商業・サービス業(宿泊業・娯楽業を除く)5人以下、宿泊業・娯楽業と製造業その他20人以下.</summary>
    public static bool? IsSmall(int? employees, SmallScaleTrade? trade)
        => AtMost(employees, 5) | (BeyondCommerce(trade) & AtMost(employees, 20));

    /// <summary>交付決定前の発注等: what is not told may be told to be nothing.</summary>
    public static Yen? EarlyOrders(Case c) => c.Costs.EarlyOrders ?? (c.Costs.IncludesEarlyOrders == false ? Yen.Zero : null);

    /// <summary>中小企業者, by the general table: either column will do, and a sole proprietor has no capital.</summary>
    public static bool? IsSme(Applicant applicant) => (!applicant.SoleProprietor & HasSmallCapital(applicant)) | HasFewPeople(applicant);

    /// <summary>みなし大企業, by shares and by officers.</summary>
    public static bool? IsDeemedLarge(Ownership held)
        => AtLeast(held.LargestLargeCompany, new(1, 2)) | AtLeast(held.AllLargeCompanies, new(2, 3))
            | AtLeast(held.LargeCompanyOfficers, new(1, 2));

    // While the trade is not told, what every trade allows is met, and what none allows is not.
    public static bool? HasSmallCapital(Applicant applicant) => applicant.Industry switch
    {
        null => AtMost(applicant.Capital, 50_000_000) == true ? true : AtMost(applicant.Capital, 300_000_000) == false ? false : null,
        Industry.Wholesale => AtMost(applicant.Capital, 100_000_000),
        Industry.Services or Industry.Retail or Industry.Inns => AtMost(applicant.Capital, 50_000_000),
        _ => AtMost(applicant.Capital, 300_000_000),
    };

    public static bool? HasFewPeople(Applicant applicant) => applicant.Industry switch
    {
        null => AtMost(applicant.Employees, 50) == true ? true : AtMost(applicant.Employees, 900) == false ? false : null,
        Industry.Wholesale or Industry.Services => AtMost(applicant.Employees, 100),
        Industry.Retail => AtMost(applicant.Employees, 50),
        Industry.RubberProducts => AtMost(applicant.Employees, 900),
        Industry.Inns => AtMost(applicant.Employees, 200),
        _ => AtMost(applicant.Employees, 300),
    };

    private static bool? BeyondCommerce(SmallScaleTrade? trade) => trade is { } told ? told != SmallScaleTrade.CommerceAndServices : null;
}
