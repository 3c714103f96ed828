using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>A line of a catalogue: a round by its id, made when it is first asked for.</summary>
/// <threadsafety>Immutable; the round is made once, whichever thread asks first.</threadsafety>
public sealed class RoundEntry
{
    private readonly Lazy<Round> _round;

    /// <summary>A round that is made later.</summary>
    /// <param name="id">Its id, <c>programme/round</c>.</param>
    /// <param name="make">Makes it; called once.</param>
    /// <exception cref="ArgumentException">A malformed id.</exception>
    public RoundEntry(string id, Func<Round> make)
    {
        Id = Guard.Against.NotAPath(id, "round id");
        Guard.Against.Null(make);
        _round = new(() => Made(make));
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The round.</summary>
    /// <exception cref="InvalidOperationException">What was made has another id.</exception>
    public Round Round => _round.Value;

    /// <summary>A round that is made already.</summary>
    public static implicit operator RoundEntry(Round round) => new(Guard.Against.Null(round).Id, () => round);

    private Round Made(Func<Round> make)
        => make() is { } round && round.Id == Id ? round : throw new InvalidOperationException($"what was made for {Id} is another round");
}
