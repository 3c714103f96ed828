using System.Text;

namespace Hojo.Facts.Generator;

/// <summary>Writes the facts: a class a part, a field a member, with the member's place as its id.</summary>
internal static class VocabularySource
{
    private const string Vocabulary = "Hojo.Rules.Vocabulary.";

    public static IEnumerable<Written> Of(Declarations declared)
    {
        var facts = Places(declared).Where(IsFact).ToArray();
        var homes = facts.ToLookup(fact => fact.Path);
        foreach (var home in facts.GroupBy(fact => fact.Home))
            yield return new(home.Key.Substring(home.Key.LastIndexOf('.') + 1), Of(home.Key, [.. home], homes));
    }

    /// <summary>Every member of the case that holds a value, with the expression that reads it.</summary>
    public static IEnumerable<FactCode> Places(Declarations declared)
        => declared.Root.Members.Where(m => m.Kind == Kind.Inline).SelectMany(m => m.Part!.Members)
            .SelectMany(part => Of(part, "", "c", Vocabulary + part.Property + "Facts", []));

    private static bool IsFact(FactCode place)
    {
        var (said, first) = (place.Member.Said, place.Member.Said.Number("First"));
        return place.Member.Kind is not (Kind.List or Kind.Text or Kind.Moment)
            && !said.Flag("NoFact") && (first == 0 || place.Turn <= first);
    }

    private static IEnumerable<FactCode> Of(Member member, string at, string from, string home, Member[] turns)
    {
        var (path, read) = (at + member.Json, $"{from}.{member.Property}");
        if (member.Kind == Kind.Part)
        {
            var inner = member.Said.Word("Facts") is { } name ? Vocabulary + name : home;
            return member.Part!.Members.SelectMany(m => Of(m, path + ".", read, inner, member.Turn > 0 ? [.. turns, member] : turns));
        }
        if (member.Kind == Kind.Extensions) return [];
        return [new(member, path, read, member.Said.Word("In") ?? home, turns.Select(t => t.Turn).LastOrDefault())];
    }

    private static string Of(string home, FactCode[] facts, ILookup<string, FactCode> homes)
    {
        var at = home.LastIndexOf('.');
        var text = new StringBuilder("using Hojo.Model;\nusing Hojo.Rules.Language;\nusing NodaTime;\n\n");
        text.Append($"namespace {home.Substring(0, at)};\n\n");
        text.Append($"/// <summary>Facts that a case tells, each by its place: <c>{facts[0].Path}</c> …</summary>\n");
        text.Append($"public static partial class {home.Substring(at + 1)}\n{{\n");
        foreach (var field in facts.GroupBy(fact => fact.Name))
        {
            var (fact, made) = (field.First(), field.Select(f => f.Made(homes)).ToArray());
            var isMany = fact.Turn > 0;
            var type = $"Fact<{fact.TypeName}>";
            text.Append(Code.Summary(fact.Member.Said.Words("Member")!.Value, fact.Path));
            text.Append($"    public static readonly {(isMany ? $"IReadOnlyList<{type}>" : type)} {fact.Name} =");
            text.Append(isMany ? $"\n    [\n{string.Concat(made.Select(m => $"        {m},\n"))}    ];\n\n" : $" {made.Single()};\n\n");
        }
        return text.Append("}\n").ToString();
    }
}
