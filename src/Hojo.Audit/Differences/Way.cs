using Hojo.Model;

namespace Hojo.Audit.Differences;

/// <summary>In which way two answers differ.</summary>
/// <param name="Before">判定 of the first.</param>
/// <param name="After">判定 of the second.</param>
/// <param name="Sign">Which way the amount moves where the verdict stays; 0 where it does not stay.</param>
internal readonly record struct Way(TrackVerdict Before, TrackVerdict After, int Sign)
{
    /// <summary><see langword="null"/> where both are the same, or amounts cannot be told.</summary>
    public static Way? Of(SideAnswer before, SideAnswer after)
        => before.Verdict != after.Verdict ? new(before.Verdict, after.Verdict, 0)
        : before.Amount is { } was && after.Amount is { } now && was != now ? new(before.Verdict, after.Verdict, now > was ? 1 : -1)
        : null;
}
