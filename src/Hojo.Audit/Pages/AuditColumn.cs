using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Pages;

/// <summary>A column of the workbook: those that a file of ticks has, and between them what the auditor reads.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width, in characters.</param>
/// <param name="Text">What stands in it for a row; <see langword="null"/> for a column that the auditor fills.</param>
internal sealed record AuditColumn(Bilingual Heading, uint Width, Func<Provision, AuditRows, Lang, string>? Text)
{
    public static readonly IReadOnlyList<AuditColumn> All =
    [
        new(TickColumn.Row.Heading, 24, (row, _, _) => row.Id),
        new(("枠", "tracks"), 16, (_, rows, lang) => string.Join(lang == Lang.Ja ? "、" : ", ", rows.Tracks.Select(t => t.Title.In(lang)))),
        new(("種類", "kind"), 10, (row, _, lang) => row.Kind.In(lang)),
        new(("出典", "source"), 14, (row, _, _) => Lines(SourceWords.Places(row))),
        new(("見出し", "heading"), 22, (row, _, _) => row.Citation.Heading),
        new(("引用", "quote"), 40, (row, _, lang) => Lines(SourceWords.Quotes(row, lang))),
        new(("内容", "what it says"), 40, (row, _, lang) => row.Text.In(lang)),
        new(("値・条件", "figures and tests"), 40, (row, _, lang) => Lines(RowValue.Of(row).In(lang))),
        new(("読み", "reading"), 30, (row, _, lang) => row.Reading?.In(lang) ?? ""),
        new(TickColumn.Who.Heading, 14, null),
        new(TickColumn.When.Heading, 12, null),
        new(TickColumn.Note.Heading, 24, null),
        new(TickColumn.Fingerprint.Heading, 21, (row, _, _) => row.Fingerprint()),
        new(TickColumn.Documents.Heading, 20, (row, _, _) => row.DocumentHash()),
    ];

    private static string Lines(string text) => text.Replace("<br>", "\n", StringComparison.Ordinal);
}
