using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>規定: one line of a guideline. None can be made without saying where it stands.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Provision
{
    private protected Provision(string id, Label text, Citation citation)
    {
        if (!Ids.IsRow(id)) throw new ArgumentException($"'{id}' is no row id: lower-case letters, digits and single hyphens are expected", nameof(id));
        (Id, Text, Citation) = (id, text, citation ?? throw new ArgumentNullException(nameof(citation), $"{id}: a row without a citation"));
    }

    /// <summary>Id within its track, kebab-case; the same line of the next round keeps it.</summary>
    public string Id { get; }

    /// <summary>What the line says, in short.</summary>
    public Label Text { get; }

    /// <summary>出典の箇所.</summary>
    public Citation Citation { get; private set; }

    /// <summary>読み: how the line is read where its text leaves room; <see langword="null"/> where it leaves none.</summary>
    public Label? Reading { get; init; }

    /// <summary>What kind of line it is.</summary>
    public abstract Label Kind { get; }

    /// <summary>The same row, reaffirmed by a line of another document.</summary>
    internal Provision Reaffirmed(Citation citation)
    {
        var copy = (Provision)MemberwiseClone();
        copy.Citation = citation;
        return copy;
    }

    /// <summary>The kind and the id.</summary>
    public override string ToString() => $"{Id} {Text.Ja}";
}
