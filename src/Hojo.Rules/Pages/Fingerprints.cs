using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>指紋: which rules a track holds, in one short word that changes as soon as one of them does.</summary>
public static class Fingerprints
{
    private const string Between = "\u001f";

    /// <summary>SHA-256, in lower-case hexadecimal, of the track as it is printed in both languages: its formula, and of every row the id,
    /// words, figures, tests, reading and citations with the SHA-256 of their documents, and what is asked. The same on every machine, in
    /// every culture and on every target; two tracks of one fingerprint answer alike under one version of the package.</summary>
    public static string Fingerprint(this Track track)
    {
        var text = string.Concat(Lines(Guard.Against.Null(track)).Select(line => string.Join(Between, line) + "\n"));
        return string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<IEnumerable<string>> Lines(Track track)
    {
        yield return [track.Id, .. Both(track.Title), .. Both(track.Money), track.IsCredit ? "credit" : "", .. Both(Formula(track))];
        foreach (var row in track.Rows)
        {
            yield return [row.Id, .. Both(row.Kind), .. Both(row.Text), .. Both(RowValue.Of(row)), .. Both(row.Reading)];
            foreach (var citation in row.Citations) yield return Cited(citation);
        }
        foreach (var fact in Assessor.For(track).Grid.Facts)
            yield return [fact.Id, .. Both(fact.Label), .. Both(fact.Unit),
                .. Both(fact.Print(fact.Least)), .. Both(fact.Print(fact.Most))];
    }

    private static Bilingual? Formula(Track track) => track.Formula is { } formula ? Described.Of(formula) : null;

    private static string[] Cited(Citation at)
        => [at.Source.Id, at.Source.Sha256 ?? "", at.Heading, at.Place, at.Quote ?? "",
            at.At.IsSilent ? "silent" : "", .. Both(at.Differs)];

    private static string[] Both(Bilingual? words) => words is null ? ["", ""] : [words.Ja, words.En];
}
