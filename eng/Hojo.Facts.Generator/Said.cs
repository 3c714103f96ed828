using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Hojo.Facts.Generator;

/// <summary>The words of one property's declaration, as they stand in its attributes.</summary>
internal sealed class Said
{
    private readonly Dictionary<string, AttributeData> _attributes;

    public Said(IPropertySymbol property)
        => _attributes = property.GetAttributes().Where(a => a.AttributeClass?.ContainingNamespace.ToDisplayString() == "Hojo.Model")
            .ToDictionary(a => a.AttributeClass!.Name.Replace("Attribute", ""));

    public bool Is(string attribute) => _attributes.ContainsKey(attribute);

    /// <summary>A pair of words, Japanese and English.</summary>
    public (string Ja, string En)? Words(string attribute)
        => _attributes.TryGetValue(attribute, out var a) ? (Word(a, 0), Word(a, 1)) : null;

    public string? Formerly => _attributes.TryGetValue("Formerly", out var a) ? Word(a, 0) : null;

    /// <summary>The least and the most that are named, the last two words of the declaration.</summary>
    public (long Least, long Most)? Bounds(string attribute)
    {
        if (!_attributes.TryGetValue(attribute, out var a)) return null;
        long[] numbers = [.. a.ConstructorArguments.Reverse().Take(2).Select(x => Convert.ToInt64(x.Value, CultureInfo.InvariantCulture))];
        return (numbers[1], numbers[0]);
    }

    public bool Flag(string name) => Named("Member", name) is true;

    public string? Word(string name) => Named("Member", name) as string ?? Named("Part", name) as string;

    /// <summary>The places that a declaration names, one by one or as a list.</summary>
    public IReadOnlyList<string> Places(string attribute)
        => !_attributes.TryGetValue(attribute, out var a) ? []
        : a.ConstructorArguments[0] is { Kind: TypedConstantKind.Array } all ? Words(all) : [Word(a, 0)];

    /// <summary>The places that tell a member while it is left out.</summary>
    public IReadOnlyList<string> OrElse
        => _attributes.TryGetValue("Member", out var a)
            && a.NamedArguments.FirstOrDefault(n => n.Key == "OrElse").Value is { IsNull: false } all
            ? Words(all) : [];

    private static string[] Words(TypedConstant all) => [.. all.Values.Select(x => (string)x.Value!)];

    public int UpTo => _attributes.TryGetValue("UpTo", out var a) ? (int)a.ConstructorArguments[0].Value! : 1;

    /// <summary>How many characters a text may have; <see langword="null"/> for any number.</summary>
    public int? Length => _attributes.TryGetValue("Length", out var a) ? (int)a.ConstructorArguments[0].Value! : null;

    public int Number(string name) => Named("Member", name) is int n ? n : 0;

    private static string Word(AttributeData attribute, int place) => (string)attribute.ConstructorArguments[place].Value!;

    private object? Named(string attribute, string name)
        => _attributes.TryGetValue(attribute, out var a) ? a.NamedArguments.FirstOrDefault(n => n.Key == name).Value.Value : null;
}
