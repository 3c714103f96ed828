using Hojo.Model;

namespace Hojo.Tool;

/// <summary>A format of files that a package of others reads, by the bytes between which such a file lies.</summary>
internal sealed class ForeignFormat
{
    /// <summary>A zip archive; behind what ends it a remark may stand, of 65,535 bytes at most.</summary>
    public static readonly ForeignFormat Workbook = new(("Excelのブック(.xlsx)", "an Excel workbook, .xlsx"),
        [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], within: 22 + 65_535);

    public static readonly ForeignFormat Parquet = new(("Parquet", "Parquet"), Par1, Par1, within: 4);

    /// <summary>Excel up to 2003, and what a newer one keeps under a password.</summary>
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly byte[] _begins, _ends;
    private readonly int _within;

    private ForeignFormat(Bilingual name, byte[] begins, byte[] ends, int within)
        => (Name, _begins, _ends, _within) = (name, begins, ends, within);

    /// <summary>As what a file is read.</summary>
    public Bilingual Name { get; }

    private static byte[] Par1 => [0x50, 0x41, 0x52, 0x31];

    /// <summary>Why a file cannot be a whole one; <see langword="null"/> where it may be. It stands at its beginning afterwards.</summary>
    public Bilingual? Beside(Stream from)
    {
        if (!from.CanSeek) return ("末尾から読むため、通常のファイルが必要です", "it is read from its end: a regular file is expected");
        if (from.Length == 0) return ("空のファイルです", "the file is empty");
        var begins = Bytes(from, 0, _begins.Length);
        if (begins.AsSpan().SequenceEqual(Compound))
            return ("古い形式(.xls)か、パスワード付きです", "it is of the older kind, .xls, or has a password");
        if (!begins.AsSpan().SequenceEqual(_begins)) return ("中身が別の形式です", "what is in it is of another format");
        var ends = Bytes(from, Math.Max(0, from.Length - _within), _within);
        return ends.AsSpan().IndexOf(_ends) < 0 ? ("途中で切れています", "it breaks off before its end") : null;
    }

    private static byte[] Bytes(Stream from, long at, int most)
    {
        var bytes = new byte[most];
        from.Position = at;
        var read = from.ReadAtLeast(bytes, most, throwOnEndOfStream: false);
        from.Position = 0;
        return bytes[..read];
    }
}
