using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.JGrants;

/// <summary>照合: which round of a catalogue a record announces, by its title and the round that it names. Where either is in doubt it is
/// none: a wrong round is worse than no round.</summary>
public sealed record SubsidyMatch
{
    private SubsidyMatch(SubsidyRecord record, Bilingual why) => (Record, Why) = (record, why);

    /// <summary>The record.</summary>
    public SubsidyRecord Record { get; }

    /// <summary>Id of the round; <see langword="null"/> where none is matched. Whether it is open is told by its tracks
    /// (<see cref="Track.OpenOn"/>), never by the record.</summary>
    public string? Round { get; private init; }

    /// <summary>Ids of the tracks: all of the round, or those that the title names.</summary>
    public IReadOnlyList<string> Tracks { get; private init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary>By what it is matched, or why it is not.</summary>
    public Bilingual Why { get; }

    /// <summary>Matches a record.</summary>
    /// <param name="record">The record, of a search or a detail.</param>
    /// <param name="catalogue">The rounds: <see cref="Catalogue.National"/>, or a host's own.</param>
    public static SubsidyMatch Of(SubsidyRecord record, Catalogue catalogue)
    {
        Guard.Against.Null(record);
        var rounds = Guard.Against.Null(catalogue).Rounds.Where(round => round.ReplacedBy is null).ToArray();
        if (record.Title is not { } title) return None(record, ("題名がない", "it has no title"));
        var words = TitleWords.Of(title);
        var named = rounds.Select(NamedRound.Of).Where(round => round.IsOfProgramme(words)).ToArray();
        if (named.Length == 0) return None(record, ("題名が、収録しているどの制度の名称とも一致しない", "its title is the name of no programme that is encoded"));
        var mark = words.Mark ?? record.Workflow.Select(times => TitleWords.Of(times.FiscalYearRound ?? "").Mark).FirstOrDefault();
        if (mark is null) return None(record, ("題名に回・年度がない", "its title names no round"));
        var meant = named.Where(round => round.Is(mark.Value, words)).ToArray();
        if (meant.Length != 1) return None(record, NoRound(named[0].Round.Programme, mark.Value, meant.Length, catalogue));
        var (found, tracks) = (meant[0].Round, meant[0].TracksOf(words));
        return tracks.Count == 0
            ? None(record, ("題名に、制度・回・枠のどれでもない語がある", "its title has words that are of no programme, round or track"))
            : new(record, ($"題名の制度名と{found.Name.Ja}による", $"by the programme in its title and {found.Name.En}"))
            { Round = found.Id, Tracks = tracks };
    }

    private static SubsidyMatch None(SubsidyRecord record, Bilingual why) => new(record, why);

    private static Bilingual NoRound(Programme programme, RoundMark mark, int found, Catalogue catalogue) => found > 1
        ? ("題名が2つ以上の回に当てはまる", "its title fits several rounds")
        : Catalogue.NotEncoded($"{programme.Id}/{mark.Number}", catalogue.NearRounds($"{programme.Id}/{mark.Number}"));
}
