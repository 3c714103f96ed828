using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>The facts that some rows read, in a fixed order: each has one dense place, so a case is a short run of whole numbers.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Grid
{
    private readonly Fact[] _facts;
    private readonly Dictionary<Fact, int> _slots;

    internal Grid(IEnumerable<Fact> facts)
    {
        _facts = [.. facts.Distinct()];
        _slots = new(_facts.Length);
        for (var k = 0; k < _facts.Length; k++) _slots.Add(_facts[k], k);
    }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    internal int Slot(Fact fact) => _slots.TryGetValue(fact, out var slot) ? slot : throw new ArgumentException($"{fact.Id} is not on this grid", nameof(fact));

    /// <summary>Puts a case on the grid, once; the sheet can then be asked as often as needed.</summary>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public Sheet Read(Case @case)
    {
        var cells = new long[_facts.Length];
        Read(@case ?? throw new ArgumentNullException(nameof(@case)), cells);
        return new(this, cells);
    }

    internal void Read(Case @case, Span<long> cells)
    {
        for (var k = 0; k < _facts.Length; k++) cells[k] = _facts[k].Read(@case);
    }
}
