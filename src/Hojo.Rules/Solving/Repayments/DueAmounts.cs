using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Repayments;

/// <summary>What falls due on one completion of a case.</summary>
internal sealed class DueAmounts
{
    private readonly IReadOnlyList<Repayment> _rows;
    private readonly Fraction[] _portions;
    private readonly long?[] _again;

    /// <param name="rows">The rows.</param>
    /// <param name="sheet">All that the rows read is told.</param>
    /// <param name="most">What a document leaves open is supposed to fall due in full, or else not at all.</param>
    public DueAmounts(IReadOnlyList<Repayment> rows, Sheet sheet, bool most)
    {
        var (portions, holds, exact) = (new Portions(sheet, most), new Holds(sheet), new Exact(sheet));
        _again = [.. rows.Select(row => row.OnlyAbove?.Fold(exact).ToLong())];
        (_rows, _portions) = (rows, [.. rows.Select(row => row.Exempt?.Fold(holds) == Verdict.Met ? 0 : row.Portion.Fold(portions))]);
    }

    /// <summary>The part of its base that falls due under each row, after its exemption.</summary>
    public IReadOnlyList<Fraction> Portions => _portions;

    /// <summary>All rows together, each rounded; not bounded by the grant yet.</summary>
    public long Sum(long grant, long raised)
    {
        var sum = 0L;
        for (var k = 0; k < _portions.Length; k++) sum += Rounded(_rows[k], _portions[k] * Base(k, grant, raised));
        return sum;
    }

    /// <summary>What the portion under a row is taken of: from nothing to the grant.</summary>
    public long Base(int k, long grant, long raised)
        => _again[k] is { } again ? Math.Max(0, grant - again)
        : _rows[k].OnlyRaisedBy is not null ? raised
        : _rows[k].ExceptRaisedBy is not null ? grant - raised
        : _rows[k].IfRaisedBy is not null && raised == 0 ? 0
        : grant;

    public static long Rounded(Repayment row, Fraction exact) => row.Rounding.Of(exact).ToLong();
}
