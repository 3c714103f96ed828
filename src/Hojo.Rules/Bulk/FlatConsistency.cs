using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>整合 of a line's whole numbers: some places together are at most another; or one of which no more is known than where it
/// looks.</summary>
internal sealed class FlatConsistency
{
    private static readonly FlatConsistency[] All = Made();

    private readonly int[] _places;
    private readonly int _whole;
    private readonly bool _isBetweenSteps;

    private FlatConsistency(Consistency consistency, Dictionary<string, FlatMember> members)
    {
        var whole = consistency.Sum is { } sum ? members[sum.Whole] : null;
        _places = [.. (consistency.Sum?.Parts ?? consistency.Places).Select(place => members[place].Place)];
        _whole = whole?.Place ?? -1;
        _isBetweenSteps = whole?.Kind is MemberKind.Share or MemberKind.Growth;
    }

    /// <summary>False where one of them may be broken.</summary>
    public static bool AllHold(ReadOnlySpan<long> cells)
    {
        foreach (var consistency in All) if (!consistency.Holds(cells)) return false;
        return true;
    }

    private bool Holds(ReadOnlySpan<long> cells) => _whole < 0 ? IsPartlyTold(cells) : cells[_whole] is var most && Reaches(cells, most);

    /// <summary>Nothing contradicts what is not told.</summary>
    private bool IsPartlyTold(ReadOnlySpan<long> cells)
    {
        foreach (var place in _places) if (cells[place] == Fact.NotTold) return true;
        return false;
    }

    private bool Reaches(ReadOnlySpan<long> cells, long most)
    {
        if (most == Fact.NotTold) return true;
        var (sum, told) = (0L, false);
        foreach (var place in _places)
            if (cells[place] is var part && part != Fact.NotTold) (sum, told) = (sum + part, true);
        if (!told || sum < most) return true;
        return sum == most && !(_isBetweenSteps && (most & 1) != 0); // two that lie between the same steps may be either way round
    }

    private static FlatConsistency[] Made()
    {
        var members = FlatMember.File.All.ToDictionary(member => member.Path, StringComparer.Ordinal);
        return [.. Consistencies.All.Select(consistency => new FlatConsistency(consistency, members))];
    }
}
