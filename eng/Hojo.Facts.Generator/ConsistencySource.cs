using System.Text;

namespace Hojo.Facts.Generator;

/// <summary>Writes which members of a case cannot contradict each other, as their properties declare it.</summary>
internal static class ConsistencySource
{
    public static Written Of(Declarations declared)
    {
        var places = VocabularySource.Places(declared).ToDictionary(place => place.Path);
        var text = new StringBuilder("namespace Hojo.Model;\n\ninternal static partial class Consistencies\n{\n");
        text.Append("    private static partial Consistency[] Declared() =>\n    [\n");
        foreach (var place in places.Values)
        {
            foreach (var other in place.Member.Said.Places("AtMost")) Add(text, "AtMost", place, places[other]);
            foreach (var other in place.Member.Said.Places("NotBefore")) Add(text, "NotBefore", place, places[other]);
        }
        foreach (var parts in places.Values.Where(p => p.Member.Said.Is("PartOf")).GroupBy(p => p.Member.Said.Places("PartOf").Single()))
        {
            var ends = string.Join(", ", parts.Select(part => End(part, Whole(part))));
            text.Append($"        new PartsOf({End(places[parts.Key], Whole(places[parts.Key]))}, [{ends}]),\n");
        }
        return new("Consistencies", text.Append("    ];\n}\n").ToString());
    }

    private static void Add(StringBuilder text, string kind, FactCode one, FactCode other)
        => text.Append($"        new {kind}<{one.TypeName}>({End(one, "")}, {End(other, "")}),\n");

    private static string End(FactCode place, string then) => $"new({Code.Text(place.Path)}, static c => {place.Read}{then})";

    /// <summary>Parts are sums of money or counts.</summary>
    private static string Whole(FactCode place) => place.Member.Kind == Kind.Money ? "?.Whole" : "";
}
