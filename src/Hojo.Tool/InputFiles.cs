namespace Hojo.Tool;

/// <summary>Files from disk or standard input.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>At most one byte more than may be: enough to see that it is too much, whatever is sent.</summary>
    public static ReadOnlySpan<byte> Read(string file, Stream input, int most) => Read<byte[]>(file, () =>
    {
        using var opened = file == StandardInput ? null : File.OpenRead(file);
        var bytes = new byte[most + 1];
        return bytes[..(opened ?? input).ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    });

    /// <summary>A file that is read bit by bit.</summary>
    public static FileStream Open(string file) => Read(file, () => File.OpenRead(file));

    /// <summary>Refuses to write over what is read.</summary>
    public static void NotOver(string file, string output)
    {
        if (file == StandardInput || output is StandardInput or "") return;
        if (Read(file, () => Path.GetFullPath(file)) == Path.GetFullPath(output))
            throw new BadInputException(("--out: 入力と同じファイルには書けません", "--out: another file than the input is expected"));
    }

    private static T Read<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception unread) when (FileFaults.Are(unread))
        {
            throw FileFaults.Unread(file, unread);
        }
    }
}
