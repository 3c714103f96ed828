using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Facts of one type, read from a case one after the other.</summary>
internal abstract class Readers
{
    public abstract void Read(Case c, Span<long> cells);
}

internal sealed class Readers<T, TCells>(TCells cells, IEnumerable<(Fact<T> Fact, int Slot)> facts) : Readers where T : struct where TCells : struct, ICells<T>
{
    private readonly record struct Reader(Func<Case, T?> Read, int Slot, Fact<T> Fact, long Least, long Most);

    private readonly Reader[] _readers = [.. facts.Select(f => new Reader(f.Fact.Stated, f.Slot, f.Fact, f.Fact.Least, f.Fact.Most))];

    public override void Read(Case c, Span<long> to)
    {
        foreach (ref readonly var reader in _readers.AsSpan())
        {
            var cell = Fact.NotTold;
            if (reader.Read(c) is { } value)
            {
                cell = cells.Cell(value);
                if (cell < reader.Least || cell > reader.Most) reader.Fact.Within(cell); // refuses
            }
            to[reader.Slot] = cell;
        }
    }
}
