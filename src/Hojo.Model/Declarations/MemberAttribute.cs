namespace Hojo.Model;

/// <summary>項目の宣言: a member of a case file, declared once, on the property that holds it. What reads it from JSON, the fact that rows
/// see, the schema and docs/case-file.md are generated from it (eng/Hojo.Facts.Generator).</summary>
/// <param name="ja">What it is called.</param>
/// <param name="en">The same in English.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MemberAttribute(string ja, string en) : Attribute
{
    public string Ja { get; } = ja;

    public string En { get; } = en;

    /// <summary>The applicant declares it and the office judges for itself.</summary>
    public bool Declared { get; init; }

    /// <summary>It has happened, or is what the applicant is: it stands as it is.</summary>
    public bool Happened { get; init; }

    /// <summary>For a growth: in all by the end of the project, not a year.</summary>
    public bool ByEnd { get; init; }

    /// <summary>For a share: the place of the sum that it is a share of, where a case tells it.</summary>
    public string? Whole { get; init; }

    /// <summary>The fact's name in the vocabulary, where the property's own would say too little there.</summary>
    public string? As { get; init; }

    /// <summary>The class that holds the fact, where it is not the part's.</summary>
    public string? In { get; init; }

    /// <summary>Where other members tell the fact while this is left out: their places, with a point in front for those beside it. The
    /// vocabulary has a method for it, of the fact's name and "Else".</summary>
    public string[]? OrElse { get; init; }

    /// <summary>No fact: a fact of another place is worked from it.</summary>
    public bool NoFact { get; init; }

    /// <summary>In a part that stands several times: how many of the first are facts; 0 for all.</summary>
    public int First { get; init; }
}
