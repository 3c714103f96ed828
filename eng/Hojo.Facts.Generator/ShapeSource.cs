using System.Text;

namespace Hojo.Facts.Generator;

/// <summary>Writes what reads each part from JSON and writes it: a class a part, so that only what a file tells of is made ready.</summary>
internal static class ShapeSource
{
    /// <param name="declared">The parts.</param>
    /// <param name="inPlace">True where the target can set members of a record that is made: it then copies a part once, and not for
    /// every member that a file tells of.</param>
    public static IEnumerable<Written> Of(Declarations declared, bool inPlace)
        => [.. declared.Parts.Select(part => Of(part, inPlace)), List(declared)];

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

    private static Written Of(Part part, bool inPlace)
    {
        var text = new StringBuilder();
        text.Append($"namespace Hojo.Model;\n\ninternal static class {part.Name}Shape\n{{\n");
        var required = part.Members.FirstOrDefault(m => m.Said.Is("Required"))?.Json;
        text.Append($"    public static readonly Shape<{part.FullName}> Members = new({(required is null ? "null" : Code.Text(required))}");
        var renamed = All(part).Where(m => m.Said.Formerly is not null).Select(m => (Name: m.Said.Formerly!, Place: m.Json));
        text.Append(string.Concat(renamed.Concat(part.Moved).Select(r => $", ({Code.Text(r.Name)}, {Code.Text(r.Place)})")));
        text.Append(")\n    {\n");
        if (inPlace) text.Append($"        Copy = static part => {Copied(part)},\n");
        foreach (var member in part.Members)
        {
            if (member.Kind != Kind.Inline) Add(text, member, "part", inPlace, told => $"part with {{ {told} }}");
            else
                foreach (var inner in member.Part!.Members)
                    Add(text, inner, "part." + member.Property, inPlace,
                        told => $"part with {{ {member.Property} = part.{member.Property} with {{ {told} }} }}");
        }
        text.Append("    };\n\n");
        if (inPlace) foreach (var member in All(part)) text.Append(Setter(member));
        text.Append($"    public static readonly PartShape<{part.FullName}> Whole = new(Members, {part.Untold}, Write);\n\n");
        text.Append($"    public static void Write(CaseOutput to, {part.FullName} part)\n    {{\n");
        foreach (var member in part.Members) text.Append($"        {Told(member)};\n");
        return new(part.Name + "Shape", text.Append("    }\n}\n").ToString());
    }

    /// <param name="text">Where it goes.</param>
    /// <param name="member">The member.</param>
    /// <param name="of">What it is a member of.</param>
    /// <param name="inPlace">True where it is set in place.</param>
    /// <param name="with">How another part is made with it.</param>
    private static void Add(StringBuilder text, Member member, string of, bool inPlace, Func<string, string> with)
        => text.Append($"        [{Code.Text(member.Json)}] = static (part, ref input) => ").Append(inPlace
            ? $"{{ Set{member.Property}({of}, {Read(member, of)}); return part; }},\n"
            : with($"{member.Property} = {Read(member, of)}") + ",\n");

    private static string Copied(Part part)
    {
        var within = part.Members.Where(m => m.Kind == Kind.Inline).Select(m => $"{m.Property} = part.{m.Property} with {{ }}");
        return $"part with {{ {string.Join(", ", within)} }}";
    }

    /// <summary>Sets a member of a copy that nobody else has yet.</summary>
    private static string Setter(Member member)
        => "    [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, "
        + $"Name = {Code.Text("set_" + member.Property)})]\n"
        + $"    private static extern void Set{member.Property}({member.Owner} part, {member.PropertyType} value);\n\n";

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
