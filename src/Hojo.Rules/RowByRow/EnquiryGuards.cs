using System.Runtime.CompilerServices;

namespace Hojo.Rules.RowByRow;

/// <summary>Argument checks on what is put before a track.</summary>
internal static class EnquiryGuards
{
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
}
