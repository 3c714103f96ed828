using System.Buffers.Text;
using System.Text;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>再開: how far an interrupted output came. Its whole lines are kept; what follows the last is cut off.</summary>
internal static class Resumption
{
    private const int Block = 1 << 16;

    /// <summary>Cuts the file after its last whole line, and stands there.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="output">The output, to be read and written.</param>
    /// <param name="headings">Its first line; <see langword="null"/> for a format that has none.</param>
    /// <returns>The line of the input that was answered last; <see langword="null"/> where nothing was written.</returns>
    /// <exception cref="BadInputException">The file was not written by the same question.</exception>
    public static long? LastLine(string file, FileStream output, string? headings)
    {
        var end = LineBreakBefore(output, output.Length);
        output.SetLength(end + 1);
        output.Position = end + 1;
        if (end < 0) return null;
        var start = LineBreakBefore(output, end) + 1;
        var last = Text(output, start, end - start);
        var first = start == 0 ? last : Text(output, 0, LineBreakAfter(output));
        output.Position = end + 1;
        if (headings is not null && first != headings) throw Other(file);
        if (start == 0 && headings is not null) return 0;
        return NumberOf(last, headings is null ? "{\"line\":" : "") ?? throw Other(file);
    }

    private static BadInputException Other(string file) => new(($"{file}: --resume: 同じ指定で書いた出力ではないため続けられません",
        $"{file}: --resume: it was not written with the same options, and cannot be continued"));

    private static long? NumberOf(string line, string before)
    {
        var digits = line.StartsWith(before, StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(line[before.Length..]) : [];
        return Utf8Parser.TryParse(digits, out long number, out _) ? number : null;
    }

    /// <summary>Where the last line break before an offset is; −1 where there is none.</summary>
    private static long LineBreakBefore(FileStream output, long before)
    {
        var block = new byte[Block];
        while (before > 0)
        {
            var from = Math.Max(0, before - Block);
            output.Position = from;
            output.ReadExactly(block, 0, (int)(before - from));
            var at = block.AsSpan(0, (int)(before - from)).LastIndexOf((byte)'\n');
            if (at >= 0) return from + at;
            before = from;
        }
        return -1;
    }

    private static long LineBreakAfter(FileStream output)
    {
        output.Position = 0;
        for (var at = 0L; ; at++)
            if (output.ReadByte() is '\n' or -1) return at;
    }

    private static string Text(FileStream output, long from, long length)
    {
        var utf8 = new byte[Math.Min(length, Block)]; // a heading line, or the number that a line begins with
        output.Position = from;
        output.ReadExactly(utf8);
        return Encoding.UTF8.GetString(utf8);
    }
}
