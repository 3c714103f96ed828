using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>Every figure of a row that a verdict, an amount, points or what falls due rest on, moved. Days and lengths that only a
/// calendar tells, and figures in words, are for the page of the round to show.</summary>
/// <param name="specials">Those of the track: what they put in force is moved with them.</param>
/// <param name="steps">+1 or −1.</param>
internal sealed class MovedFigures(IReadOnlyList<Special> specials, int steps) : IRowMeaning<IEnumerable<Move>>
{
    public IEnumerable<Move> Tested(Tested row)
        => MovedCondition.Of(row.Open is { } open ? [row.When, open] : [row.When], steps,
            (moved, _) => row.WithConditions(moved[0], moved.ElementAtOrDefault(1)));

    public IEnumerable<Move> RecordBar(RecordBar row) => []; // its bounds are days of the record

    public IEnumerable<Move> Special(Special row)
        => Conditions(row.When, (when, _) => new Special(row.Id, row.Text, when, row.Citation) { AtCeiling = row.AtCeiling });

    public IEnumerable<Move> Point(ReviewPoint row)
        => Conditions(row.When, (when, _) => new ReviewPoint(row.Id, row.Text, when, row.Citation) { IsDeduction = row.IsDeduction });

    public IEnumerable<Move> Floor(Floor row)
    {
        var least = row.Least.Whole + steps;
        if (row.IsPrinted && least > 0)
            yield return new(row.Least.ToString(), _ => new Floor(row.Id, row.Text, Yen.Of(least), row.Citation));
    }

    public IEnumerable<Move> Figure(Figure row) => MovedFigure.Of(row, steps).Concat(row.Columns.SelectMany((column, k)
        => specials.Any(special => special.When == column.When) ? []
            : Conditions(column.When, (when, now)
                => row.With([.. row.Columns.Select((c, j) => new Column(c.Name, j == k ? when : now.Condition(c.When)))]))));

    public IEnumerable<Move> Limit(Limit row) => []; // bounds by figures that are rows

    public IEnumerable<Move> Rounding(Rounding row)
    {
        var unit = row.Unit.Whole + steps;
        if (unit > 0)
            yield return new(row.Unit.ToString(), _ => new Rounding(row.Id, row.Text, Yen.Of(unit), row.Citation) { IsUp = row.IsUp });
    }

    public IEnumerable<Move> Window(Window row)
    {
        if (MovedDate.Of(row.Opens, steps) is { } opens)
            yield return new(MovedDate.Shown(row.Opens!), _ => With(opens, row.Closes));
        if (MovedDate.Of(row.Closes, steps) is { } closes)
            yield return new(MovedDate.Shown(row.Closes!), _ => With(row.Opens, closes));

        Window With(PrintedDate? from, PrintedDate? to)
            => new(row.Id, row.Text, from, to, row.Citation) { RollingUntil = row.RollingUntil };
    }

    public IEnumerable<Move> WindowBound(WindowBound row)
    {
        if (MovedDate.Of(row.NotBefore, steps) is { } from)
            yield return new(MovedDate.Shown(row.NotBefore!), _ => new WindowBound(row.Id, row.Text, from, row.NotAfter, row.Citation));
        if (MovedDate.Of(row.NotAfter, steps) is { } to)
            yield return new(MovedDate.Shown(row.NotAfter!), _ => new WindowBound(row.Id, row.Text, row.NotBefore, to, row.Citation));
    }

    public IEnumerable<Move> Repayment(Repayment row) => MovedRepayment.Of(row, steps);

    /// <summary>By a hundredth of a percent, and by a day.</summary>
    public IEnumerable<Move> DailyCharge(DailyCharge row)
    {
        yield return new($"{row.Yearly}", now => With(now, new(row.Yearly.Value + steps * 0.01m), row.Days));
        var after = row.Days.DaysAfter + steps;
        if (after >= 0)
            yield return new($"{row.Days.DaysAfter}日後から", now => With(now, row.Yearly, row.Days with { DaysAfter = after }));

        DailyCharge With(Rebased now, Percent yearly, ChargedDays days)
            => new(row.Id, row.Text, yearly, days, now.Standing(row.Rounding), row.Citation)
            {
                When = now.Condition(row.When),
                Over = row.Over is { } over ? now.Standing(over) : null,
            };
    }

    public IEnumerable<Move> Deduction(Deduction row) => [];
    public IEnumerable<Move> Expense(Expense row) => [];
    public IEnumerable<Move> Dated(Dated row) => [];
    public IEnumerable<Move> Deadline(Deadline row) => [];
    public IEnumerable<Move> LeadTime(LeadTime row) => [];
    public IEnumerable<Move> DocumentAge(DocumentAge row) => [];
    public IEnumerable<Move> Term(Term row) => [];
    public IEnumerable<Move> TimeTaken(TimeTaken row) => [];
    public IEnumerable<Move> NotBefore(NotBefore row) => [];
    public IEnumerable<Move> Yearly(Yearly row) => [];
    public IEnumerable<Move> Combination(Combination row) => [];
    public IEnumerable<Move> PrintedFigure(PrintedFigure row) => [];
    public IEnumerable<Move> Duty(Duty row) => [];
    public IEnumerable<Move> NotStated(NotStated row) => [];
    public IEnumerable<Move> Withdrawn(Withdrawn row) => [];
    public IEnumerable<Move> Told(Provision row) => [];

    private IEnumerable<Move> Conditions(Condition when, Func<Condition, Rebased, Provision> with)
        => MovedCondition.Of([when], steps, (moved, now) => with(moved[0], now));
}
