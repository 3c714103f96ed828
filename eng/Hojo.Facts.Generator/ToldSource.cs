using System.Text;

namespace Hojo.Facts.Generator;

/// <summary>Writes which places a case tells: plain tests, because a delegate for each place would be compiled one by one.</summary>
internal static class ToldSource
{
    public static Written Of(Declarations declared)
    {
        var text = new StringBuilder("namespace Hojo.Model;\n\ninternal static partial class ToldPlaces\n{\n");
        text.Append("    private static partial void Add(Case c, List<string> to)\n    {\n");
        foreach (var place in VocabularySource.Places(declared))
            text.Append($"        if ({place.Read} is not null) to.Add({Code.Text(place.Path)});\n");
        return new("ToldPlaces", text.Append("    }\n}\n").ToString());
    }
}
