using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>Holds two versions of one row against each other, part by part.</summary>
internal sealed class RowComparison(RulesSnapshot before, RulesSnapshot after)
{
    private const string LineEnd = "<br>";

    private readonly Dictionary<string, string> _before = Hashes(before), _after = Hashes(after);
    private readonly Dictionary<string, Bilingual> _labels
        = before.Facts.Concat(after.Facts).GroupBy(f => f.Id).ToDictionary(f => f.Key, f => f.Last().Label);

    public IEnumerable<PartChange> Parts(SnapshotRow then, SnapshotRow now, bool sameDocuments)
    {
        if (then.Kind != now.Kind) yield return new(ChangedPart.Kind, then.Kind, now.Kind);
        if (then.Text != now.Text) yield return new(ChangedPart.Words, then.Text, now.Text);
        if (then.Value != now.Value) yield return new(ChangedPart.Figures, Only(then.Value, now.Value), Only(now.Value, then.Value));
        SnapshotEdge[] was = [.. Edges(then)], @is = [.. Edges(now)];
        if (!was.SequenceEqual(@is)) yield return new(ChangedPart.Edges, Turns(was.Except(@is)), Turns(@is.Except(was)));
        if (then.Reading != now.Reading) yield return new(ChangedPart.Reading, then.Reading, now.Reading);
        if (!sameDocuments) yield break;
        if (!then.Citations.SequenceEqual(now.Citations))
            yield return new(ChangedPart.Citation,
                Places(then.Citations.Except(now.Citations)), Places(now.Citations.Except(then.Citations)));
        var (read, reads) = (Texts(then, _before), Texts(now, _after));
        if (read.Ja != reads.Ja) yield return new(ChangedPart.Document, read, reads);
    }

    /// <summary>Without those of days that are worked from the record and bear the name of the round.</summary>
    private static IEnumerable<SnapshotEdge> Edges(SnapshotRow row)
        => (row.Edges ?? []).Where(edge => !edge.Fact.Contains('/', StringComparison.Ordinal));

    /// <summary>The lines of a table that the other does not have.</summary>
    private static Bilingual? Only(Bilingual? value, Bilingual? other)
        => value is null ? null : (Only(value.Ja, other?.Ja ?? ""), Only(value.En, other?.En ?? ""));

    private static string Only(string value, string other) => string.Join(" / ", value.Split(LineEnd).Except(other.Split(LineEnd)));

    private Bilingual? Turns(IEnumerable<SnapshotEdge> edges)
        => Format.Join(edges.Select(edge => (Bilingual)($"{_labels[edge.Fact].Ja} {string.Join("・", edge.From)} から",
            $"{_labels[edge.Fact].En} from {string.Join(", ", edge.From)} on")), "、", "; ") is { Ja.Length: > 0 } said ? said : null;

    private static Bilingual? Places(IEnumerable<SnapshotCitation> citations)
        => Format.Join(citations.Select(Place), " / ", " / ") is { Ja.Length: > 0 } said ? said : null;

    private static Bilingual Place(SnapshotCitation at)
    {
        var said = $"{at.Document}「{at.Heading}」{at.Place}{(at.Quote is { } quote ? $" “{quote}”" : "")}";
        return at.Differs is { } differs ? ($"{said} {differs.Ja}", $"{said} {differs.En}") : (said, said);
    }

    private static Bilingual Texts(SnapshotRow row, Dictionary<string, string> hashes)
        => Format.Both(string.Join(", ", row.Citations.Select(c => c.Document).Distinct().Select(id => $"{id} {hashes[id]}")));

    private static Dictionary<string, string> Hashes(RulesSnapshot side) => side.Documents.ToDictionary(d => d.Id, d => d.Sha256 ?? "—");
}
