namespace Hojo.Rules.Language;

/// <summary>Rounds that are written out in full still answer for every row of the round before.</summary>
public static class Continuity
{
    /// <summary>The rows of an earlier round that a later one neither has nor has withdrawn. What bounds the window of the earlier round
    /// is of that round alone.</summary>
    public static IReadOnlyList<string> Silent(Track earlier, Track later)
    {
        Guard.Against.Null(earlier);
        Guard.Against.Null(later);
        HashSet<Provision> passing = [.. earlier.ByKind.Withdrawn, .. earlier.ByKind.WindowBounds];
        return [.. earlier.Rows.Where(r => !passing.Contains(r) && later.Rows.All(l => l.Id != r.Id)).Select(r => r.Id)];
    }
}
