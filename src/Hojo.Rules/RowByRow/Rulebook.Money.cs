using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.RowByRow;

public sealed partial class Rulebook
{
    private readonly MoneyRules _money;

    /// <summary>金額: every line of the formula, in the order of the working.</summary>
    public IReadOnlyList<MoneyRule> Money => _money.Rules;

    /// <summary>Amounts that their own formulas refer to.</summary>
    public IReadOnlyList<MoneyCircle> Circles => _money.Circles;

    /// <summary>The line in which the formula ends.</summary>
    public MoneyRule Result => _money.Result;

    internal long D => Compiled.Plan.D;

    /// <summary>What the formula comes to.</summary>
    /// <exception cref="ArgumentException">An enquiry at another track.</exception>
    public AmountAnswer Amount(TrackEnquiry enquiry)
    {
        Guard.Against.OtherTrack(enquiry, this);
        var (least, most) = Compiled.Reach(enquiry.Sheet.Cells, out var bound);
        return new(enquiry, least, most, bound);
    }

    /// <summary>The amount, from the line in which the formula ends.</summary>
    /// <param name="result">What <see cref="Result"/> came to.</param>
    /// <exception cref="ArgumentException">Another line; or a line that rests on an amount that somebody said: what is not in the rows
    /// would be unknown to ranges, questions and goals. A limit of one's own goes into the track as a row.</exception>
    public AmountAnswer Amount(MoneyAnswer result)
    {
        if (Guard.Against.Null(result).Rule != Result)
            throw new ArgumentException($"what {Result.Id} came to is expected, not {result.Rule.Id}", nameof(result));
        if (result.IsGiven)
            throw new ArgumentException($"{Track.Id}: an amount that was said, not worked, makes no answer of the track", nameof(result));
        var (least, most) = (result.Ends.Least / D, result.Ends.Most / D);
        return least == most
            ? new(result.Enquiry, least, most, result.Bound)
            : Amount(result.Enquiry); // each line supposes facts on its own; together they may leave less open
    }

    /// <summary>An amount that its own formula refers to, supposed to begin with:
    /// never below the greatest that the formula supports.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="circle">Which amount.</param>
    /// <param name="fromCeiling">From 1兆円 down; otherwise from what the plan finds, which the lines then verify.</param>
    /// <exception cref="ArgumentException">An enquiry at another track.</exception>
    public MoneyAnswer Suppose(TrackEnquiry enquiry, MoneyCircle circle, bool fromCeiling = false)
    {
        Guard.Against.OtherTrack(enquiry, this);
        Guard.Against.Null(circle);
        if (fromCeiling) return new(circle.Supposed, enquiry, MoneyEnds.Point(checked(Plan.Greatest * D)), [], []);
        var (least, most, any) = Compiled.Plan.Settled(circle.Quantity, enquiry.Sheet.Cells, enquiry.Supposed.Cells);
        return new(circle.Supposed, enquiry, new(least, most, any), [], []);
    }
}
