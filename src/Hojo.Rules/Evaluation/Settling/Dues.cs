using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>What falls due on one completion of a case.</summary>
/// <param name="sheet">All that the rows read is told.</param>
/// <param name="most">What a document leaves open is supposed to fall due in full, or else not at all.</param>
internal sealed class Dues(Sheet sheet, bool most)
{
    private readonly Portions _portions = new(sheet, most);
    private readonly Holds _holds = new(sheet);

    /// <summary>The part of its base that falls due under a row, after its exemption.</summary>
    public Fraction Portion(Repayment row) => row.Exempt?.As(_holds) == Verdict.Met ? 0 : row.Portion.As(_portions);

    /// <summary>All rows together, each rounded; not bounded by the grant yet.</summary>
    public long Sum(IReadOnlyList<Repayment> rows, long grant, long raised) => rows.Sum(row => Rounded(row, Portion(row) * Base(row, grant, raised)));

    public static long Base(Repayment row, long grant, long raised) => row.OnlyRaisedBy is not null ? raised : row.ExceptRaisedBy is not null ? grant - raised : grant;

    public static long Rounded(Repayment row, Fraction exact) => exact.Down(row.Rounding.Unit.Whole).ToLong();
}
