using Hojo.Model;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>What decides between the lines of a formula: its conditions, and which cells of its tables are read. Two cases of which all
/// of these say the same, and that tell the same sums, come to the same amount.</summary>
internal sealed partial class Plan
{
    /// <summary>How many there are.</summary>
    public int Decisions => _tests.Length + _picks.Length;

    /// <summary>What one of them says: 1 or 0, or a cell; −1 while it is not told.</summary>
    public int Decide(int decision, ReadOnlySpan<long> cells) => decision >= _tests.Length
        ? _picks[decision - _tests.Length].Cell(cells)
        : _tests[decision].Run(cells) switch { Verdict.Unknown => -1, Verdict.Met => 1, _ => 0 };

    /// <summary>Marks the places, not told, that one of them still waits for.</summary>
    public void DecisionWaits(int decision, ReadOnlySpan<long> cells, Span<bool> on)
    {
        if (decision < _tests.Length) _tests[decision].Waits(cells, on);
        else _picks[decision - _tests.Length].Waits(cells, on);
    }
}
