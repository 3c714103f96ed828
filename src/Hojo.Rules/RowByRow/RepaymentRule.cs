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
        var ends = new RowEnds(Row, [.. enquiry.Parts?.Corners ?? []]);
        foreach (var (best, worst) in Rulebook.Compiled.Repayments.Of(enquiry.Sheet))
            ends.Widen(new([Row], best, most: false), new([Row], worst, most: true), 0);
        return new(this, enquiry, ends);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
