using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>規定: one line of a guideline. None can be made without saying where it stands.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Provision
{
    private Bilingual? _reading;

    private protected Provision(string id, Bilingual text, Citation citation)
    {
        (Id, Text) = (Guard.Against.NotARowId(id), Guard.Against.Null(text));
        Citation = citation ?? throw new ArgumentNullException(nameof(citation), $"{id}: a row without a citation");
    }

    /// <summary>Id within its track, kebab-case; the same line of the next round keeps it.</summary>
    public string Id { get; }

    /// <summary>What the line says, in short.</summary>
    public Bilingual Text { get; }

    /// <summary>出典の箇所: the strongest of the documents that say it.</summary>
    public Citation Citation { get; private set; }

    /// <summary>Weaker documents that say it too, or that differ.</summary>
    public IReadOnlyList<Citation> Also { get; private set; } = [];

    /// <summary>All of them.</summary>
    public IEnumerable<Citation> Citations => Also.Prepend(Citation);

    /// <summary>読み: how the line is read where its text leaves room; <see langword="null"/> where it leaves none.</summary>
    public Bilingual? Reading { get => _reading; init => _reading = value; }

    /// <summary>Documents of another round that the reading leans on: the next round has to say it anew.</summary>
    internal IReadOnlyList<Source> ReadingRestsOn { get; private set; } = [];

    /// <summary>That the line needs no reading, where that of the round before did.</summary>
    internal bool SaysNoReading { get; private set; }

    /// <summary>What kind of line it is.</summary>
    public abstract Bilingual Kind { get; }

    /// <summary>Gives this row a meaning: read, tested, put into words, carried into the next round …</summary>
    public T Fold<T>(IRowMeaning<T> meaning) => Accept(Guard.Against.Null(meaning));

    private protected abstract T Accept<T>(IRowMeaning<T> meaning);

    /// <summary>What a section says of its row beside the line itself, once, before anybody sees the row.</summary>
    /// <exception cref="ArgumentException">A document that is stronger than the one the row follows.</exception>
    internal void Annotate(Bilingual? reading, IReadOnlyList<Source> restsOn, IReadOnlyList<Citation> also, bool saysNoReading = false)
    {
        if (also.Any(a => a.Source.Rank < Citation.Source.Rank))
            throw new ArgumentException($"{Id}: the strongest document comes first", nameof(also));
        (_reading, ReadingRestsOn, Also, SaysNoReading) = (reading, restsOn, also, saysNoReading);
    }

    /// <summary>The same row, reaffirmed by a line of another document.</summary>
    internal Provision Reaffirmed(Citation citation)
    {
        var copy = (Provision)MemberwiseClone();
        copy.Citation = citation;
        return copy;
    }

    /// <summary>The id and the text.</summary>
    public override string ToString() => $"{Id} {Text.Ja}";
}
