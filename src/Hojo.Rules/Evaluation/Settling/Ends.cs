using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>The least and the most that falls due, by row and in all, over the best and the worst that is still possible.</summary>
internal sealed class Ends
{
    private readonly Dictionary<Repayment, FractionRange> _portions = [];

    /// <param name="outcomes">The rows and what may still come of them.</param>
    /// <param name="sheet">What is told.</param>
    /// <param name="parts">What the portions are taken of; <see langword="null"/> where it is not known.</param>
    public Ends(Outcomes outcomes, Sheet sheet, GrantParts? parts)
    {
        long least = long.MaxValue, most = -1;
        foreach (var (best, worst) in outcomes.Of(sheet))
        {
            Dues low = new(best, most: false), high = new(worst, most: true);
            foreach (var row in outcomes.Rows) Widen(row, low.Portion(row), high.Portion(row));
            foreach (var (grant, raised) in parts?.Corners ?? [])
            {
                if (low.Total(outcomes.Rows, grant, raised) is var l && l < least) (least, LeastAt) = (l, best);
                if (high.Total(outcomes.Rows, grant, raised) is var m && m > most) (most, MostAt) = (m, worst);
                IsBounded |= high.Sum(outcomes.Rows, grant, raised) > grant;
            }
        }
        Total = parts is null || outcomes.Rows.Count == 0 ? null : new(Yen.Of(least), Yen.Of(most));
    }

    /// <summary>In all.</summary>
    public YenRange? Total { get; }

    /// <summary>Whether the rows can add up to more than the grant.</summary>
    public bool IsBounded { get; }

    /// <summary>A completion with the lower end of the total.</summary>
    public Sheet? LeastAt { get; }

    /// <summary>A completion with the upper end of the total.</summary>
    public Sheet? MostAt { get; }

    /// <summary>The part of its base that falls due under a row.</summary>
    public FractionRange Portion(Repayment row) => _portions[row];

    private void Widen(Repayment row, Fraction least, Fraction most)
        => _portions[row] = _portions.TryGetValue(row, out var so) ? new(Fraction.Min(so.Least, least), Fraction.Max(so.Most, most)) : new(least, most);
}
