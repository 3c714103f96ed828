using System.Globalization;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>The tracks that are encoded, as a report.</summary>
internal static class CatalogueReport
{
    public static Report Of(Wording words) => new(new(
        words.Lang,
        words.Of("収録している公募回", "What is encoded"),
        [],
        [.. CatalogueEntry.Of(Catalogue.National).GroupBy(e => e.Programme)
            .Select(programme => new Section(words.Of(programme.Key.Name), [],
                new Listing(null, new(words.Of("枠", "track"), words.Of("名称", "title"), words.Of("公募・取扱期間", "window")),
                    [.. programme.Select(e => Item(e, words))])))],
        words.Of("暫定の規定は、公募要領ではない文書によります。", "Provisional rows rest on documents that are not the guideline.")));

    public static string Ranks(CatalogueEntry entry, Wording words)
        => string.Join(words.Of("、", ", "), entry.Ranks.Select(rank => words.Of(rank)));

    /// <summary>A track with its window and how far it was read.</summary>
    public static Item Item(CatalogueEntry e, Wording words)
    {
        var (rows, provisional) = (e.Rows.ToString(CultureInfo.InvariantCulture), e.Provisional.ToString(CultureInfo.InvariantCulture));
        return new(e.Track.Id, words.Of(e.Track.Title), words.Of(e.WindowText),
            new Detail(words.Of("規定", "rows"), words.Of($"{rows}件(暫定{provisional}件)、{Ranks(e, words)}",
                $"{rows} ({provisional} provisional), {Ranks(e, words)}")));
    }
}
