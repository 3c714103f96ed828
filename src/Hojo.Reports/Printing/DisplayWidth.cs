namespace Hojo.Reports.Printing;

/// <summary>How many columns a terminal gives to a text: two to a full-width character (Unicode East Asian Width W and F).</summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        var columns = 0;
        foreach (var sign in Signs.Of(text)) columns += IsWide(sign) ? 2 : 1;
        return columns;
    }

    public static bool IsWide(Sign sign) => Array.Exists(Wide, range => sign.Code >= range.First && sign.Code <= range.Last);

    /// <summary>The text, filled up with spaces behind it.</summary>
    public static string Fill(string text, int columns) => text + new string(' ', Math.Max(0, columns - Of(text)));

    /// <summary>The text, with spaces before it.</summary>
    public static string FillBefore(string text, int columns) => new string(' ', Math.Max(0, columns - Of(text))) + text;
}
