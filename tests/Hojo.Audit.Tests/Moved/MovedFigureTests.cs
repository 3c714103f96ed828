using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Testing;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Moved;

/// <summary>Whether the cases would tell if a figure were typed wrongly: every figure of a round moved by one unit up and down breaks a
/// case of its book or of its boundaries. What no case tells is listed in docs/exercised/moved, a file a round, with the reason where
/// none can. Set HOJO_MOVED to <c>all</c>, or to ids of rounds with commas between, for others than the usual one
/// (eng/moved-figures).</summary>
public class MovedFigureTests
{
    private const string Usual = "jizokuka/17", All = "all";

    public static TheoryData<string> Rounds => Environment.GetEnvironmentVariable("HOJO_MOVED") switch
    {
        null or "" => [Usual],
        All => [.. Catalogue.National.Rounds.Select(round => round.Id)],
        var chosen => [.. chosen.Split(',')],
    };

    [Theory, MemberData(nameof(Rounds))]
    public void A_figure_moved_by_one_unit_breaks_a_case(string round)
        => Approved.Equal(MovedList.Of(round), MovedList.Head + string.Concat(Catalogue.National.Round(round).Tracks.SelectMany(Lines)));

    /// <summary>How many were moved, and those that no case tells.</summary>
    private static IEnumerable<string> Lines(Track track)
    {
        var usual = Assessor.For(track).Compiled;
        TellingCase[] book = [.. Book(track).Select(c => new TellingCase(c, usual))];
        TellingCase[] cases = [.. book, .. BoundaryCases.Of(track, Lang.Ja).Cases.Select(c => new TellingCase(c, usual))];
        var moved = MovedRow.Of(track).Select(move => (Move: move, Track: Loaded(move, usual)))
            .Where(each => each.Track is not null).ToArray();
        MovedRow[] silent = [.. moved.Where(each => !IsTold(each.Move, each.Track!, cases)).Select(each => each.Move)];
        MovedReason[] reasons = [.. MovedReason.All.Where(reason => reason.Track == track.Id)];
        Assert.All(reasons, reason => Assert.True(silent.Any(move => reason.Covers(track.Id, move)),
            $"{reason.Track} {reason.Row} {reason.Figure}: a case tells it by now"));

        yield return MovedList.Total(track.Id, moved.Length, silent.Length, moved.Count(each => IsTold(each.Move, each.Track!, book)));
        foreach (var move in silent)
            yield return MovedList.Line(track.Id, move, reasons.FirstOrDefault(reason => reason.Covers(track.Id, move))?.Why);
    }

    private static bool IsTold(MovedRow move, CompiledTrack moved, TellingCase[] cases)
    {
        var settles = move.Row.Fold(Settles.Only);
        return cases.Where(c => c.Names(move.Row)).Concat(cases.Where(c => !c.Names(move.Row))).Any(c => c.Tells(moved, settles));
    }

    private static IEnumerable<BookCase> Book(Track track)
        => CaseBook.Read(Path.Combine(Approved.Root, "books", track.Id.Split('/')[0] + ".csv")).Cases.Where(c => c.Track == track.Id);

    /// <summary><see langword="null"/> where the track with the moved figure is none that loads.</summary>
    private static CompiledTrack? Loaded(MovedRow move, CompiledTrack usual)
    {
        try
        {
            return new(new(move.In(usual.Track)), usual.Grid);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
