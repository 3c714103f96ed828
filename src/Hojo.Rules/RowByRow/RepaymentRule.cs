using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;

namespace Hojo.Rules.RowByRow;

/// <summary>返還: one repayment row, made ready to be answered by itself.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RepaymentRule
{
    internal RepaymentRule(Rulebook rulebook, Repayment row, int place) => (Rulebook, Row, Place) = (rulebook, row, place);

    /// <summary>The track's rows.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The row.</summary>
    public Repayment Row { get; }

    /// <summary>Its place among the repayment rows, from 0.</summary>
    public int Place { get; }

    /// <summary>Its name: <c>track#row</c>.</summary>
    public string Id => $"{Rulebook.Track.Id}#{Row.Id}";

    /// <summary>What falls due under the row by itself; not bounded by the grant yet.</summary>
    /// <exception cref="ArgumentException">An enquiry at another track.</exception>
    public RepaymentAnswer Answer(SettlementEnquiry enquiry)
    {
        Guard.Against.OtherTrack(enquiry, Rulebook);
        FractionRange? portion = null;
        foreach (var (best, worst) in Rulebook.Compiled.Repayments.Of(enquiry.Sheet))
        {
            var (least, most) = (new DueAmounts([Row], best, most: false).Portions[0],
                new DueAmounts([Row], worst, most: true).Portions[0]);
            portion = portion is { } so ? new(Fraction.Min(so.Least, least), Fraction.Max(so.Most, most)) : new(least, most);
        }
        return new(this, enquiry, portion!.Value, enquiry.Parts?.Due(Row, portion.Value));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
