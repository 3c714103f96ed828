using System.Runtime.CompilerServices;
using Hojo.Model;

namespace Hojo.Rules;

/// <summary>A line of a stream.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Utf8">What stands in it; of a line that is longer than a case file may be, as much as shows it.</param>
internal readonly record struct JsonLine(long Number, byte[] Utf8);

/// <summary>The lines of a stream, one at a time. No more of a line is kept than a case file may be long, whatever is sent.</summary>
internal static class JsonLines
{
    private const int ChunkBytes = 65_536;

    /// <summary>Lines with nothing in them are counted and passed over: many writers end with one.</summary>
    public static async IAsyncEnumerable<JsonLine> Of(Stream from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (chunk, line, number) = (new byte[ChunkBytes], new MemoryStream(), 1L);
        int read;
        while ((read = await Read(from, chunk, cancellation).ConfigureAwait(false)) > 0)
        {
            var start = 0;
            while (Array.IndexOf(chunk, (byte)'\n', start, read - start) is >= 0 and var end)
            {
                Keep(line, chunk, start, end - start);
                if (!IsBlank(line)) yield return new(number, line.ToArray());
                line.SetLength(0);
                number++;
                start = end + 1;
            }
            Keep(line, chunk, start, read - start);
        }
        if (!IsBlank(line)) yield return new(number, line.ToArray());
    }

    private static async Task<int> Read(Stream from, byte[] chunk, CancellationToken cancellation)
#if NET
        => await from.ReadAsync(chunk, cancellation).ConfigureAwait(false);
#else
        => await from.ReadAsync(chunk, 0, chunk.Length, cancellation).ConfigureAwait(false);
#endif

    /// <summary>One byte more than may be is enough to see that it is too much.</summary>
    private static void Keep(MemoryStream line, byte[] chunk, int start, int count)
        => line.Write(chunk, start, (int)Math.Min(count, CaseFile.MostBytes + 1 - line.Length));

    private static bool IsBlank(MemoryStream line)
    {
        foreach (var sign in line.GetBuffer().AsSpan(0, (int)line.Length))
            if (sign is not ((byte)' ' or (byte)'\t' or (byte)'\r')) return false;
        return true;
    }
}
