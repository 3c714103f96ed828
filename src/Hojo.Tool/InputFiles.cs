namespace Hojo.Tool;

/// <summary>Files from disk or standard input.</summary>
internal static class InputFiles
{
    private const string StandardInput = "-";

    /// <summary>At most one byte more than may be: enough to see that it is too much, whatever is sent.</summary>
    public static ReadOnlySpan<byte> Read(string file, Stream input, int most)
    {
        try
        {
            using var opened = file == StandardInput ? null : File.OpenRead(file);
            var bytes = new byte[most + 1];
            return bytes.AsSpan(0, (opened ?? input).ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException(($"{file}: ファイルがありません", $"{file}: there is no such file"));
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException(($"{file}: ファイルとして読めません({unread.Message})",
                $"{file}: cannot be read as a file ({unread.Message})"));
        }
    }
}
