using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Ticks;

/// <summary>公募回の検証: which rows of a round are ticked, and which ticks have lapsed. A tick holds while its row says the same and rests on
/// the
/// same texts; a row that stands in several tracks of the round, and says the same in each, is one row.</summary>
public sealed class RoundAudit
{
    private readonly ILookup<(string Fingerprint, string Documents), Tick> _ticks;

    internal RoundAudit(Round round, IReadOnlyList<Tick> ticks)
    {
        Round = round;
        _ticks = ticks.ToLookup(tick => (tick.Fingerprint, tick.Documents));
        var rows = round.Rows.ToLookup(row => row.Id);
        Lapsed = [.. ticks.Select(tick => Reason(tick, rows) is { } reason ? new LapsedTick(tick, reason) : null).OfType<LapsedTick>()];
        Count = Counted(round.Rows);
    }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>How many of its rows are ticked.</summary>
    public AuditCount Count { get; }

    /// <summary>失効した検印: the ticks that no longer hold, in the order of the file.</summary>
    public IReadOnlyList<LapsedTick> Lapsed { get; }

    /// <summary>The ticks of a row that hold.</summary>
    /// <param name="row">A row of the round.</param>
    public IEnumerable<Tick> Of(Provision row)
        => _ticks[(Guard.Against.Null(row).Fingerprint(), row.DocumentHash())].Where(tick => tick.Row == row.Id);

    /// <summary>How many of the rows of a track are ticked.</summary>
    /// <param name="track">A track of the round.</param>
    public AuditCount Of(Track track) => Counted(Guard.Against.Null(track).Rows);

    private AuditCount Counted(IEnumerable<Provision> rows)
    {
        Provision[] all = [.. rows.DistinctBy(row => (row.Fingerprint(), row.DocumentHash()))];
        return new(all.Count(row => Of(row).Any()), all.Length);
    }

    private static LapseReason? Reason(Tick tick, ILookup<string, Provision> rows)
    {
        Provision[] called = [.. rows[tick.Row]];
        if (called.Length == 0) return LapseReason.RowGone;
        Provision[] same = [.. called.Where(row => row.Fingerprint() == tick.Fingerprint)];
        return same.Length == 0 ? LapseReason.RowChanged
            : same.All(row => row.DocumentHash() != tick.Documents) ? LapseReason.DocumentChanged
            : null;
    }
}
