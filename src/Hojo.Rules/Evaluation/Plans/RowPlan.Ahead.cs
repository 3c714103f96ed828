using Hojo.Model;
using Hojo.Rules.Evaluation.Asking;

namespace Hojo.Rules.Evaluation.Plans;

internal sealed partial class RowPlan
{
    /// <summary>What one row may still come to, in a case whose grant lies between two ends.</summary>
    public Outlook Of(int k, ReadOnlySpan<long> cells, long least, long most)
    {
        var row = _rows[k];
        if (row.Test is null) return most < row.Floor ? Outlook.Fails : least >= row.Floor ? Outlook.Holds : Outlook.Holds | Outlook.Fails;
        var v = row.Test.Run(cells);
        var may = v == Verdict.Unknown ? Outlook.Holds | Outlook.Fails : (v == Verdict.Met) == row.MustHold ? Outlook.Holds : Outlook.Fails;
        return (row.Open?.Run(cells) ?? Verdict.NotMet) switch
        {
            Verdict.Met => Outlook.StaysOpen,
            Verdict.Unknown => may | Outlook.StaysOpen,
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
