namespace Hojo.Audit.Sources;

/// <summary>段組: the segments of a sheet column by column. A line that runs across the gutter, a heading say, ends the columns
/// above it.</summary>
internal static class ReadingOrder
{
    /// <summary>So many lines on either side make a column.</summary>
    private const int FewestLines = 2;

    public static IEnumerable<Segment> ByColumn(IReadOnlyList<IReadOnlyList<Segment>> lines)
    {
        Segment[] all = [.. lines.SelectMany(line => line)];
        if (Gutter(all) is not { } gutter) return all;
        var (read, left, right) = (new List<Segment>(), new List<IReadOnlyList<Segment>>(), new List<IReadOnlyList<Segment>>());
        foreach (var line in lines)
        {
            if (line.Any(segment => Crosses(segment, gutter)))
            {
                Flush();
                read.AddRange(line);
                continue;
            }
            Put(left, [.. line.Where(segment => segment.Right <= gutter)]);
            Put(right, [.. line.Where(segment => segment.Left >= gutter)]);
        }
        Flush();
        return read;

        void Flush()
        {
            foreach (var column in new[] { left, right })
            {
                read.AddRange(ByColumn([.. column]));
                column.Clear();
            }
        }
    }

    private static void Put(List<IReadOnlyList<Segment>> column, IReadOnlyList<Segment> part)
    {
        if (part.Count > 0) column.Add(part);
    }

    /// <summary>The place that most segments stand wholly to the left and to the right of, and that the fewest run across.</summary>
    private static long? Gutter(Segment[] all)
    {
        (long? Gutter, int Score) best = (null, FewestLines - 1);
        foreach (var at in all.Select(segment => segment.Right).Distinct())
        {
            var score = Math.Min(all.Count(s => s.Right <= at), all.Count(s => s.Left >= at)) - 2 * all.Count(s => Crosses(s, at));
            if (score > best.Score) best = (at, score);
        }
        return best.Gutter;
    }

    private static bool Crosses(Segment segment, long at) => segment.Left < at && segment.Right > at;
}
