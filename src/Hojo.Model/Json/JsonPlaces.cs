using System.Text.Json;

namespace Hojo.Model;

/// <summary>Where members stand in a text that has been read: looked for only once something is wrong with them.</summary>
internal static class JsonPlaces
{
    /// <summary>The lines of the values at some places, from 1, each once and in the order of the places.</summary>
    public static IReadOnlyList<int> LinesOf(ReadOnlySpan<byte> utf8, IReadOnlyList<string> places)
    {
        var lines = new int[places.Count];
        for (var k = 0; k < lines.Length; k++) lines[k] = LineOf(utf8, places[k].Split('.'));
        return [.. lines.Distinct()];
    }

    private static int LineOf(ReadOnlySpan<byte> utf8, string[] names)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (utf8.StartsWith(mark)) utf8 = utf8.Slice(mark.Length);
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        foreach (var name in names)
        {
            reader.Read(); // into the object
            while (!IsName(in reader, name))
            {
                reader.Skip();
                reader.Read();
            }
            reader.Read();
        }
        return JsonSyntax.LineAt(utf8, (int)reader.TokenStartIndex);
    }

    /// <summary>A name of half characters was refused already, and is none of these.</summary>
    private static bool IsName(in Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
