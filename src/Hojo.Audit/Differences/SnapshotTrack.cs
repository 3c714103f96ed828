using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Differences;

/// <summary>A track of a snapshot.</summary>
public sealed record SnapshotTrack
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>What its money is called.</summary>
    public required Bilingual Money { get; init; }

    /// <summary>True for a loan or a guarantee; left out for a grant.</summary>
    public bool? IsCredit { get; init; }

    /// <summary>計算式 in words; left out for support that is not money.</summary>
    public Bilingual? Formula { get; init; }

    /// <summary>指紋 of the track.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The fingerprints of its rows, in the document's order.</summary>
    public required IReadOnlyList<string> Rows { get; init => field = EquatableList.Of(value); }

    /// <summary>The ids of the facts that it asks.</summary>
    public required IReadOnlyList<string> Facts { get; init => field = EquatableList.Of(value); }

    internal static SnapshotTrack Of(Track track) => new()
    {
        Id = track.Id,
        Title = track.Title,
        Money = track.Money,
        IsCredit = track.IsCredit ? true : null,
        Formula = track.Formula is { } formula ? Described.Of(formula) : null,
        Fingerprint = track.Fingerprint(),
        Rows = [.. track.Rows.Select(row => row.Fingerprint())],
        Facts = [.. Assessor.For(track).Grid.Facts.Select(fact => fact.Id)],
    };
}
