using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>One line of the formula (a rate, a table, a limit, a rounding, a deduction, a cost), made ready to be worked by itself from
/// what the lines before it came to. What it means is the same as for the plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class MoneyRule
{
    private readonly MoneyWork _work;

    internal MoneyRule(Rulebook rulebook, int place, string id, MoneyKind kind, Provision? row, IReadOnlyList<MoneyRule> from,
        IReadOnlyList<RowRule> on, MoneyWork work)
    {
        (Rulebook, Place, Id, Kind, Row, From, On, _work) = (rulebook, place, id, kind, row, from, on, work);
        IsCircular = kind == MoneyKind.Supposed || from.Any(f => f.IsCircular);
    }

    /// <summary>The track's rows.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>Its place in the order of the working, from 0.</summary>
    public int Place { get; }

    /// <summary><c>track#row</c>; <c>track#row~2</c> where a row is worked a second time;
    /// <c>track:step</c> for a step that is no row (計).</summary>
    public string Id { get; }

    /// <summary>What is done.</summary>
    public MoneyKind Kind { get; }

    /// <summary>The row; <see langword="null"/> for a plain sum, a choice between formulas, and an amount that is supposed.</summary>
    public Provision? Row { get; }

    /// <summary>The lines whose amounts it works on; first the one whose amount passes through it.</summary>
    public IReadOnlyList<MoneyRule> From { get; }

    /// <summary>特例: the specials that move its figure (賃上げ特例 raises 補助上限額).</summary>
    public IReadOnlyList<RowRule> On { get; }

    /// <summary>True where it rests on an amount that its own formula refers to, so that it may be worked more than once.</summary>
    public bool IsCircular { get; }

    /// <summary>The limit's bit in a judgement.</summary>
    internal ulong Bit { get; init; }

    /// <summary>The line of the working.</summary>
    internal Func<MoneyAnswer, Bilingual> Words { get; init; } = _ => throw new InvalidOperationException("a line without words");

    /// <summary>The slices of a rate that steps; empty for other lines.</summary>
    internal IReadOnlyList<Slice> Slices { get; init; } = [];

    /// <summary>Which of two formulas is taken.</summary>
    internal Func<TrackEnquiry, IReadOnlyList<RowAnswer>, Verdict>? Choice { get; init; }

    /// <summary>Which of two formulas is taken where what is not told is supposed: true for the first.</summary>
    internal Func<TrackEnquiry, bool>? TakesFirst { get; init; }

    /// <summary>What it comes to for an enquiry.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="from">What <see cref="From"/> came to, in that order.</param>
    /// <param name="on">What <see cref="On"/> answered, in that order.</param>
    /// <exception cref="ArgumentException">Answers of other rows or to another enquiry; an amount that is supposed.</exception>
    public MoneyAnswer Work(TrackEnquiry enquiry, IReadOnlyList<MoneyAnswer> from, IReadOnlyList<RowAnswer> on)
    {
        if (Kind == MoneyKind.Supposed) throw new ArgumentException($"{Id} is supposed, not worked", nameof(from));
        Check(Guard.Against.OtherTrack(enquiry, Rulebook), Guard.Against.Null(from), Guard.Against.Null(on));
        return new(this, enquiry, _work(enquiry, from, on), from, on);
    }

    /// <summary>Says what the line came to without working it, for a test of one line behind it.
    /// No amount of a track is made of it.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="amount">What it is said to come to.</param>
    public MoneyAnswer Given(TrackEnquiry enquiry, Yen amount)
    {
        Guard.Against.OtherTrack(enquiry, Rulebook);
        return new(this, enquiry, MoneyEnds.Point(checked(amount.Whole * Rulebook.D)), [], []) { IsGiven = true };
    }

    private void Check(TrackEnquiry enquiry, IReadOnlyList<MoneyAnswer> from, IReadOnlyList<RowAnswer> on)
    {
        if (from.Count != From.Count || on.Count != On.Count)
            throw new ArgumentException($"{Id}: {From.Count} amounts and {On.Count} answers are expected", nameof(from));
        for (var k = 0; k < from.Count; k++)
            if (from[k].Rule != From[k] || from[k].Enquiry != enquiry)
                throw new ArgumentException($"{Id}: what {From[k].Id} came to is expected", nameof(from));
        for (var k = 0; k < on.Count; k++)
            if (on[k].Rule != On[k] || on[k].Enquiry != enquiry)
                throw new ArgumentException($"{Id}: an answer of {On[k].Id} is expected", nameof(on));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
