using Microsoft.CodeAnalysis;

namespace Hojo.Facts.Generator;

/// <summary>Every part of a case file, read from the properties and their attributes.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<string, Part> _parts = [];

    public Declarations(INamedTypeSymbol root) => Root = Read(root);

    public Part Root { get; }

    public IEnumerable<Part> Parts => _parts.Values;

    public List<Written> Faults { get; } = [];

    private Part Read(INamedTypeSymbol type)
    {
        if (_parts.TryGetValue(type.Name, out var known)) return known;
        var part = _parts[type.Name] = new(type);
        // By file, where a type has several: the compiler takes them in any order.
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(p => p.SetMethod is not null && !p.IsStatic)
            .OrderBy(p => p.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal))
            if (Read(property) is { } member) part.Members.Add(member);
        foreach (var alike in part.Members.Where(m => m.Kind == Kind.Part).GroupBy(m => m.TypeName).Where(g => g.Count() > 1))
            foreach (var (member, turn) in alike.Select((m, k) => (m, k + 1))) member.Turn = turn;
        return part;
    }

    private Member? Read(IPropertySymbol property)
    {
        var (said, type) = (new Said(property), Plain(property.Type));
        var kind = said.Is("Part") ? Kind.Part : said.Is("Inline") ? Kind.Inline : Of(type);
        string? fault = kind is Kind.Part or Kind.Inline ? null
            : !said.Is("Member") ? "[Member] or [Part] is expected: what the member is called"
            : kind is null ? $"{type.Name} is no type of a member"
            : kind == Kind.Count && !said.Is("Counted") ? "[Counted] is expected: the unit, the least and the most"
            : null;
        if (fault is not null) Faults.Add(new($"{property.ContainingType.Name}.{property.Name}", fault, IsFault: true));
        if (kind is null || fault is not null) return null;
        var inner = kind == Kind.List ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        return new(property, kind.Value, inner.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            kind is Kind.Part or Kind.Inline or Kind.List ? Read((INamedTypeSymbol)inner) : null, said);
    }

    private static ITypeSymbol Plain(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0]
        : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    private static Kind? Of(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => Kind.Choice,
        { SpecialType: SpecialType.System_Boolean } => Kind.YesNo,
        { SpecialType: SpecialType.System_Int32 } => Kind.Count,
        { SpecialType: SpecialType.System_String } => Kind.Text,
        { Name: "Yen" } => Kind.Money,
        { Name: "Rate" } => Kind.Share,
        { Name: "Growth" } => Kind.Growth,
        { Name: "LocalDate" } => Kind.Date,
        { Name: "JapanTime" } => Kind.Moment,
        { Name: "IReadOnlyList" } => Kind.List,
        { Name: "CaseExtensions" } => Kind.Extensions,
        _ => null,
    };
}
