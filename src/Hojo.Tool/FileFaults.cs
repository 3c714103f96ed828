using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Why a file cannot be read or written, in words of both languages: what the system says it says in one.</summary>
internal static class FileFaults
{
    private const int NoSpaceOnUnix = 28, NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether it is the file, and not a fault of hojo.</summary>
    public static bool Are(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentException;

    public static Bilingual Of(Exception fault) => fault switch
    {
        UnauthorizedAccessException => ("許可がないか、フォルダーです", "not permitted, or a folder"),
        DirectoryNotFoundException or FileNotFoundException => ("フォルダーがありません", "there is no such folder"),
        PathTooLongException => ("名前が長すぎます", "the name is too long"),
        ArgumentException => ("ファイル名として使えません", "no name of a file"),
        { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => ("空き容量がありません", "no space is left"),
        _ => ($"入出力の誤り 0x{fault.HResult:x8}", $"input or output failed, 0x{fault.HResult:x8}"),
    };
}
