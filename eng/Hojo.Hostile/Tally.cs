using System.Globalization;

namespace Hojo.Hostile;

/// <summary>What came of the documents of one door.</summary>
internal sealed class Tally(string door)
{
    private long _documents, _answered, _refused, _bytes, _ticks, _mostTicks, _mostAllocated;

    public static string Headings => """
        | door | documents | answered | refused | MB read | µs each | most ms | most MB allocated |
        |---|---:|---:|---:|---:|---:|---:|---:|
        """;

    /// <param name="length">How long the document is, in bytes.</param>
    /// <param name="answered">True for an answer, false for a documented error, <see langword="null"/> for anything else.</param>
    /// <param name="ticks">How long it took, in ticks of 100 ns.</param>
    /// <param name="allocated">How many bytes were allocated for it.</param>
    public void Add(int length, bool? answered, long ticks, long allocated)
    {
        _documents++;
        _bytes += length;
        if (answered == true) _answered++;
        if (answered == false) _refused++;
        _ticks += ticks;
        _mostTicks = Math.Max(_mostTicks, ticks);
        _mostAllocated = Math.Max(_mostAllocated, allocated);
    }

    public override string ToString()
    {
        long[] shown = [_documents, _answered, _refused, _bytes / 1_000_000, _ticks / 10 / Math.Max(_documents, 1), _mostTicks / 10_000,
            _mostAllocated / 1_000_000];
        return $"| {door} | {string.Join(" | ", shown.Select(figure => figure.ToString("#,0", CultureInfo.InvariantCulture)))} |";
    }
}
