using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.Pages;

namespace Hojo.Mcp.Tools;

/// <summary>The tracks by whether they are open at a moment, as the first page of a portal has them.</summary>
internal static class Programmes
{
    public static Report Of(IHojo hojo, JapanTime on, bool openOnly, Wording words)
    {
        var byOpen = CatalogueEntry.ByOpen(hojo.Catalogue, on);
        Section Those(string ja, string en, Verdict open) => new(
            words.Of($"{ja} ({byOpen[open].Count()})", $"{en} ({byOpen[open].Count()})"), [],
            new Listing(null, new(words.Of("枠", "track"), words.Of("名称", "title"), words.Of("公募・取扱期間", "window")),
                [.. byOpen[open].Select(entry => Item(hojo, entry, words))]));
        return new(new(
            words.Lang,
            words.Of("収録している制度", "Programmes"),
            [words.Of($"照会日時 {Wording.Of(on)} (日本時間)", $"asked about {Wording.Of(on)} (time in Japan)")],
            [
                Those("受付中", "Open", Verdict.Met),
                Those("受付中かもしれないもの", "May be open", Verdict.Unknown),
                .. openOnly ? Array.Empty<Section>() : [Those("受付前・受付終了", "Not open", Verdict.NotMet)],
            ],
            words.Of("ここにない公募は、まだ収録されていません。", "A call that is not here is not encoded yet.")));
    }

    private static Item Item(IHojo hojo, CatalogueEntry entry, Wording words) => new(
        entry.Track.Id,
        words.Of($"{entry.Programme.Name.Ja}: {entry.Track.Title.Ja}", $"{entry.Programme.Name.En}: {entry.Track.Title.En}"),
        words.Of(entry.WindowText),
        new Detail(words.Of("規定", "rules"), words.Of(Basis.Read(entry.Track, hojo.Audited(entry.Track.Id)))));
}
