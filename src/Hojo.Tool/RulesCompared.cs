using System.Text.Json;
using Hojo.Audit.Differences;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>Two sides of a comparison of rules, and what came of it.</summary>
/// <param name="Before">What the first is called.</param>
/// <param name="After">What the second is called.</param>
/// <param name="Difference">What the rules say differently.</param>
/// <param name="Answers">Which answers change, where both sides are encoded here and can be asked.</param>
internal sealed record RulesCompared(
    string Before, string After, RulesDifference Difference, IReadOnlyList<AnswerComparison> Answers)
{
    private const int MostBytes = 64 * 1_048_576;
    private const string FileEnd = ".json";

    public static RulesCompared Of(string before, string? after, IReadOnlyList<string> files, int drawn, Stream input)
    {
        var first = Side.Of("A", before, input);
        if (after is null && first.Tracks is not null)
            throw new BadInputException(("B が必要です(A がファイルのときだけ省けます)", "B is expected (it may be left out behind a snapshot only)"));
        var second = after is null ? Side.Today : Side.Of("B", after, input);
        var cases = files.SelectMany(Files).Select(file => (Path.GetFileName(file), CaseFiles.Read(file, input).Case)).ToArray();
        var (then, now) = (first.Among(second), second.Among(first));
        return new(before, after ?? Side.Today.Name, RulesDifference.Of(then, now),
            drawn + cases.Length == 0 || first.Tracks is null || second.Tracks is null
                ? []
                : Asked.Of("--case", () => AnswerComparison.Of(first.Tracks, second.Tracks, cases, drawn)));
    }

    private static IEnumerable<string> Files(string path)
        => Directory.Exists(path) ? Directory.GetFiles(path, "*" + FileEnd).Order(StringComparer.Ordinal) : [path];

    /// <summary>One side.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Snapshot">What it says.</param>
    /// <param name="Tracks">Its tracks, where they are encoded here.</param>
    private sealed record Side(string Name, RulesSnapshot Snapshot, IReadOnlyList<Track>? Tracks)
    {
        public static Side Today => new("hojo", RulesSnapshot.Of(Catalogue.National.Tracks), null);

        public static Side Of(string place, string said, Stream input)
        {
            if (said.EndsWith(FileEnd, StringComparison.Ordinal) || said == InputFiles.StandardInput)
                return new(said, Read(said, input), null);
            IReadOnlyList<Track> tracks = Catalogue.National.TryGetRound(said, out var round) ? round.Tracks
                : Catalogue.National.TryGetTrack(said, out var track) ? [track]
                : throw Rounds.NotEncoded(place, said, Catalogue.National.NearTracks(said));
            return new(said, RulesSnapshot.Of(tracks), tracks);
        }

        /// <summary>Of a snapshot of all, what the other side names.</summary>
        public RulesSnapshot Among(Side other)
            => Tracks is null && other.Tracks is { } named ? Snapshot.Only([.. named.Select(track => track.Id)]) : Snapshot;

        private static RulesSnapshot Read(string file, Stream input)
        {
            try
            {
                return SnapshotFile.Read(InputFiles.Read(file, input, MostBytes));
            }
            catch (JsonException bad)
            {
                Bilingual why = bad.LineNumber is { } line
                    ? ($"{line + 1}行目", $"line {line + 1}")
                    : ("版か、行・文書の指定が合いません", "its version, or what it names of rows and documents, does not fit");
                throw new BadInputException(($"{file}: hojo snapshot が書いたものではありません({why.Ja})",
                    $"{file}: not what hojo snapshot wrote ({why.En})"));
            }
        }
    }
}
