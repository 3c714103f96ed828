using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>The facts that some rows read, in a fixed order: each has one dense place, so a case is a short run of whole numbers.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Grid
{
    private readonly Fact[] _facts;
    private readonly Dictionary<Fact, int> _slots;
    private readonly Readers[] _judged, _rest;

    /// <param name="facts">The facts.</param>
    /// <param name="judged">How many of them, from the first, a verdict and an amount need.</param>
    internal Grid(IEnumerable<Fact> facts, int judged)
    {
        Judged = judged;
        _facts = [.. facts.Distinct()];
        _slots = new(_facts.Length);
        for (var k = 0; k < _facts.Length; k++) _slots.Add(_facts[k], k);
        AskedOn = _slots.TryGetValue(Asked.On, out var asked) ? asked : -1;
        (_judged, _rest) = (Readers(_facts.Take(judged)), Readers(_facts.Skip(judged)));
    }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    internal int Judged { get; }

    /// <summary>Where the day asked about lies, or −1 where no row reads it.</summary>
    internal int AskedOn { get; }

    internal int Slot(Fact fact)
        => _slots.TryGetValue(fact, out var slot) ? slot : throw new ArgumentException($"{fact.Id} is not on this grid", nameof(fact));

    /// <summary>Puts a case on the grid, once; the sheet can then be asked as often as needed.</summary>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public Sheet Read(Case @case)
    {
        Guard.Against.Null(@case, nameof(@case));
        var cells = new long[_facts.Length];
        Read(@case, cells);
        return new(this, cells);
    }

    internal void Read(Case @case, Span<long> cells)
    {
        foreach (var readers in _judged) readers.Read(@case, cells);
        foreach (var readers in _rest) readers.Read(@case, cells);
    }

    /// <summary>The facts that a verdict and an amount need.</summary>
    internal void ReadJudged(Case @case, JapanTime on, Span<long> cells)
    {
        ReadJudged(@case, cells);
        Ask(on, cells);
    }

    /// <summary>The same without the day asked about.</summary>
    internal void ReadJudged(Case @case, Span<long> cells)
    {
        foreach (var readers in _judged) readers.Read(@case, cells);
    }

    /// <summary>Tells the day asked about, where a verdict or an amount reads it.</summary>
    internal void Ask(JapanTime on, Span<long> cells)
    {
        var day = Asked.Day(on);
        if (AskedOn >= 0 && AskedOn < Judged) cells[AskedOn] = day;
    }

    /// <summary>Supposes what is not told at its least.</summary>
    internal void Suppose(Span<long> cells)
    {
        for (var k = 0; k < cells.Length; k++)
            if (cells[k] == Fact.NotTold) cells[k] = _facts[k].Least;
    }

    /// <summary>What reads some of its facts from a case.</summary>
    internal Readers[] Readers(IEnumerable<Fact> facts)
        => [.. facts.GroupBy(f => f.Scale).Select(alike => alike.First().Readers([.. alike], _slots))];
}
