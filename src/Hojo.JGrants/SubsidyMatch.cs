using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.JGrants;

/// <summary>照合: which rounds of a catalogue a record announces, by its title and the rounds that it names. Where either is in doubt it is
/// none: a wrong round is worse than no round.</summary>
public sealed record SubsidyMatch
{
    private SubsidyMatch(SubsidyRecord record, Bilingual why) => (Record, Why) = (record, why);

    /// <summary>The record.</summary>
    public SubsidyRecord Record { get; }

    /// <summary>Ids of the rounds: mostly one; each that the record names (第1回～第3回), or none where one of them is not encoded. Whether
    /// they are open is told by their tracks (<see cref="Track.OpenOn"/>), never by the record.</summary>
    public IReadOnlyList<string> Rounds { get; private init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary>Ids of the tracks: all of the rounds, or those that the title names.</summary>
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
        if (Marks(record, words) is not { } marks)
            return None(record, ("回・年度の書き方が1通りに読めない", "the rounds that it names can be read in more than one way"));
        if (marks.Count == 0) return None(record, ("題名に回・年度がない", "its title names no round"));
        var found = new List<NamedRound>();
        foreach (var mark in marks)
        {
            var meant = named.Where(round => round.Is(mark, words)).ToArray();
            if (meant.Length != 1) return None(record, NoRound(named[0].Round.Programme, mark, meant.Length, catalogue));
            if (!found.Contains(meant[0])) found.Add(meant[0]);
        }
        return Matched(record, found, words);
    }

    /// <summary>Those of the title, or else those that stand beside it.</summary>
    private static IReadOnlyList<RoundMark>? Marks(SubsidyRecord record, TitleWords title)
    {
        if (title.Marks is null or { Count: > 0 }) return title.Marks;
        var beside = record.Workflow.Select(times => TitleWords.Of(times.FiscalYearRound ?? "").Marks).ToArray();
        return Array.Exists(beside, marks => marks is null) ? null : [.. beside.SelectMany(marks => marks!).Distinct()];
    }

    private static SubsidyMatch Matched(SubsidyRecord record, List<NamedRound> found, TitleWords words)
    {
        var tracks = found.Select(round => round.TracksOf(words)).ToArray();
        if (Array.Exists(tracks, of => of.Count == 0))
            return None(record, ("題名に、制度・回・枠のどれでもない語がある", "its title has words that are of no programme, round or track"));
        var (ja, en) = (found.Select(round => round.Round.Name.Ja), found.Select(round => round.Round.Name.En));
        return new(record, ($"題名の制度名と{string.Join("、", ja)}による", $"by the programme in its title and {string.Join(", ", en)}"))
        {
            Rounds = [.. found.Select(round => round.Round.Id)],
            Tracks = [.. tracks.SelectMany(of => of)],
        };
    }

    private static SubsidyMatch None(SubsidyRecord record, Bilingual why) => new(record, why);

    private static Bilingual NoRound(Programme programme, RoundMark mark, int found, Catalogue catalogue) => found > 1
        ? ("題名が2つ以上の回に当てはまる", "its title fits several rounds")
        : Catalogue.NotEncoded($"{programme.Id}/{mark.Number}", catalogue.NearRounds($"{programme.Id}/{mark.Number}"));
}
