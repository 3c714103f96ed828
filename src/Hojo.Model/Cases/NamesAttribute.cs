namespace Hojo.Model;

/// <summary>Names the words of enums that an assembly declares: a package of rules has words of its own, and <see cref="Names.Of"/> is
/// to find them. Put on the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public abstract class NamesAttribute : Attribute
{
    /// <summary>The name of a word; <see langword="null"/> for a word of another enum.</summary>
    /// <param name="word">The word.</param>
    public Bilingual? Of(Enum word) => NameOf(Guard.Against.Null(word));

    /// <summary>The same, of a word that is there.</summary>
    /// <param name="word">The word.</param>
    protected abstract Bilingual? NameOf(Enum word);
}
