using Hojo.Model;

namespace Hojo.Rules.Compilation.Plans;

internal sealed partial class RowPlan
{
    /// <summary>What one row may still come to, in a case whose grant lies between two ends.</summary>
    public RowOutcomes Of(int k, ReadOnlySpan<long> cells, long least, long most)
    {
        var row = _rows[k];
        if (row.Test is null)
            return most < row.Floor ? RowOutcomes.Fails : least >= row.Floor ? RowOutcomes.Holds : RowOutcomes.Holds | RowOutcomes.Fails;
        var v = row.Test.Run(cells);
        var may = v == Verdict.Unknown ? RowOutcomes.Holds | RowOutcomes.Fails : (v == Verdict.Met) == row.MustHold ? RowOutcomes.Holds
            : RowOutcomes.Fails;
        return (row.Open?.Run(cells) ?? Verdict.NotMet) switch
        {
            Verdict.Met => RowOutcomes.StaysOpen,
            Verdict.Unknown => may | RowOutcomes.StaysOpen,
            _ => may,
        };
    }

    /// <summary>Marks the places, not told, that one row still waits for; a floor waits for what the amount does.</summary>
    public void Waits(int k, ReadOnlySpan<long> cells, Span<bool> on)
    {
        var row = _rows[k];
        if (row.Test is null || row.Open?.Run(cells) == Verdict.Met) return;
        row.Test.Waits(cells, on);
        row.Open?.Waits(cells, on);
    }
}
