using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>A requirement or an exclusion, and when it refuses.</summary>
/// <param name="Row">The row.</param>
/// <param name="Fails">When it refuses; where the documents leave it open, it does not.</param>
/// <param name="Facts">What that reads.</param>
internal sealed record Refusal(Tested Row, Condition Fails, IReadOnlyCollection<Fact> Facts)
{
    public static Refusal Of(Tested row)
    {
        var fails = row.MustHold ? !row.When : row.When;
        if (row.Open is { } open) fails &= !open;
        return new(row, fails, CheckedTrack.Read(fails));
    }
}

/// <summary>A track while it is checked: made ready to be asked, with what its checks have in common.</summary>
internal sealed class CheckedTrack
{
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    public CheckedTrack(Track track)
    {
        (Track, Compiled) = (track, Assessor.For(track).Compiled);
        Search = new(Compiled.Grid);
        Refusals = [.. track.ByKind.Tests.Select(Refusal.Of)];
    }

    public Track Track { get; }

    public CompiledTrack Compiled { get; }

    public CaseSearch Search { get; }

    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>What a condition reads.</summary>
    public static IReadOnlyCollection<Fact> Read(Condition condition) => new Dependencies().Condition(condition).Turns.Keys;

    /// <summary>Whether a condition holds for somebody whom the requirements let pass. Those are looked at that read nothing else, then,
    /// where that settles it, those that read the same and more.</summary>
    public Searched Admitted(Condition condition)
    {
        var reads = Read(condition);
        var alone = Search.Of(Passing(condition, refusal => refusal.Facts.All(reads.Contains)));
        if (!alone.IsFound) return alone;
        var all = Search.Of(Passing(condition, refusal => refusal.Facts.Any(reads.Contains)));
        return all is { IsFound: false, Drawn: null } ? all : alone;
    }

    /// <summary>The rows that stand in the way of a condition which nobody comes to: those that it reads alike with, one left out after the
    /// other as long as nobody comes to it still.</summary>
    public IReadOnlyList<Tested> InTheWay(Condition condition)
    {
        var reads = Read(condition);
        var rows = Refusals.Where(refusal => refusal.Facts.Any(reads.Contains)).ToList();
        foreach (var row in rows.ToArray())
        {
            var rest = rows.Where(other => other != row).ToList();
            if (!Search.Of(Passing(condition, rest.Contains)).IsFound) rows = rest;
        }
        return [.. rows.Select(row => row.Row)];
    }

    /// <summary>A finding about rows of this track.</summary>
    public CheckFinding Found(CheckKind kind, IEnumerable<Provision> rows, Bilingual text, Searched searched = default)
        => new()
        {
            Kind = kind,
            Round = Track.Round?.Id ?? Track.Id,
            Rows = [.. rows.Distinct().Select(row => new CheckedRow(Track.Id, row.Id, row.Citation))],
            Text = text,
            Drawn = searched.Drawn,
            Witness = searched.Cells is { } cells ? Witness(cells) : [],
        };

    private Condition Passing(Condition condition, Func<Refusal, bool> which)
        => Refusals.Where(which).Aggregate(condition, (all, refusal) => all & !refusal.Fails);

    private IReadOnlyList<ValueRead> Witness(long[] cells)
        => [.. Compiled.Grid.Facts.Zip(cells).Where(told => told.Second != Fact.NotTold).Select(told
            => new ValueRead(told.First.Id, told.First.Label, told.First.Show(told.Second)) { Written = told.First.Written(told.Second) })];
}
