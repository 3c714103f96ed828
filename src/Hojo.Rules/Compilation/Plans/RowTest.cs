using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>What one row says, made ready for a grid: the one place that knows. A row is tested on the case, or, as a floor (下限), on the
/// grant.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class RowTest
{
    private readonly CompiledCondition? _test, _open;
    private readonly bool _mustHold = true;
    private readonly long _floor;

    /// <summary>A row that is tested on the case.</summary>
    public RowTest(Condition when, Condition? open, bool mustHold, ConditionCompiler tests)
        => (_test, _open, _mustHold) = (when.Fold(tests), open?.Fold(tests), mustHold);

    /// <summary>A row that is tested on the grant.</summary>
    public RowTest(Floor floor) => _floor = floor.Least.Whole;

    /// <summary>False for a row that is tested on the grant.</summary>
    public bool IsOnCase => _test is not null;

    /// <summary>False for an exclusion: it is met as long as its test does not hold.</summary>
    public bool MustHold => _mustHold;

    /// <summary>下限: the least grant, in whole yen; 0 for a row that is tested on the case.</summary>
    public long Floor => _floor;

    /// <summary>The test, where it is three numbers and nothing leaves the row open; <see langword="null"/> for any other.</summary>
    public RangeTest? Plain => _open is null ? _test as RangeTest : null;

    /// <summary>All that may still come of the row in a case whose grant lies between two ends: one outcome is a verdict. Where the
    /// documents leave the row open, its test says nothing.</summary>
    public RowOutcomes Says(ReadOnlySpan<long> cells, long least, long most)
    {
        if (_test is null)
            return most < _floor ? RowOutcomes.Fails : least >= _floor ? RowOutcomes.Holds : RowOutcomes.Holds | RowOutcomes.Fails;
        var open = _open?.Run(cells) ?? Verdict.NotMet;
        if (open == Verdict.Met) return RowOutcomes.StaysOpen;
        var holds = _test.Run(cells);
        var may = holds == Verdict.Unknown ? RowOutcomes.Holds | RowOutcomes.Fails
            : (holds == Verdict.Met) == _mustHold ? RowOutcomes.Holds : RowOutcomes.Fails;
        return open == Verdict.Unknown ? may | RowOutcomes.StaysOpen : may;
    }

    /// <summary>Marks the places, not told, that the row still waits for; a floor waits for what the amount does.</summary>
    public void Waits(ReadOnlySpan<long> cells, Span<bool> on)
    {
        if (_test is null || _open?.Run(cells) == Verdict.Met) return;
        _test.Waits(cells, on);
        _open?.Waits(cells, on);
    }
}
