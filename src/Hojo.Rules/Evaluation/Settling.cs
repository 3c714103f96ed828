using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>返還: what is due back, by row, once results are known.</summary>
public static class Settling
{
    /// <summary>What each repayment row of the track makes of the results. Results not told leave a range, never nothing.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">The plan and its results.</param>
    /// <param name="grant">交付額 as it was paid.</param>
    /// <param name="raisedPart">The part of it that a special added; 0 where none was used.</param>
    /// <exception cref="ArgumentOutOfRangeException">The raised part is below zero or above the grant.</exception>
    public static IReadOnlyList<RepaymentFinding> Settle(this Assessor assessor, Case @case, Yen grant, Yen raisedPart)
    {
        if (raisedPart < Yen.Zero || raisedPart > grant) throw new ArgumentOutOfRangeException(nameof(raisedPart), raisedPart, "from zero to the whole grant is expected");
        var sheet = assessor.Grid.Read(@case);
        return [.. assessor.Track.Rows.OfType<Repayment>().Select(row => Of(row, sheet, row.OnlyRaisedBy is null ? grant : raisedPart))];
    }

    private static RepaymentFinding Of(Repayment row, Sheet sheet, Yen from)
    {
        var (least, most) = row.Portion.As(new PortionDue(sheet));
        var exempt = row.Exempt?.As(new Holds(sheet)) ?? Verdict.NotMet;
        if (exempt == Verdict.Met) most = 0;
        if (exempt != Verdict.NotMet) least = 0;
        Yen Due(Fraction portion) => Yen.Of((portion * from.Whole).Down(row.Rounding.Unit.Whole).ToLong());
        return new(row.Id, row.Text, new(Due(least), Due(most)), exempt, most * from.Whole, row.Citation);
    }
}

/// <summary>The least and the most of the grant that can fall due, from 0 to 1.</summary>
internal sealed class PortionDue(Sheet sheet) : IPortionMeaning<(Fraction Least, Fraction Most)>
{
    public (Fraction Least, Fraction Most) Whole(Condition failed) => failed.As(new Holds(sheet)) switch
    {
        Verdict.Met => (1, 1),
        Verdict.NotMet => (0, 0),
        _ => (0, 1),
    };

    public (Fraction Least, Fraction Most) Unstated(Condition failed) => failed.As(new Holds(sheet)) == Verdict.NotMet ? (0, 0) : (0, 1);

    /// <summary>未達成率 from the growth as the official tool prints it, cut to two decimal places.</summary>
    public (Fraction Least, Fraction Most) Shortfall(Fact<Growth> actual, Growth? target, Figure<Growth>? table)
    {
        if (!sheet.IsTold(actual)) return (0, 1);
        var cell = sheet[actual];
        IEnumerable<Growth> goals = table is null ? [target!.Value] : table.RowsPossible(sheet).Select(row => table.At(row, 0));
        var missed = goals.Select(goal => Missed(actual.Value(cell), goal)).ToArray();
        return (missed.Aggregate(Fraction.Min), missed.Aggregate(Fraction.Max));
    }

    public (Fraction Least, Fraction Most) PerYear(Fact<int> missed, Fact<int> years)
    {
        if (!sheet.IsTold(missed)) return (0, 1);
        var (shortest, longest) = sheet.IsTold(years) ? (sheet[years], sheet[years]) : (Math.Max(1, years.Least), years.Most);
        return (Part(sheet[missed], longest), Part(sheet[missed], shortest));
    }

    public (Fraction Least, Fraction Most) Lesser((Fraction Least, Fraction Most) a, (Fraction Least, Fraction Most) b) => (Fraction.Min(a.Least, b.Least), Fraction.Min(a.Most, b.Most));

    private static Fraction Part(long missed, long years) => missed >= years ? 1 : new Fraction(missed, years);

    private static Fraction Missed(Growth actual, Growth goal)
    {
        long got = decimal.ToInt64(actual.Printed.Value * 10_000m), wanted = decimal.ToInt64(goal.Printed.Value * 10_000m);
        return got >= wanted ? 0 : got <= 0 ? 1 : 1 - new Fraction(got, wanted);
    }
}
