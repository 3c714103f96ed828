using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Hojo.Model;

/// <summary>What is wrong with a text that is not JSON, in words for people who write JSON by hand.</summary>
internal static class JsonSyntax
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A file of which nothing can be read: too long, empty, or in another encoding.</summary>
    public static CaseFault? Unreadable(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CaseFile.MostBytes)
            return new("$", null, ("案件ファイルは1MiB以下にしてください", "a case file of at most 1 MiB is expected"));
        if (IsBlank(utf8))
            return new("$", null, ("ファイルが空です。オブジェクト {…} が必要です", "the file is empty; an object {…} is expected"));
        return FirstNotUtf8(utf8) is not { } at ? null : new("$", LineAt(utf8, at),
            ("UTF-8のファイルが必要です(Shift_JISやUTF-16で保存されていないか確かめてください)", "a file in UTF-8 is expected (was it saved in another encoding?)"));
    }

    /// <summary>Text that can be written as it is: with half of a surrogate pair it would be read as another.</summary>
    public static string Whole(string text)
    {
        try
        {
            _ = Strict.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException half)
        {
            throw new NotSupportedException("whole characters are expected (found half of a surrogate pair)", half);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
            if (!IsSpace(b)) return false;
        return true;
    }

    /// <summary>The offset of the first byte that is not UTF-8. Looked for first: in Shift_JIS half of 表 is a backslash, which
    /// would be reported as some other fault.</summary>
    private static int? FirstNotUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8)) return null;
        try
        {
            _ = Strict.GetCharCount(utf8.ToArray());
            return null;
        }
        catch (DecoderFallbackException bad)
        {
            return Math.Max(0, bad.Index);
        }
    }

    public static int LineAt(ReadOnlySpan<byte> utf8, int at)
    {
        var line = 1;
        foreach (var b in utf8.Slice(0, at))
            if (b == '\n') line++;
        return line;
    }

    /// <summary>Where the reader stumbled: the offset, and the line from 1.</summary>
    public static (int At, int Line) Place(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var start = 0;
        for (var k = 0; k < line; k++) start += utf8.Slice(start).IndexOf((byte)'\n') + 1;
        return (Math.Min(start + (int)(broken.BytePositionInLine ?? 0), utf8.Length), line + 1);
    }

    public static Bilingual Problem(ReadOnlySpan<byte> utf8, int at)
    {
        var inText = at > 0 && CountQuotes(utf8.Slice(0, at)) % 2 == 1;
        while (at < utf8.Length && IsSpace(utf8[at]) && !(inText && utf8[at] < 0x20)) at++;
        // Inside text, where a line break or a tab may not stand, the reader stumbles over one.
        if (at >= utf8.Length) return ("JSONが途中で終わっています。閉じる } ] \" が必要です", "the JSON ends too early; a closing } ] or \" is expected");
        var (sign, before) = (utf8[at], Before(utf8, at));
        if (sign is (byte)'}' or (byte)']' && before == ',') return ("最後の項目の後にコンマは書けません", "no comma may follow the last member");
        if (sign == '/') return ("JSONに注釈は書けません(説明は \"note\" に書いてください)", "JSON has no comments (write remarks into \"note\")");
        if (sign < 0x20) return ("文字列の中の改行やタブは \\n や \\t と書いてください", "a line break or tab inside text is written \\n or \\t");
        if (sign == 0x7F) return ("ここに見えない制御文字(U+007F)があります", "a control character (U+007F) that cannot be seen stands here");
        if (sign >= 0x80) return ("ここには半角の記号が必要です(全角の文字があります)", "a plain sign is expected here (found a full-width character)");
        return ($"JSONとして読めません。「{(char)sign}」はここに書けません(コンマ、引用符、括弧を確かめてください)",
            $"not JSON: '{(char)sign}' cannot stand here (a comma, a quote or a bracket may be missing)");
    }

    private static byte Before(ReadOnlySpan<byte> utf8, int at)
    {
        do at--; while (at >= 0 && IsSpace(utf8[at]));
        return at < 0 ? (byte)0 : utf8[at];
    }

    private static int CountQuotes(ReadOnlySpan<byte> utf8)
    {
        var quotes = 0;
        for (var k = 0; k < utf8.Length; k++)
        {
            if (utf8[k] == '\\') k++;
            else if (utf8[k] == '"') quotes++;
        }
        return quotes;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
