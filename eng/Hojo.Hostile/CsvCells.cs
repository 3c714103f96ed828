namespace Hojo.Hostile;

/// <summary>Where the cells of comma-separated values lie.</summary>
internal static class CsvCells
{
    public static IReadOnlyList<Place> Of(byte[] utf8)
    {
        var (places, start, quoted) = (new List<Place>(), 0, false);
        for (var k = 0; k < utf8.Length; k++)
        {
            if (utf8[k] == '"') quoted = !quoted;
            if (quoted || utf8[k] is not ((byte)',' or (byte)'\n')) continue;
            places.Add(new(start, start, k));
            start = k + 1;
        }
        if (start < utf8.Length) places.Add(new(start, start, utf8.Length));
        return places;
    }
}
