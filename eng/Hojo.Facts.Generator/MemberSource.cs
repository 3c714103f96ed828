using System.Text;

namespace Hojo.Facts.Generator;

/// <summary>Writes the description of every member, for people, forms and schemas.</summary>
internal static class MemberSource
{
    public static Written Of(Declarations declared)
    {
        var text = new StringBuilder("namespace Hojo.Model;\n\npublic static partial class CaseMembers\n{\n");
        text.Append("    private static partial CaseMember[] Declared() =>\n    [\n");
        var order = 0;
        foreach (var member in declared.Root.Members) Add(text, member, "", 0, "        ", ref order);
        return new("CaseMembers", text.Append("    ];\n}\n").ToString());
    }

    private static void Add(StringBuilder text, Member member, string at, int turn, string indent, ref int order)
    {
        if (member.Kind == Kind.Inline)
        {
            foreach (var inner in member.Part!.Members) Add(text, inner, at, turn, indent, ref order);
            return;
        }
        var path = at + member.Json;
        text.Append($"{indent}new()\n{indent}{{\n");
        text.Append($"{indent}    Order = {order++},\n");
        foreach (var line in Lines(member, path, turn)) text.Append($"{indent}    {line},\n");
        if (member.Part is { } part)
        {
            text.Append($"{indent}    Members =\n{indent}    [\n");
            var below = path + (member.Kind == Kind.List ? "[]." : ".");
            foreach (var inner in part.Members) Add(text, inner, below, Math.Max(turn, member.Turn), indent + "        ", ref order);
            text.Append($"{indent}    ],\n");
        }
        text.Append($"{indent}}},\n");
    }

    private static IEnumerable<string> Lines(Member member, string path, int turn)
    {
        var said = member.Said;
        yield return $"Path = {Code.Text(path)}";
        yield return $"Kind = MemberKind.{member.Kind}";
        yield return $"Label = {Code.Label((said.Words("Member") ?? said.Words("Part"))!.Value, turn)}";
        if (said.Words("Help") is { } help) yield return $"Help = {Code.Label(help)}";
        if (member.Unit() is { } unit) yield return $"Unit = {Code.Label(unit)}";
        if (member.Written() is { } bounds) yield return $"Least = {Code.Text(bounds.Least)}, Most = {Code.Text(bounds.Most)}";
        if (member.Kind == Kind.Choice) yield return $"Choices = Names.Choices(typeof({member.TypeName}))";
        if (said.Flag("Declared")) yield return "Declared = true";
        if (said.Is("Required")) yield return "IsRequired = true";
        if (said.Formerly is { } old) yield return $"Formerly = {Code.Text(old)}";
    }
}
