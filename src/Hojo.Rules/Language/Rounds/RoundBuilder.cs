using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A round while it is written: its rows, each where it is printed, and its tracks. Rows stand in the order of the documents and
/// of their places, whatever the order in which they are written: a table may refer to a special that is printed below it.</summary>
/// <example><code>
/// var who = round.Under(Doc, "第1条(補助対象者)");
/// who.Requires("decided", (4, "交付決定を受けた者"), "国の補助金の交付決定を受けた者", Decided.Is(true));
/// </code></example>
/// <param name="programme">The programme.</param>
/// <param name="id">The id: <c>programme/round</c>.</param>
/// <param name="name">第3回; its English stands under <c>round</c>.</param>
/// <param name="english">The English of every text, by row id; see <see cref="English"/>.</param>
public sealed class RoundBuilder(Programme programme, string id, string name, IReadOnlyDictionary<string, string> english)
{
    private readonly Programme _programme = Guard.Against.Null(programme);
    private readonly string _name = Guard.Against.Null(name);
    private readonly List<(Provision Row, string[] Of)> _rows = [];
    private readonly RowsByKind _byKind = new([]);
    private readonly List<(string Word, Func<Track> Made)> _tracks = [];
    private readonly List<Source> _documents = [];
    private readonly Dictionary<Citation, Floor> _floors = [];
    private Round? _built;
    private string? _replacedBy;
    private Bilingual[] _differences = [];

    /// <summary>Its id.</summary>
    public string Id { get; } = Guard.Against.Null(id);

    /// <summary>English by key.</summary>
    internal English English { get; } = new(id, Guard.Against.Null(english));

    /// <summary>申請締切日: where conditions refer to it, they move with the round.</summary>
    public RoundDay Closes => new(ClosingDay);

    /// <summary>The day that one of its rows prints: where conditions refer to it, they move with that row.</summary>
    /// <param name="row">Id of the row.</param>
    public RoundDay DayOf(string row) => new(Guard.Against.Null(row), () => Printed(row).At.Moment!.Day, () => Printed(row).Text);

    /// <summary>A heading of a document; its rows belong to every track, or to those that are named.</summary>
    /// <param name="document">The document.</param>
    /// <param name="heading">見出し, verbatim.</param>
    /// <param name="of">Last words of the ids of its tracks; none for all.</param>
    public Section Under(Source document, string heading, params string[] of)
    {
        if (!_documents.Contains(Guard.Against.Null(document))) _documents.Add(document);
        return new(this, document, Guard.Against.Null(heading), Guard.Against.Null(of));
    }

    /// <summary>公募要領による回: the same call is written from its guideline under another id. This one is asked by its own id only, and is
    /// kept so that the two can be held against each other.</summary>
    /// <param name="round">Id of the other.</param>
    /// <param name="differences">Where the guideline says otherwise, each with its key among the English words. They are no rows: this
    /// round says what its own document says.</param>
    /// <exception cref="ArgumentException">A malformed id, its own, or a key without English.</exception>
    public void ReplacedBy(string round, params (string Key, string Ja)[] differences)
    {
        _replacedBy = Guard.Against.NotAPath(round, "round id") != Id ? round
            : throw new ArgumentException($"{Id} is not replaced by itself", nameof(round));
        _differences = [.. Guard.Against.Null(differences).Select(d => English.Of(d.Key, d.Ja))];
    }

    /// <summary>A track, with the rows of all sections that are for it.</summary>
    /// <param name="word">Last word of its id; empty where the round has one track, which has the round's own id.</param>
    /// <param name="title">Its title; the English stands under <c>track</c>, or <c>track/word</c>.</param>
    /// <param name="grant">The formula of the money; <see langword="null"/> for support that is not money.</param>
    /// <param name="money">What the money is called, where it is not 補助金額.</param>
    /// <param name="credit">True for a loan or a guarantee.</param>
    /// <param name="topsUp">上乗せの対象: the grant that this one adds to.</param>
    public void Track(string word, string title, Amount? grant, Bilingual? money = null, bool credit = false, OtherGrant? topsUp = null)
    {
        Guard.Against.Null(word);
        Guard.Against.Null(title);
        _tracks.Add((word, () => new(
            word.Length == 0 ? Id : $"{Id}/{word}",
            English.Of(word.Length == 0 ? "track" : "track/" + word, title),
            WithFloor([.. _rows.Where(row => row.Of.Length == 0 || row.Of.Contains(word)).Select(row => row.Row)
                .OrderBy(row => _documents.IndexOf(row.Citation.Source)).ThenBy(row => row.Citation.At.First)], grant),
            grant,
            money)
        { IsCredit = credit, TopsUp = topsUp }));
    }

    /// <summary>The round follows another, by exception.</summary>
    internal FollowingRound Follows(Round previous, Source document)
    {
        _documents.Add(document);
        English.Follows(previous);
        return new(this, previous, document);
    }

    /// <summary>The round.</summary>
    /// <exception cref="ArgumentException">English that no row asked for, or a section of a track that there is not.</exception>
    public Round Build()
    {
        foreach (var (row, of) in _rows)
            if (of.FirstOrDefault(word => _tracks.All(track => track.Word != word)) is { } unknown)
                throw new ArgumentException($"{Id}: {row.Id} is for the track '{unknown}', which there is not");
        var round = new Round(_programme, Id, English.Of("round", _name), [.. _tracks.Select(track => track.Made())])
        { ReplacedBy = _replacedBy, Differences = _differences };
        English.Check();
        return _built = round;
    }

    /// <summary>What grants money grants something: the floor that goes without saying, where none is printed.</summary>
    private Provision[] WithFloor(Provision[] rows, Amount? grant)
    {
        var byKind = new RowsByKind(rows);
        if (grant is null || byKind.Floors.Count > 0 || byKind.Worked.Count == 0) return rows;
        var last = byKind.Roundings.FindLast(rounding => !rounding.IsUp) ?? byKind.Worked[byKind.Worked.Count - 1];
        if (!_floors.TryGetValue(last.Citation, out var floor)) _floors.Add(last.Citation, floor = Floor.OfAnything(last.Citation));
        return [.. rows, floor];
    }

    /// <summary>The last word of a track's id; empty where a round has one track.</summary>
    internal static string WordOf(Track track, Round of) => track.Id == of.Id ? "" : track.Id.Substring(of.Id.Length + 1);

    /// <summary>The first day on which a window of some tracks may open; <see langword="null"/> where nothing says from when.</summary>
    internal LocalDate? OpensNotBefore(string[] of)
    {
        var built = _built ?? throw new InvalidOperationException($"{Id} is not written yet");
        LocalDate? earliest = null;
        foreach (var track in built.Tracks)
        {
            if (of.Length > 0 && !of.Contains(WordOf(track, built))) continue;
            if (track.OpensNotBefore is not { } opens) return null;
            if (earliest is null || opens < earliest) earliest = opens;
        }
        return earliest;
    }

    internal bool Has(Provision row) => _rows.Any(r => r.Row == row);

    /// <summary>The row of an id that is for one of some tracks, or for all.</summary>
    internal Provision? Find(string row, string[] of)
        => _rows.FirstOrDefault(r => r.Row.Id == row && (of.Length == 0 || r.Of.Length == 0 || r.Of.Intersect(of).Any())).Row;

    /// <summary>A reading in both languages; <see langword="null"/> for none.</summary>
    internal Bilingual? Read(string row, Reading reading, string[] of)
        => reading == Reading.None ? null : reading.En is { } en ? (reading.Ja, en) : English.Of(of, row + ":reading", reading.Ja);

    internal T Row<T>(T row, string[] of) where T : Provision
    {
        _rows.Add((row, of));
        row.Fold(_byKind);
        return row;
    }

    private Dated Printed(string row)
        => _byKind.Dated.Find(dated => dated.Id == row && dated.At.Moment is not null)
            ?? throw new ArgumentException($"{Id}: a condition refers to the day of {row}, which prints none");

    private LocalDate ClosingDay()
    {
        var days = _byKind.Windows.Select(window => window.Closes?.Moment?.Day).Distinct().ToArray();
        return days.Length == 1 && days[0] is { } day
            ? day
            : throw new ArgumentException($"{Id}: a row refers to the closing day, and the windows print {days.Length} of them");
    }
}
