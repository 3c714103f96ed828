using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>Holds the citations of a round against the text of a document: the machine's part of an audit.</summary>
/// <param name="Source">The document that was held against.</param>
/// <param name="IsTextRead">Whether the text is the one that was read, byte for byte. Another extraction of the same document passes as
/// well: width, blanks and line breaks are not looked at.</param>
/// <param name="Quotes">How many quotes were looked for.</param>
/// <param name="Problems">What does not fit, a sentence each.</param>
public sealed record SourceCheck(Source Source, bool IsTextRead, int Quotes, IReadOnlyList<Bilingual> Problems)
{
    /// <summary>Looks for every quote of a round on the page, or in the lines, where it is said to stand.</summary>
    /// <param name="round">The round.</param>
    /// <param name="text">The document, as UTF-8 text; pages are parted by form feeds.</param>
    /// <param name="document">Id of the document; without it the SHA-256 of the text has to tell which it is.</param>
    /// <returns><see langword="null"/> where the round does not cite the document,
    /// or where none is named and the text is none that was read.</returns>
    public static SourceCheck? Run(Round round, byte[] text, string? document = null)
    {
        Guard.Against.Null(round);
        Guard.Against.Null(text);
        return Run(round, text, document, cited => new(cited, [Encoding.UTF8.GetString(text)], hasLines: true));
    }

    /// <summary>The same of a document that is no plain text.</summary>
    /// <param name="round">The round.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="document">Its id.</param>
    /// <param name="read">Reads it, once it is known which it is.</param>
    internal static SourceCheck? Run(Round round, byte[] bytes, string? document, Func<Source, DocumentText> read)
    {
        var hash = string.Concat(SHA256.HashData(bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
        var cited = round.Sources.Where(s => document is null ? s.Sha256 == hash : s.Id == document || s.PartOf?.Id == document).ToArray();
        if (cited.Length == 0) return null;
        var words = read(cited[0]);
        var places = round.Rows.SelectMany(row => row.Citations.Where(c => cited.Contains(c.Source)).Select(citation => (row, citation)))
            .ToArray();
        return new(cited[0].PartOf ?? cited[0], cited[0].Sha256 == hash, places.Count(p => p.citation.Quote is not null),
            [.. places.SelectMany(p => Faults(p.row, p.citation, words))]);
    }

    private static IEnumerable<Bilingual> Faults(Provision row, Citation cited, DocumentText words)
    {
        // A heading may name a part of itself, "補助上限額 ※補助下限": each word must stand there or before.
        if (Array.Find(cited.Heading.Split(' '), word => !words.HasBefore(word, cited.At.Last)) is { } missing)
            yield return ($"{row.Id}: 見出し「{missing}」が {cited.Place} までにありません",
                $"{row.Id}: the heading '{missing}' does not stand on or before {cited.Place}");
        if (cited.Quote is not { } quote || words.Has(quote, cited.At)) yield break;
        if (words.Find(quote) is { } place)
        {
            yield return ($"{row.Id}: 「{quote}」は {cited.Place} になく、{Place(place, cited)} にあります",
                $"{row.Id}: '{quote}' stands not at {cited.Place} but at {Place(place, cited)}");
            yield break;
        }
        Bilingual nearest = words.Nearest(quote) is { } near
            ? ($"。近いもの: 「{near.Words}」({Place(near.Place, cited)}、{Format.Number(near.Signs).Ja} 字違い)",
                $"; nearest is '{near.Words}' ({Place(near.Place, cited)}, {Format.Number(near.Signs).En} signs off)")
            : ("", "");
        yield return ($"{row.Id}: 「{quote}」が文書にありません({cited.Place}){nearest.Ja}",
            $"{row.Id}: '{quote}' was not found in the document ({cited.Place}){nearest.En}");
    }

    /// <summary>A place as the document counts; a sheet before page 1 is told as page 1.</summary>
    private static string Place(int? place, Citation cited)
        => place is not { } at || cited.Source.Places == PlaceUnit.Heading
            ? cited.Source.Id
            : cited.Source.At(cited.Heading, Math.Max(at, 1)).Place;
}
