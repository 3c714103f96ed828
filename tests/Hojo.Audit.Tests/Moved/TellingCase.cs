using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Repayments;
using Hojo.Rules.Solving.Surveys;
using Hojo.Testing;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A case of a book or of the boundaries, and as much of its answer as it expects. Only what a moved row can change is worked:
/// a judgement for all of them, what falls due only where the case says it.</summary>
internal sealed class TellingCase
{
    private readonly BookCase _case;
    private readonly Sheet _sheet;
    private readonly CompiledTrack _usual;
    private readonly (TrackVerdict? Verdict, Yen? Grant, RowSet Rows, ulong Limits) _judged;
    private readonly Lazy<(YenRange? Due, Yen? Charges)> _settled;
    private readonly Lazy<string> _points;

    public TellingCase(BookCase told, CompiledTrack track)
    {
        (_case, _sheet, _usual) = (told, track.Grid.Read(told.Case).At(told.On), track);
        _judged = Judged(track);
        (_settled, _points) = (new(() => Settled(track)), new(() => Points(track)));
    }

    /// <summary>Whether the case is made around a row: those are asked first.</summary>
    public bool Names(Provision row) => _case.Name.Contains(row.Id, StringComparison.Ordinal);

    /// <summary>Whether anything that the case expects comes out otherwise.</summary>
    public bool Tells(CompiledTrack moved, bool settles)
        => Judged(moved) is var judged && (judged.Verdict != _judged.Verdict || judged.Grant != _judged.Grant || judged.Rows != _judged.Rows
            || (judged.Limits != _judged.Limits && !Cutting(moved, judged.Limits).SetEquals(Cutting(_usual, _judged.Limits))))
        || (_case.Expected.Points is not null && Points(moved) != _points.Value)
        || (settles && (_case.Expected.Repayment ?? _case.Expected.MostCharges) is not null && Settled(moved) != _settled.Value);

    /// <summary>決め手の行: those that refuse, wait or are left open, by the verdict; else the limits that cut.</summary>
    private (TrackVerdict? Verdict, Yen? Grant, RowSet Rows, ulong Limits) Judged(CompiledTrack track)
    {
        var (judged, expected) = (track.Judge(_sheet.Cells, _case.Case, _case.On), _case.Expected);
        RowSet rows = expected.DecidedBy is null ? default : judged.Verdict switch
        {
            TrackVerdict.NotEligible => judged.NotMet,
            TrackVerdict.NeedsInput => judged.Unknown,
            TrackVerdict.NeedsJudgement => judged.Open,
            _ => default,
        };
        var limits = expected.DecidedBy is not null && judged.Verdict == TrackVerdict.Eligible ? judged.Bound : 0;
        return (expected.Verdict is null ? null : judged.Verdict, expected.Grant is null ? null : judged.Grant, rows, limits);
    }

    private static HashSet<string> Cutting(CompiledTrack track, ulong bits)
        => [.. Enumerable.Range(0, track.Plan.Limits.Count).Where(k => (bits >> k & 1) != 0).Select(k => track.Plan.Limits[k].Id)];

    private (YenRange? Due, Yen? Charges) Settled(CompiledTrack track)
        => _case.Expected.MostCharges is not null && Settlements.Of(new(track), _sheet, _case.Case) is var settled
            ? (settled.Total, settled.ChargeTotal?.Most)
            : (new DueRange(track.Repayments, _sheet, GrantParts.Sound(track.Repayments, _sheet)).Total, null);

    private string Points(CompiledTrack track) => string.Join(" ", track.Track.ByKind.Points
        .Where(point => point.When.Fold(new Holds(_sheet)) == Verdict.Met).Select(point => point.Id));
}
