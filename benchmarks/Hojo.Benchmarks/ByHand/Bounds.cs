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

    private static bool? BeyondCommerce(SmallScaleTrade? trade) => trade is { } told ? told != SmallScaleTrade.CommerceAndServices : null;
}
