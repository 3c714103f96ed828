using Microsoft.CodeAnalysis;

namespace Hojo.Facts.Generator;

/// <summary>A type whose properties are members of one JSON object.</summary>
internal sealed class Part(INamedTypeSymbol type)
{
    public string Name { get; } = type.Name;

    public string FullName { get; } = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public List<Member> Members { get; } = [];

    /// <summary>The expression that makes it while nothing is told; what it cannot do without is put in afterwards.</summary>
    public string Untold { get; } = "new(" + string.Join(", ", type.InstanceConstructors
        .Where(c => c.DeclaredAccessibility == Accessibility.Public).OrderBy(c => c.Parameters.Count(p => !p.IsOptional)).First()
        .Parameters.Where(p => !p.IsOptional).Select(p => Blank(p.Type))) + ")";

    /// <summary>Members that it had before, and where they are told now.</summary>
    public IReadOnlyList<(string Name, string Place)> Moved { get; }
        = [.. type.GetAttributes().Where(a => a.AttributeClass?.Name == "MovedAttribute")
            .Select(a => ((string)a.ConstructorArguments[0].Value!, (string)a.ConstructorArguments[1].Value!))];

    private static string Blank(ITypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return type.TypeKind == TypeKind.Enum ? $"{name}.{Member.Ends(type).Last}"
            : type.NullableAnnotation == NullableAnnotation.Annotated ? "null"
            : "new()";
    }
}

/// <summary>A member and what its declaration says.</summary>
internal sealed class Member(IPropertySymbol property, Kind kind, string typeName, Part? part, Said said)
{
    private static readonly SymbolDisplayFormat Nullable = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public string Property { get; } = property.Name;

    /// <summary>The type as it is declared, question mark included.</summary>
    public string PropertyType { get; } = property.Type.ToDisplayString(Nullable);

    public string Json { get; } = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    public Kind Kind { get; } = kind;

    /// <summary>The type of its values, without the question mark.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>For an object, or a list of them.</summary>
    public Part? Part { get; } = part;

    public Said Said { get; } = said;

    /// <summary>For a choice: the words with the least and the greatest code.</summary>
    public (string First, string Last) Words { get; } = kind == Kind.Choice ? Ends(property.Type) : default;

    /// <summary>Among members of the same part type in the same object: its place from 1; 0 where there is no other.</summary>
    public int Turn { get; set; }

    internal static (string First, string Last) Ends(ITypeSymbol type)
    {
        var choice = type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;
        var fields = choice.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue);
        string[] words = [.. fields.OrderBy(f => f.ConstantValue).Select(f => f.Name)];
        return (words[0], words[words.Length - 1]);
    }
}

internal enum Kind
{
    Part,
    Inline,
    List,
    Extensions,
    Text,
    Moment,
    Money,
    Count,
    YesNo,
    Choice,
    Date,
    Growth,
    Share,
}
