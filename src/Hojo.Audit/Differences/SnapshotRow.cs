using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Differences;

/// <summary>A row of a snapshot.</summary>
public sealed record SnapshotRow
{
    /// <summary>指紋 of the row.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Its id within its track.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of line it is.</summary>
    public required Bilingual Kind { get; init; }

    /// <summary>内容: what it says.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>廃止: true for a line that only says that one of the round before is gone; otherwise left out.</summary>
    public bool? IsWithdrawn { get; init; }

    /// <summary>値・条件: its figures and tests, a line each, parted by <c>&lt;br&gt;</c>; left out where it has none.</summary>
    public Bilingual? Value { get; init; }

    /// <summary>読み; left out where it has none.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>境目: where it turns; left out where it turns nowhere.</summary>
    public IReadOnlyList<SnapshotEdge>? Edges { get; init => field = EquatableList.Of(value); }

    /// <summary>出典: where it stands.</summary>
    public required IReadOnlyList<SnapshotCitation> Citations { get; init => field = EquatableList.Of(value); }

    internal static SnapshotRow Of(Provision row)
    {
        var (value, edges) = (RowValue.Of(row), RowEdges.Of(row));
        return new()
        {
            Fingerprint = row.Fingerprint(),
            Id = row.Id,
            Kind = row.Kind,
            Text = row.Text,
            IsWithdrawn = new RowsByKind([row]).Withdrawn.Count > 0 ? true : null,
            Value = value.Ja.Length == 0 ? null : value,
            Reading = row.Reading,
            Edges = edges.Count == 0 ? null : edges,
            Citations = [.. row.Citations.Select(SnapshotCitation.Of)],
        };
    }
}

/// <summary>境目: the values of one fact from which on a row says something else.</summary>
/// <param name="Fact">Id of the fact.</param>
/// <param name="From">The first value of each stretch but the first, as a case file writes it; <c>&gt;</c> before one that lies between two
/// that may be told.</param>
public sealed record SnapshotEdge(string Fact, IReadOnlyList<string> From)
{
    /// <inheritdoc cref="SnapshotEdge(string, IReadOnlyList{string})" path="/param[@name='From']"/>
    public IReadOnlyList<string> From { get; init => field = EquatableList.Of(value); } = EquatableList.Of(From);
}

/// <summary>出典の箇所: where a row stands in a document.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Heading">見出し: the heading above it.</param>
/// <param name="Place">The page or the line; empty where there is none.</param>
/// <param name="Quote">What stands there.</param>
/// <param name="IsSilent">True where the document does not say it; otherwise left out.</param>
/// <param name="Differs">What this document says otherwise.</param>
public sealed record SnapshotCitation(string Document, string Heading, string Place, string? Quote = null, bool? IsSilent = null,
    Bilingual? Differs = null)
{
    internal static SnapshotCitation Of(Citation at)
        => new(at.Source.Id, at.Heading, at.Place, at.Quote, at.At.IsSilent ? true : null, at.Differs);
}
