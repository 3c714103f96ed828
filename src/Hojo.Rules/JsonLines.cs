using System.Buffers;
using System.IO.Pipelines;
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
    private static readonly StreamPipeReaderOptions Lent = new(bufferSize: 65_536, leaveOpen: true);

    public static async IAsyncEnumerable<JsonLine> Of(Stream from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(from, Lent);
        try
        {
            await foreach (var line in Of(pipe, cancellation).ConfigureAwait(false)) yield return line;
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Lines with nothing in them are counted and passed over: many writers end with one.</summary>
    public static async IAsyncEnumerable<JsonLine> Of(PipeReader from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (line, number) = (new MemoryStream(), 1L);
        bool more;
        do
        {
            var read = await from.ReadAsync(cancellation).ConfigureAwait(false);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                Keep(line, rest.Slice(0, end));
                if (!IsBlank(line)) yield return new(number, line.ToArray());
                line.SetLength(0);
                number++;
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            Keep(line, rest);
            from.AdvanceTo(rest.End);
            more = read is { IsCompleted: false, IsCanceled: false };
        }
        while (more);
        if (!IsBlank(line)) yield return new(number, line.ToArray());
    }

    /// <summary>One byte more than may be is enough to see that it is too much.</summary>
    private static void Keep(MemoryStream line, ReadOnlySequence<byte> part)
    {
        var kept = part.Slice(0, Math.Min(part.Length, CaseFile.MostBytes + 1 - line.Length));
        var end = (int)line.Length;
        line.SetLength(end + kept.Length);
        kept.CopyTo(line.GetBuffer().AsSpan(end));
    }

    private static bool IsBlank(MemoryStream line)
    {
        foreach (var sign in line.GetBuffer().AsSpan(0, (int)line.Length))
            if (sign is not ((byte)' ' or (byte)'\t' or (byte)'\r')) return false;
        return true;
    }
}
