using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>Argument checks on what is put before a track.</summary>
internal static class EnquiryGuards
{
    /// <summary>A case that was read on another grid, whose places mean other facts.</summary>
    public static Sheet OtherGrid(this IGuardClause guard, Sheet sheet, Grid own, string owner,
        [CallerArgumentExpression(nameof(sheet))] string? parameter = null)
        => guard.Null(sheet, parameter).Grid == own
            ? sheet
            : throw new ArgumentException($"the sheet lies on another grid; read the case on that of {owner}", parameter);

    /// <inheritdoc cref="OtherGrid(IGuardClause, Sheet, Grid, string, string)"/>
    public static Sheets OtherGrid(this IGuardClause guard, Sheets sheets, Grid own, string owner,
        [CallerArgumentExpression(nameof(sheets))] string? parameter = null)
        => guard.Null(sheets, parameter).Grid == own
            ? sheets
            : throw new ArgumentException($"the sheets lie on another grid; take that of {owner}", parameter);

    /// <summary>An enquiry at another track.</summary>
    public static TrackEnquiry OtherTrack(this IGuardClause guard, TrackEnquiry enquiry, Rulebook own,
        [CallerArgumentExpression(nameof(enquiry))] string? parameter = null)
        => guard.Null(enquiry, parameter).Rulebook == own
            ? enquiry
            : throw new ArgumentException($"an enquiry at {own.Track.Id} is expected, not at {enquiry.Track.Id}", parameter);

    /// <summary>Results at another track.</summary>
    public static SettlementEnquiry OtherTrack(this IGuardClause guard, SettlementEnquiry enquiry, Rulebook own,
        [CallerArgumentExpression(nameof(enquiry))] string? parameter = null)
        => guard.Null(enquiry, parameter).Rulebook == own
            ? enquiry
            : throw new ArgumentException($"results at {own.Track.Id} are expected, not at {enquiry.Track.Id}", parameter);

    /// <summary>Fewer places than there are judgements.</summary>
    public static void NoRoom(this IGuardClause guard, Span<Judgement> into, int needed,
        [CallerArgumentExpression(nameof(into))] string? parameter = null)
    {
        if (into.Length < needed) throw new ArgumentException($"room for {needed} judgements is expected, not {into.Length}", parameter);
    }

    /// <summary>A goal that was never set.</summary>
    public static Goal NoGoal(this IGuardClause guard, Goal goal, [CallerArgumentExpression(nameof(goal))] string? parameter = null)
        => goal.Kind == default ? throw new ArgumentException("a goal is expected: the cap, the floor or a grant", parameter) : goal;

    /// <summary>A fact that is no cost of the track.</summary>
    public static Fact<Yen> NotACost(this IGuardClause guard, Fact<Yen> cost, IReadOnlyList<Fact<Yen>> costs, Track track,
        [CallerArgumentExpression(nameof(cost))] string? parameter = null)
        => costs.Contains(guard.Null(cost, parameter))
            ? cost
            : throw new ArgumentException($"{cost.Id} is no cost of {track.Id}", parameter);
}
