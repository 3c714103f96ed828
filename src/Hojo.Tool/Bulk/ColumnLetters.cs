namespace Hojo.Tool;

/// <summary>A to Z, AA and on: what Excel calls its columns.</summary>
internal static class ColumnLetters
{
    public static string Of(int column) => (column < 26 ? "" : Of(column / 26 - 1)) + (char)('A' + column % 26);
}
