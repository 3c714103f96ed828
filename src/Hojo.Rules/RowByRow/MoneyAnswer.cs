using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>What one line of the formula comes to for one enquiry: before, after, and whether it cut anything.</summary>
/// <remarks>Two answers of one line to one enquiry are equal, so that an engine takes the later for an update of the earlier.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class MoneyAnswer : IEquatable<MoneyAnswer>
{
    internal MoneyAnswer(MoneyRule rule, TrackEnquiry enquiry, MoneyEnds ends, IReadOnlyList<MoneyAnswer> from, IReadOnlyList<RowAnswer> on)
    {
        (Rule, Enquiry, Ends, From, On) = (rule, enquiry, ends, from, on);
        for (var k = 0; k < from.Count; k++)
        {
            IsGiven |= from[k].IsGiven;
            // Of two formulas the one that is not taken holds nothing.
            if (rule.TakesFirst is not { } first || first(enquiry) == (k == 0)) Bound |= from[k].Bound;
        }
        if (rule.Bit != 0 && from.Count > 0 && from[0].Ends.Any > from[1].Ends.Any) Bound |= rule.Bit;
    }

    /// <summary>The line, made ready.</summary>
    public MoneyRule Rule { get; }

    /// <summary>What it answers.</summary>
    public TrackEnquiry Enquiry { get; }

    /// <summary>The row; <see langword="null"/> for a step that is no row.</summary>
    public Provision? Row => Rule.Row;

    /// <summary>The track.</summary>
    public Track Track => Enquiry.Track;

    /// <summary>What it was worked from.</summary>
    public IReadOnlyList<MoneyAnswer> From { get; }

    /// <summary>特例: what the specials that move its figure answered.</summary>
    public IReadOnlyList<RowAnswer> On { get; }

    /// <summary>The amount that came to the line, in yen; <see langword="null"/> where none did.</summary>
    public FractionRange? Before => From.Count > 0 ? From[0].After : null;

    /// <summary>The amount that left it, in yen, exactly; a range where what it rests on is not all told.</summary>
    public FractionRange After => new(new(Ends.Least, Rule.Rulebook.D), new(Ends.Most, Rule.Rulebook.D));

    /// <summary>The same in words, as yen.</summary>
    public Bilingual Amount => Format.Of(After);

    /// <summary>For a limit: whether it cut the amount. <see langword="null"/> for other lines.</summary>
    public Verdict? Binds => Rule.Kind != MoneyKind.Limit || From.Count == 0 ? null
        : From[0].Ends.Least > From[1].Ends.Most ? Verdict.Met
        : From[0].Ends.Most <= From[1].Ends.Least ? Verdict.NotMet
        : Verdict.Unknown;

    /// <summary>What was done, in words.</summary>
    public Bilingual Text => Rule.Words(this);

    /// <summary>The working as a tree that ends in this line. Of two formulas only the one that is taken; where that is open,
    /// both.</summary>
    public Step Step => MoneySteps.Of(this);

    /// <summary>The working up to this line, in the order of <see cref="Step.DepthFirst"/>. Of two formulas only the one that is taken;
    /// where that is open, both.</summary>
    public IEnumerable<MoneyAnswer> Working
    {
        get
        {
            foreach (var from in Taken)
                foreach (var answer in from.Working)
                    yield return answer;
            if (Rule.Kind is not (MoneyKind.Settled or MoneyKind.Choice)) yield return this;
        }
    }

    internal MoneyEnds Ends { get; }

    internal ulong Bound { get; }

    /// <summary>Whether somebody said what it came to, or what it rests on.</summary>
    internal bool IsGiven { get; init; }

    /// <summary>What it was worked from, as far as it is taken.</summary>
    internal IEnumerable<MoneyAnswer> Taken => Rule.Kind switch
    {
        MoneyKind.Settled => From.Take(1), // its second part is the amount supposed, which its formula has named already
        MoneyKind.Choice when Rule.Choice!(Enquiry, On) is var taken && taken != Verdict.Unknown => [From[taken == Verdict.Met ? 0 : 1]],
        _ => From,
    };

    /// <summary>Whether a supposed amount is more than its formula supports.</summary>
    public bool IsAbove(MoneyAnswer supported) => Ends.IsAbove(Guard.Against.Null(supported).Ends.Down(Rule.Rulebook.D));

    /// <summary>A supposed amount, no longer above what its formula supports.</summary>
    public MoneyAnswer LoweredTo(MoneyAnswer supported)
        => new(Rule, Enquiry, MoneyEnds.Min(Ends, Guard.Against.Null(supported).Ends.Down(Rule.Rulebook.D)), [], []);

    /// <inheritdoc/>
    public bool Equals(MoneyAnswer? other) => other is not null && other.Rule == Rule && other.Enquiry == Enquiry;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MoneyAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Enquiry.GetHashCode() * 397 + Rule.Place);

    /// <summary>The line of an audit: id, what was done, what it came to, the row.</summary>
    public override string ToString() => $"{Rule.Id}: {Text.Ja} = {Amount.Ja}{(Row is null ? "" : $" ({Row.Citation})")}";
}
