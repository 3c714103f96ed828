using System.CommandLine;
using System.CommandLine.Completions;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>Ids that a shell completes.</summary>
internal static class KnownIds
{
    public static IEnumerable<string> Tracks(CompletionContext context) => CatalogueTracks().Select(track => track.Id);

    public static IEnumerable<string> Rounds(CompletionContext context) => Catalogue.National.Rounds.Select(round => round.Id);

    /// <summary>What the track that stands on the line reads, or any track.</summary>
    public static Func<CompletionContext, IEnumerable<string>> Facts(Option<string?> track, Func<Assessor, IEnumerable<Fact>> read)
        => context => Tracks(context.ParseResult.GetValue(track))
            .SelectMany(of => read(Assessor.For(of))).Select(fact => fact.Id).Distinct();

    private static IEnumerable<Track> Tracks(string? id)
        => id is not null && Catalogue.National.TryGetTrack(id, out var known) ? [known] : CatalogueTracks();

    private static IEnumerable<Track> CatalogueTracks() => Catalogue.National.Rounds.SelectMany(round => round.Tracks);
}
