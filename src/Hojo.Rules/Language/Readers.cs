using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Facts of one type, read from a case one after the other.</summary>
internal abstract class Readers
{
    public abstract void Read(Case c, Span<long> cells);
}

internal sealed class Readers<T, TCells> : Readers where T : struct where TCells : struct, ICells<T>
{
    private readonly TCells _cells;
    private readonly Reader[] _readers;

    public Readers(TCells cells, Fact[] facts, IReadOnlyDictionary<Fact, int> slots)
    {
        (_cells, _readers) = (cells, new Reader[facts.Length]);
        for (var k = 0; k < facts.Length; k++) _readers[k] = new((Fact<T>)facts[k], slots[facts[k]]);
    }

    public override void Read(Case c, Span<long> to)
    {
        foreach (ref readonly var reader in _readers.AsSpan())
        {
            var cell = Fact.NotTold;
            if (reader.Read(c) is { } value)
            {
                cell = _cells.Cell(value);
                // A yes or no always lies within; the compiler leaves the rest out for it.
                if (typeof(T) != typeof(bool) && (cell < reader.Least || cell > reader.Most)) reader.Fact.Within(cell); // refuses
            }
            to[reader.Slot] = cell;
        }
    }

    private readonly struct Reader(Fact<T> fact, int slot)
    {
        public readonly Func<Case, T?> Read = fact.Stated;
        public readonly Fact<T> Fact = fact;
        public readonly int Slot = slot;
        public readonly long Least = fact.Least, Most = fact.Most;
    }
}
