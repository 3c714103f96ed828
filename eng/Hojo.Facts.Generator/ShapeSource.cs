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
        text.Append($"    private static readonly Shape<Draft> Members = new({(required is null ? "null" : Code.Text(required))}");
        var renamed = All(part).Where(m => m.Said.Formerly is not null).Select(m => (Name: m.Said.Formerly!, Place: m.Json));
        text.Append(string.Concat(renamed.Concat(part.Moved).Select(r => $", ({Code.Text(r.Name)}, {Code.Text(r.Place)})")));
        text.Append(")\n    {\n");
        foreach (var member in All(part))
            text.Append($"        [{Code.Text(member.Json)}] = static (draft, ref input) => ")
                .Append($"{{ draft.{member.Property} = {Read(member)}; return draft; }},\n");
        text.Append("    };\n\n");
        text.Append($"    public static readonly PartShape<{part.FullName}> Whole = new(")
            .Append($"static (ref input, part) => Read(ref input, part), {part.Untold}, Write);\n\n");
        text.Append("    /// <summary>Reads the part; where nothing is told, all stays as it was.</summary>\n");
        text.Append($"    public static {part.FullName} Read(ref JsonInput input, {part.FullName} part, bool changes = false)\n");
        text.Append("        => input.IsTold ? Members.Read(ref input, new(part), changes).Of(part) : part;\n\n");
        text.Append($"    public static void Write(CaseOutput to, {part.FullName} part)\n    {{\n");
        foreach (var member in part.Members) text.Append($"        {Told(member)};\n");
        text.Append("    }\n\n");
        AddDraft(text, part);
        return new(part.Name + "Shape", text.Append("}\n").ToString());
    }

    /// <summary>The part while it is read: a record would be copied for every member that the file tells of.</summary>
    private static void AddDraft(StringBuilder text, Part part)
    {
        text.Append($"    private sealed class Draft({part.FullName} told)\n    {{\n");
        foreach (var member in part.Members)
            if (member.Kind != Kind.Inline) AddField(text, member, "told");
            else
                foreach (var inner in member.Part!.Members) AddField(text, inner, "told." + member.Property);
        text.Append($"\n        public {part.FullName} Of({part.FullName} part)\n");
        text.Append($"            => part with {{ {string.Join(", ", part.Members.Select(Set))} }};\n");
        text.Append("    }\n");
    }

    private static void AddField(StringBuilder text, Member member, string from)
        => text.Append($"        public {member.PropertyType} {member.Property} = {from}.{member.Property};\n");

    private static string Set(Member member) => $"{member.Property} = " + (member.Kind == Kind.Inline
        ? $"part.{member.Property} with {{ {string.Join(", ", member.Part!.Members.Select(Set))} }}"
        : member.Property);

    private static IEnumerable<Member> All(Part part) => part.Members.SelectMany(m => m.Kind == Kind.Inline ? m.Part!.Members : [m]);

    private static string Told(Member member)
    {
        if (member.Kind == Kind.Inline) return $"{member.Part!.Name}Shape.Write(to, part.{member.Property})";
        var value = $"{Code.Text(member.Json)}, part.{member.Property}";
        return member.Kind is Kind.Part or Kind.List
            ? $"to.{member.Kind}({value}, {member.Part!.Name}Shape.Write)"
            : member.Said.Is("Required") ? $"to.{member.Kind}<{member.TypeName}>({value})" : $"to.{member.Kind}({value})";
    }

    private static string Read(Member member)
    {
        var bounds = $"{member.Least()}, {member.Most()}";
        return member.Kind switch
        {
            Kind.Part => $"{member.Part!.Name}Shape.Read(ref input, draft.{member.Property})",
            Kind.List => $"{member.Part!.Name}List.Read(ref input)",
            Kind.Extensions => $"ExtensionList.Read(ref input, draft.{member.Property})",
            Kind.Text => member.Said.Length is { } most ? $"input.Words({Code.Number(most)})" : "input.Words()",
            Kind.Moment => "input.Moment()",
            Kind.Money => $"input.{(member.IsSigned() ? "Balance" : "Money")}({bounds})",
            Kind.Count => $"input.{(member.IsSigned() ? "Difference" : "Count")}({bounds})",
            Kind.YesNo => "input.Flag()",
            Kind.Choice => $"input.Choice<{member.TypeName}>()" + (member.Said.Is("Required") ? $" ?? draft.{member.Property}" : ""),
            Kind.Date => "input.Date()",
            Kind.Growth => $"GrowthShape.{(member.Said.Flag("ByEnd") ? "ByEnd" : "Yearly")}(ref input)",
            _ => $"input.Share({Code.Number(member.Said.UpTo)})",
        };
    }
}
