using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>Holds the citations of a round against the text of a document: the machine's part of an audit.</summary>
public static class SourceCheck
{
    /// <summary>What does not fit, a sentence each; empty where the text is the one that was read and every heading stands in it, in
    /// or above the lines that are cited.</summary>
    /// <param name="round">The round.</param>
    /// <param name="text">The document, as UTF-8 text.</param>
    public static IReadOnlyList<Label> Run(Round round, byte[] text)
    {
        var hash = Hash(text);
        if (round.Sources.All(s => s.Sha256 != hash))
            return [($"この文書(SHA-256 {hash})は {round.Id} の出典ではありません", $"this document (SHA-256 {hash}) is not one that {round.Id} cites")];
        var lines = Encoding.UTF8.GetString(text).Split('\n');
        return [.. round.Rows.Where(r => r.Citation.Source.Sha256 == hash).Select(r => Problem(r, lines)).OfType<Label>()];
    }

    private static Label? Problem(Provision row, string[] lines)
    {
        var cited = row.Citation;
        if (cited.LastLine > lines.Length) return ($"{row.Id}: {cited.Lines} は文書の外です(全{lines.Length}行)", $"{row.Id}: {cited.Lines} is outside the document ({lines.Length} lines)");
        var above = lines.Take(cited.LastLine).ToArray();
        // A heading may name a part of itself, "補助上限額 ※補助下限": each word must stand there.
        var missing = cited.Heading.Split(' ').FirstOrDefault(word => !above.Any(l => l.Contains(word, StringComparison.Ordinal)));
        return missing is null ? null : ($"{row.Id}: 見出し「{missing}」が {cited.Lines} までにありません", $"{row.Id}: the heading '{missing}' does not stand in or above {cited.Lines}");
    }

    private static string Hash(byte[] text) => string.Concat(SHA256.HashData(text).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
}
