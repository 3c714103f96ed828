using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Audit.Differences;

/// <summary>What a company gets of one side.</summary>
/// <param name="Verdict">The verdict of a company on a day when the track is open.</param>
/// <param name="Amount">The money that it may have; <see langword="null"/> where it is refused, not settled or no money.</param>
internal readonly record struct SideAnswer(TrackVerdict Verdict, long? Amount);

/// <summary>One of two tracks that are asked about the same companies, on a day of its own call.</summary>
internal sealed class AnswerSide
{
    private static readonly long UsualDay = Asked.On.Cell(new(2026, 4, 1)); // where no document says when the call is

    private readonly CompiledTrack _track;
    private readonly Grid _grid;

    public AnswerSide(TrackFacts facts, Grid grid) => (_track, _grid, Day) = (new(facts, grid), grid, DayOf(facts.Track));

    public Track Track => _track.Track;

    /// <summary>照会日: a day of its call.</summary>
    public long Day { get; }

    /// <summary>Facts that its amount reads.</summary>
    public IEnumerable<Fact> OfAmount => new Dependencies().Amount(Track.Root).Turns.Keys;

    public SideAnswer Answer(long[] cells)
    {
        var judged = Judge(cells);
        var refused = judged.Verdict is TrackVerdict.NotEligible;
        return new(judged.Verdict, refused ? null : judged.Grant?.Whole);
    }

    /// <summary>The rows that the verdict rests on: those that are not met; where none is, those that are not settled.</summary>
    public IEnumerable<Provision> Against(long[] cells)
    {
        var judged = Judge(cells);
        var rows = judged.Verdict switch
        {
            TrackVerdict.NotEligible => judged.NotMet,
            TrackVerdict.NeedsInput => judged.Unknown,
            _ => judged.Open,
        };
        return Track.ByKind.Judged.Where((_, k) => rows[k]);
    }

    private Judgement Judge(long[] cells)
    {
        if (_grid.AskedOn >= 0) cells[_grid.AskedOn] = Day;
        return _track.Judge(cells, Verdict.Met);
    }

    private static long DayOf(Track track) => track.OpensNotBefore is { } first ? Asked.On.Cell(first) : UsualDay;
}
