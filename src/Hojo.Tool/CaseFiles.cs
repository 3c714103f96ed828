using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Case files from disk or standard input.</summary>
internal static class CaseFiles
{
    private const string StandardInput = "-";

    public static CaseFile Read(string file, Stream input)
    {
        var bytes = Bytes(file, input);
        try
        {
            return CaseFile.Read(bytes);
        }
        catch (CaseFormatException bad)
        {
            Label line = bad.Line is { } number ? ($" ({number}行目)", $" (line {number})") : ("", "");
            throw new BadInputException(($"{file}: {bad.Path}: {bad.Problem.Ja}{line.Ja}", $"{file}: {bad.Path}: {bad.Problem.En}{line.En}"));
        }
    }

    /// <summary>At most one byte more than may be: enough to see that it is too much, whatever is sent.</summary>
    private static ReadOnlySpan<byte> Bytes(string file, Stream input)
    {
        try
        {
            using var opened = file == StandardInput ? null : File.OpenRead(file);
            var bytes = new byte[CaseFile.MostBytes + 1];
            return bytes.AsSpan(0, (opened ?? input).ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException(($"{file}: ファイルがありません", $"{file}: there is no such file"));
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException(($"{file}: ファイルとして読めません({unread.Message})", $"{file}: cannot be read as a file ({unread.Message})"));
        }
    }
}
