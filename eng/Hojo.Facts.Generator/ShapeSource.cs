using System.Text;

namespace Hojo.Facts.Generator;

/// <summary>Writes what reads each part from JSON and writes it: a class a part, so that only what a file tells of is made ready.</summary>
internal static class ShapeSource
{
    public static IEnumerable<Written> Of(Declarations declared)
        => [.. declared.Parts.Select(Of), List(declared)];

    /// <summary>Which shape a part has, by its type.</summary>
    private static Written List(Declarations declared)
    {
        var text = new StringBuilder("namespace Hojo.Model;\n\ninternal static partial class PartShapes\n{\n");
        text.Append("    private static partial object Of(global::System.Type part)\n");
        var (start, all) = ("        => ", declared.Parts.ToArray());
        foreach (var part in all)
        {
            text.Append($"{start}part == typeof({part.FullName}) ? {part.Name}Shape.Whole\n");
            start = "        : ";
        }
        return new("PartShapes", text.Append("        : throw new global::System.NotSupportedException(part.Name);\n}\n").ToString());
    }

    private static Written Of(Part part)
    {
        var text = new StringBuilder();
        text.Append($"namespace Hojo.Model;\n\ninternal static class {part.Name}Shape\n{{\n");
        var required = part.Members.FirstOrDefault(m => m.Said.Is("Required"))?.Json;
        text.Append($"    public static readonly Shape<{part.FullName}> Members = new({(required is null ? "null" : Code.Text(required))}");
        var renamed = All(part).Where(m => m.Said.Formerly is not null).Select(m => (Name: m.Said.Formerly!, Place: m.Json));
        text.Append(string.Concat(renamed.Concat(part.Moved).Select(r => $", ({Code.Text(r.Name)}, {Code.Text(r.Place)})")));
        text.Append(")\n    {\n");
        foreach (var member in part.Members)
        {
            if (member.Kind != Kind.Inline) Add(text, member.Json, $"{member.Property} = {Read(member, "part")}");
            else
                foreach (var inner in member.Part!.Members)
                {
                    var whole = "part." + member.Property;
                    Add(text, inner.Json, $"{member.Property} = {whole} with {{ {inner.Property} = {Read(inner, whole)} }}");
                }
        }
        text.Append("    };\n\n");
        text.Append($"    public static readonly PartShape<{part.FullName}> Whole = new(Members, {part.Untold}, Write);\n\n");
        text.Append($"    public static void Write(CaseOutput to, {part.FullName} part)\n    {{\n");
        foreach (var member in part.Members) text.Append($"        {Told(member)};\n");
        return new(part.Name + "Shape", text.Append("    }\n}\n").ToString());
    }

    private static void Add(StringBuilder text, string name, string change)
        => text.Append($"        [{Code.Text(name)}] = static (part, ref input) => part with {{ {change} }},\n");

    private static IEnumerable<Member> All(Part part) => part.Members.SelectMany(m => m.Kind == Kind.Inline ? m.Part!.Members : [m]);

    private static string Told(Member member)
    {
        if (member.Kind == Kind.Inline) return $"{member.Part!.Name}Shape.Write(to, part.{member.Property})";
        var value = $"{Code.Text(member.Json)}, part.{member.Property}";
        return member.Kind is Kind.Part or Kind.List
            ? $"to.{member.Kind}({value}, {member.Part!.Name}Shape.Write)"
            : member.Said.Is("Required") ? $"to.{member.Kind}<{member.TypeName}>({value})" : $"to.{member.Kind}({value})";
    }

    private static string Read(Member member, string from)
    {
        var bounds = $"{member.Least()}, {member.Most()}";
        return member.Kind switch
        {
            Kind.Part => $"{member.Part!.Name}Shape.Members.Read(ref input, {from}.{member.Property})",
            Kind.List => $"{member.Part!.Name}List.Read(ref input)",
            Kind.Extensions => $"ExtensionList.Read(ref input, {from}.{member.Property})",
            Kind.Text => member.Said.Length is { } most ? $"input.Words({Code.Number(most)})" : "input.Words()",
            Kind.Moment => "input.Moment()",
            Kind.Money => $"input.{(member.IsSigned() ? "Balance" : "Money")}({bounds})",
            Kind.Count => $"input.{(member.IsSigned() ? "Difference" : "Count")}({bounds})",
            Kind.YesNo => "input.Flag()",
            Kind.Choice => $"input.Choice<{member.TypeName}>()" + (member.Said.Is("Required") ? $" ?? {from}.{member.Property}" : ""),
            Kind.Date => "input.Date()",
            Kind.Growth => $"GrowthShape.{(member.Said.Flag("ByEnd") ? "ByEnd" : "Yearly")}(ref input)",
            _ => $"input.Share({Code.Number(member.Said.UpTo)})",
        };
    }
}
