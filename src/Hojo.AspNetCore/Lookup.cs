using Hojo.Rules;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore;

/// <summary>What a request names, or its refusal with those that may be meant.</summary>
internal static class Lookup
{
    public static Track TrackNamed(this Catalogue catalogue, string id) => catalogue.TryGetTrack(id, out var track)
        ? track : throw new RefusedException(StatusCodes.Status404NotFound, Catalogue.NotEncoded(id, catalogue.NearTracks(id)));

    public static Round RoundNamed(this Catalogue catalogue, string id) => catalogue.TryGetRound(id, out var round)
        ? round : throw new RefusedException(StatusCodes.Status404NotFound, Catalogue.NotEncoded(id, catalogue.NearRounds(id)));
}
