using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A repayment row with one figure of its portion or of its exemption moved: a bound of a result, a target, a number of
/// years.</summary>
internal sealed class MovedRepayment(MovedCondition moving) : IPortionMeaning<Portion>
{
    public static IEnumerable<Move> Of(Repayment row, int steps)
    {
        for (var nth = 0; nth < MovedCondition.Most; nth++)
        {
            var (at, moving) = (nth, new MovedCondition(nth, steps));
            Moved(row, moving);
            if (moving.What is { } what) yield return new(what, now => Moved((Repayment)row.Fold(new RebasedRows(now)), new(at, steps)));
        }
    }

    public Portion Whole(Condition failed) => Portion.Whole(failed.Fold(moving));

    public Portion Unstated(Condition failed) => Portion.Unstated(failed.Fold(moving));

    public Portion Shortfall(Fact<Growth> actual, GrowthTarget target) => new ShortfallPortion(actual, target.Printed is { } printed
        ? target with { Printed = moving.Figure(printed, $"{actual.Id} {printed}", by => MovedGrowth.Of(printed, by)) }
        : target);

    public Portion Years(Fact<int> years, IReadOnlyList<Condition> missed) => Portion.Years(years, Each(missed));

    public Portion Years(int years, IReadOnlyList<Condition> missed)
        => Portion.Years(moving.Figure(years, $"{years}年", by => years + by >= missed.Count ? years + by : null), Each(missed));

    public Portion FromFirstMiss(IReadOnlyList<Condition> missed) => Portion.FromFirstMiss(Each(missed));

    public Portion Quotient(Amount of, Fact<Yen> whole) => Portion.Quotient(of, whole);

    public Portion Lesser(Portion a, Portion b) => Portion.Lesser(a, b);

    public Portion Greater(Portion a, Portion b) => Portion.Greater(a, b);

    private Condition[] Each(IReadOnlyList<Condition> missed) => [.. missed.Select(condition => condition.Fold(moving))];

    private static Repayment Moved(Repayment row, MovedCondition moving)
        => new(row.Id, row.Text, row.Portion.Fold(new MovedRepayment(moving)), row.Rounding, row.Citation)
        {
            Consequence = row.Consequence,
            Surcharge = row.Surcharge,
            DailyCharges = row.DailyCharges,
            Exempt = row.Exempt?.Fold(moving),
            OnlyAbove = row.OnlyAbove,
            OnlyRaisedBy = row.OnlyRaisedBy,
            ExceptRaisedBy = row.ExceptRaisedBy,
            IfRaisedBy = row.IfRaisedBy,
        };
}
