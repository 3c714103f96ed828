using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Case files as JSON, one a line.</summary>
/// <param name="from">The lines in UTF-8.</param>
internal sealed class NdjsonCases(Stream from) : ICaseSource
{
    private const int Kept = CaseFile.MostBytes + 1; // one byte more than may be is enough to see that it is too much
    private const int Block = 1 << 16;

    public IEnumerable<CaseLine> Lines => Read();

    public string? HeadingOf(string path) => null;

    public void Dispose() => from.Dispose();

    private IEnumerable<CaseLine> Read()
    {
        var (buffer, start, end, number) = (new byte[Kept + Block], 0, 0, 0L);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                number++;
                if (!IsBlank(buffer.AsSpan(start, length))) yield return new(number, buffer.AsMemory(start, length));
                start += length + 1;
                continue;
            }
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, Math.Min(end - start, Kept));
            var read = from.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }
        if (!IsBlank(buffer.AsSpan(0, end))) yield return new(number + 1, buffer.AsMemory(0, end));
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
