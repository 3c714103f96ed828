using System.Text;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Mcp.Tools;

/// <summary>規定: rows in words, in Markdown.</summary>
internal static class RowText
{
    /// <summary>A line a row, in the order of the document: what it says, what stands there, and where.</summary>
    public static string List(IReadOnlyList<Track> tracks, string? words, Lang lang)
    {
        var text = new StringBuilder();
        void Add(string said) => text.Append(said).Append('\n');

        foreach (var track in tracks)
        {
            var rows = track.Rows.Where(row => words is null || Holds(row, words)).ToArray();
            Add($"## {track.Title.In(lang)}\n\n`{track.Id}`\n");
            if (rows.Length == 0) Add(lang == Lang.Ja ? "その語を含む規定はない。" : "No row holds these words.");
            foreach (var row in rows)
                Add($"- `{row.Id}` {row.Kind.In(lang)}: {row.Text.In(lang)}{Quoted(row)}{Reading(row, lang)}");
            Add("");
        }
        return text.ToString();
    }

    /// <summary>All that is known of a row.</summary>
    public static string Whole(Provision row, Lang lang)
    {
        var text = new StringBuilder($"## `{row.Id}` {row.Text.In(lang)}\n\n");
        void Line(Bilingual name, string said)
        {
            if (said.Length > 0) text.Append("- ").Append(name.In(lang)).Append(": ").Append(said).Append('\n');
        }
        Line(("種類", "kind"), row.Kind.In(lang));
        Line(("値・条件", "figures and tests"), RowValue.Of(row).In(lang));
        Line(("読み", "reading"), row.Reading?.In(lang) ?? "");
        foreach (var citation in row.Citations)
        {
            var source = citation.Source;
            Line(("出典", "citation"), citation.ToString());
            Line(("引用", "quote"), citation.Quote is { } quote ? $"「{quote}」" : "");
            Line(("食い違い", "differs"), citation.Differs?.In(lang) ?? "");
            Line(("文書", "document"), $"{source.Title} ({source.Publisher}{(source.Published is { } day ? ", " + day : "")})");
            Line(("位置づけ", "rank"), SourceWords.Rank(source).In(lang));
            Line(("所在", "address"), source.Address ?? "");
        }
        return text.ToString();
    }

    private static bool Holds(Provision row, string words) => new[]
    {
        row.Id, row.Text.Ja, row.Text.En, row.Reading?.Ja, row.Reading?.En, row.Citation.Heading, row.Citation.Quote,
    }.Any(said => said?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);

    private static string Quoted(Provision row)
        => string.Concat(row.Citations.Select(citation => $" — {citation}{(citation.Quote is { } quote ? $"「{quote}」" : "")}"));

    private static string Reading(Provision row, Lang lang)
        => row.Reading is { } reading ? (lang == Lang.Ja ? $" 読み: {reading.Ja}" : $" reading: {reading.En}") : "";
}
