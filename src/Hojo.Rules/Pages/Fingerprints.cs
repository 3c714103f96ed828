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
    private const int Groups = 4, GroupLength = 4;

    /// <summary>SHA-256, in lower-case hexadecimal, of the track as it is printed in both languages: its formula, and of every row the id,
    /// words, figures, tests, reading and citations with the SHA-256 of their documents, and what is asked. The same on every machine, in
    /// every culture and on every target; two tracks of one fingerprint answer alike under one version of the package.</summary>
    public static string Fingerprint(this Track track) => Sha256(Lines(Guard.Against.Null(track)));

    /// <summary>行の指紋: the first 16 digits of a SHA-256 over all that one row says: id, kind, words, figures and tests, reading, and the
    /// places and quotes of its citations, in four groups, so that no spreadsheet takes it for a number. The order of the rows, the other
    /// rows and the texts of the documents are not in it; of these <see cref="DocumentHash"/> tells.</summary>
    /// <param name="row">The row.</param>
    /// <returns><c>1f0c-93ab-55d0-7e21</c> and the like.</returns>
    public static string Fingerprint(this Provision row)
    {
        Guard.Against.Null(row);
        var hash = Sha256(row.Citations.Select(Place).Prepend(Said(row)));
        return string.Join("-", Enumerable.Range(0, Groups).Select(k => hash.Substring(k * GroupLength, GroupLength)));
    }

    /// <summary>文書の指紋: the SHA-256 of the texts that a row rests on, each once, in the order of its citations, with a blank between;
    /// <c>not-kept</c> for a transcript whose text was not kept.</summary>
    /// <param name="row">The row.</param>
    public static string DocumentHash(this Provision row)
        => string.Join(" ", Guard.Against.Null(row).Citations.Select(c => c.Source.Sha256 ?? "not-kept").Distinct());

    private static string Sha256(IEnumerable<IEnumerable<string>> lines)
    {
        var text = string.Concat(lines.Select(line => string.Join(Between, line) + "\n"));
        return string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<IEnumerable<string>> Lines(Track track)
    {
        yield return [track.Id, .. Both(track.Title), .. Both(track.Money), track.IsCredit ? "credit" : "", .. Both(Formula(track))];
        foreach (var row in track.Rows)
        {
            yield return Said(row);
            foreach (var citation in row.Citations)
                yield return [citation.Source.Id, citation.Source.Sha256 ?? "", .. Place(citation).Skip(1)];
        }
        foreach (var fact in Assessor.For(track).Grid.Facts)
            yield return [fact.Id, .. Both(fact.Label), .. Both(fact.Unit),
                .. Both(fact.Print(fact.Least)), .. Both(fact.Print(fact.Most))];
    }

    private static Bilingual? Formula(Track track) => track.Formula is { } formula ? Described.Of(formula) : null;

    private static string[] Said(Provision row)
        => [row.Id, .. Both(row.Kind), .. Both(row.Text), .. Both(RowValue.Of(row)), .. Both(row.Reading)];

    private static string[] Place(Citation at)
        => [at.Source.Id, at.Heading, at.Place, at.Quote ?? "", at.At.IsSilent ? "silent" : "", .. Both(at.Differs)];

    private static string[] Both(Bilingual? words) => words is null ? ["", ""] : [words.Ja, words.En];
}
