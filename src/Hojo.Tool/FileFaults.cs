using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Why a file cannot be read or written, in words of both languages: what the system says it says in one.</summary>
internal static class FileFaults
{
    private const int NoSpaceOnUnix = 28, NoSpaceOnWindows = unchecked((int)0x80070070);

    private const int HeldOnLinux = 11, HeldOnMac = 35, HeldOnWindows = unchecked((int)0x80070020), PartHeldOnWindows = HeldOnWindows + 1;

    /// <summary>Whether it is the file, and not a fault of hojo.</summary>
    public static bool Are(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentException;

    /// <summary>What cannot be read, in one line.</summary>
    public static BadInputException Unread(string file, Exception fault)
        => fault is FileNotFoundException or DirectoryNotFoundException
            ? new(($"{file}: ファイルがありません", $"{file}: there is no such file"))
            : new(($"{file}: ファイルとして読めません({Of(fault).Ja})", $"{file}: cannot be read as a file ({Of(fault).En})"));

    public static Bilingual Of(Exception fault) => fault switch
    {
        UnauthorizedAccessException => ("許可がないか、フォルダーです", "not permitted, or a folder"),
        DirectoryNotFoundException or FileNotFoundException => ("フォルダーがありません", "there is no such folder"),
        PathTooLongException => ("名前が長すぎます", "the name is too long"),
        ArgumentException => ("ファイル名として使えません", "no name of a file"),
        { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => ("空き容量がありません", "no space is left"),
        { HResult: HeldOnLinux or HeldOnMac or HeldOnWindows or PartHeldOnWindows }
            => ("ほかのプログラムが使っています", "another program holds it"),
        _ => ($"入出力の誤り 0x{fault.HResult:x8}", $"input or output failed, 0x{fault.HResult:x8}"),
    };
}
