using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Testing;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Moved;

/// <summary>Whether the cases would tell if a figure were typed wrongly: every figure of a round moved by one unit up and down breaks a
/// case of its book or of its boundaries. What no case tells is listed in docs/exercised/moved, a file a round. Set
/// HOJO_MOVED to <c>all</c>, or to the id of a round, for others than the usual one (eng/moved-figures).</summary>
public class MovedFigureTests
{
    private const string Usual = "jizokuka/17", All = "all";

    public static TheoryData<string> Rounds => Environment.GetEnvironmentVariable("HOJO_MOVED") switch
    {
        null or "" => [Usual],
        All => [.. Catalogue.National.Rounds.Select(round => round.Id)],
        var chosen => [chosen],
    };

    [Theory, MemberData(nameof(Rounds))]
    public void A_figure_moved_by_one_unit_breaks_a_case(string round)
    {
        var lines = Catalogue.National.Round(round).Tracks.SelectMany(Lines).ToArray();

        Approved.Equal(Path.Combine("docs", "exercised", "moved", round.Replace('/', '-') + ".csv"),
            "track,row,figure,moved\n" + string.Concat(lines));
    }

    /// <summary>How many were moved, and those that no case tells.</summary>
    private static IEnumerable<string> Lines(Track track)
    {
        var cases = Cases(track);
        var assessor = Assessor.For(track);
        var usual = cases.Select(c => Told(assessor, c)).ToArray();
        var moved = MovedRow.Of(track).Select(move => (Move: move, Moved: Loaded(move, track)))
            .Where(each => each.Moved is not null).ToArray();
        (MovedRow Move, Assessor? Moved)[] silent =
            [.. moved.Where(each => cases.Select((c, k) => (c, k)).All(each2 => Told(each.Moved!, each2.c) == usual[each2.k]))];
        yield return $"{track.Id},,{moved.Length} moved,{silent.Length} told by no case\n";
        foreach (var (move, _) in silent)
            yield return $"{track.Id},{move.Row.Id},\"{move.What.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{move.Steps:+0;-0}\n";
    }

    private static (TrackVerdict, Yen?) Told(Assessor assessor, BookCase c)
        => assessor.Judge(c.Case, c.On) is var judged ? (judged.Verdict, judged.Grant) : default;

    private static BookCase[] Cases(Track track)
    {
        var book = Path.Combine(Approved.Root, "books", track.Id.Split('/')[0] + ".csv");
        return [.. BoundaryCases.Of(track, Lang.Ja).Cases, .. CaseBook.Read(book).Cases.Where(c => c.Track == track.Id)];
    }

    /// <summary><see langword="null"/> where the track with the moved figure is none that loads.</summary>
    private static Assessor? Loaded(MovedRow move, Track track)
    {
        try
        {
            return new(move.In(track));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
