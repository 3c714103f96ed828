using Hojo.Model;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>One row of a track, made ready to be answered by itself and in any order.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RowRule
{
    private readonly CompiledCondition? _when, _open;

    internal RowRule(Rulebook rulebook, Provision row, int place)
    {
        (Rulebook, Row, Place) = (rulebook, row, place);
        var tests = new ConditionCompiler(rulebook.Assessor.Grid);
        (_when, _open) = row switch
        {
            Tested tested => (tested.When.Fold(tests), tested.Open?.Fold(tests)),
            Special special => (special.When.Fold(tests), null),
            ReviewPoint point => (point.When.Fold(tests), null),
            _ => default((CompiledCondition?, CompiledCondition?)),
        };
    }

    /// <summary>The track's rows.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The row.</summary>
    public Provision Row { get; }

    /// <summary>Its place among the rows of the track, from 0.</summary>
    public int Place { get; }

    /// <summary><c>track#row</c>: unique over all tracks.</summary>
    public string Id => $"{Rulebook.Track.Id}#{Row.Id}";

    /// <summary>True for a row that the verdict rests on: a requirement, an exclusion, a floor, a window or what bounds it.</summary>
    public bool Decides => Row is Tested or Floor or Window or WindowBound;

    /// <summary>True for a row that answers with a verdict: one that decides, a special, a point. The others are worked (figures, limits,
    /// costs, repayments) or only tell.</summary>
    public bool HasVerdict => Decides || Row is Special or ReviewPoint;

    /// <summary>True for a row that is tested on the amount (下限), so that the formula comes first.</summary>
    public bool NeedsAmount => Row is Floor;

    /// <summary>What the row says to an enquiry.</summary>
    /// <exception cref="ArgumentException">An enquiry at another track, or a row that needs the amount.</exception>
    public RowAnswer Answer(TrackEnquiry enquiry)
    {
        Check(Guard.Against.Null(enquiry), needsAmount: false);
        return Row switch
        {
            Tested tested => Of(tested, enquiry),
            Special or ReviewPoint => new(this, enquiry, _when!.Run(enquiry.Sheet.Cells)),
            Window window => new(this, enquiry, window.Holds(enquiry.On)),
            WindowBound bound => new(this, enquiry, bound.Holds(enquiry.On)),
            _ => new(this, enquiry, null),
        };
    }

    /// <summary>What a row that is tested on the amount says to it.</summary>
    /// <exception cref="ArgumentException">An amount of another track, or a row that does not need one.</exception>
    public RowAnswer Answer(AmountAnswer amount)
    {
        Check(Guard.Against.Null(amount).Enquiry, needsAmount: true);
        var floor = ((Floor)Row).Least.Whole;
        var verdict = amount.Most < floor ? Verdict.NotMet : amount.Least >= floor ? Verdict.Met : Verdict.Unknown;
        return new(this, amount.Enquiry, verdict, amount: amount);
    }

    private RowAnswer Of(Tested tested, TrackEnquiry enquiry)
    {
        var cells = enquiry.Sheet.Cells;
        var open = _open?.Run(cells) ?? Verdict.NotMet;
        if (open == Verdict.Met) return new(this, enquiry, Verdict.Unknown, awaitsJudgement: true);
        var holds = open == Verdict.Unknown ? open : _when!.Run(cells);
        return new(this, enquiry, tested.MustHold ? holds : (Verdict)(-(sbyte)holds));
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
