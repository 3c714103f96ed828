using Hojo.Model;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>One row of a track, made ready to be answered by itself and in any order.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RowRule
{
    internal RowRule(Rulebook rulebook, Provision row, int place, RowTest? test)
        => (Rulebook, Row, Place, Test) = (rulebook, row, place, test);

    /// <summary>The track's rows.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The row.</summary>
    public Provision Row { get; }

    /// <summary>Its place among the rows of the track, from 0.</summary>
    public int Place { get; }

    /// <summary><c>track#row</c>: unique over all tracks.</summary>
    public string Id => $"{Rulebook.Track.Id}#{Row.Id}";

    /// <summary>True for a row that the verdict rests on: a requirement, an exclusion, a floor, a window or what bounds it.</summary>
    public bool Decides { get; internal init; }

    /// <summary>True for a row that answers with a verdict: one that decides, a special, a point. The others are worked (figures, limits,
    /// costs, repayments) or only tell.</summary>
    public bool HasVerdict => Decides || Test is not null;

    /// <summary>True for a row that is tested on the amount (下限), so that the formula comes first.</summary>
    public bool NeedsAmount => Test is { IsOnCase: false };

    /// <summary>対象外: true for a row that is met as long as it does not apply.</summary>
    public bool IsExclusion => Test is { MustHold: false };

    /// <summary>加点・減点: true for a row that moves the review alone.</summary>
    public bool IsPoint => Point is not null;

    /// <summary>How it is tested on the case or the amount.</summary>
    internal RowTest? Test { get; }

    /// <summary>The row, where it is a special.</summary>
    internal Special? Special { get; init; }

    /// <summary>The row, where it is a point.</summary>
    internal ReviewPoint? Point { get; init; }

    /// <summary>The row, where it is a window.</summary>
    internal Window? Window { get; init; }

    /// <summary>The row, where it bounds the windows.</summary>
    internal WindowBound? WindowBound { get; init; }

    /// <summary>What the row says to an enquiry.</summary>
    /// <exception cref="ArgumentException">An enquiry at another track, or a row that needs the amount.</exception>
    public RowAnswer Answer(TrackEnquiry enquiry)
    {
        Check(Guard.Against.Null(enquiry), needsAmount: false);
        return Test is not null ? Answer(enquiry, Test.Says(enquiry.Sheet.Cells, 0, 0))
            : new(this, enquiry, Window?.Holds(enquiry.On) ?? WindowBound?.Holds(enquiry.On));
    }

    /// <summary>What a row that is tested on the amount says to it.</summary>
    /// <exception cref="ArgumentException">An amount of another track, or a row that does not need one.</exception>
    public RowAnswer Answer(AmountAnswer amount)
    {
        Check(Guard.Against.Null(amount).Enquiry, needsAmount: true);
        return Answer(amount.Enquiry, Test!.Says(amount.Enquiry.Sheet.Cells, amount.Least, amount.Most), amount);
    }

    private RowAnswer Answer(TrackEnquiry enquiry, RowOutcomes says, AmountAnswer? amount = null)
    {
        var verdict = says switch { RowOutcomes.Holds => Verdict.Met, RowOutcomes.Fails => Verdict.NotMet, _ => Verdict.Unknown };
        return new(this, enquiry, verdict, awaitsJudgement: says == RowOutcomes.StaysOpen, amount);
    }

    private void Check(TrackEnquiry enquiry, bool needsAmount)
    {
        Guard.Against.OtherTrack(enquiry, Rulebook);
        if (NeedsAmount != needsAmount)
            throw new ArgumentException(needsAmount ? $"{Id} is answered by the case alone" : $"{Id} needs the amount", nameof(enquiry));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
