using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A round that follows another: what is the same is said by heading, with the page of the new document; what changed is
/// written as rows; nothing carries over silently.</summary>
/// <param name="round">The round that is written.</param>
/// <param name="previous">The round before.</param>
/// <param name="document">The new document.</param>
internal sealed class FollowingRound(RoundBuilder round, Round previous, Source document)
{
    private readonly RowsByKind _byKind = new(previous.Rows);
    private readonly Dictionary<Provision, Passage> _same = [];
    private readonly Dictionary<string, Passage> _withdrawn = [];
    private readonly Dictionary<string, Reading> _readings = [];
    private readonly Dictionary<Provision, Provision> _carried = [];
    private readonly HashSet<Provision> _anew = [];
    private Provision[]? _before;
    private Rebased? _rebased;
    private bool _isSettled;

    /// <summary>The rows under some headings still stand, on a page of the new document; their quotes are to be found there.</summary>
    /// <exception cref="ArgumentException">A heading that the round before does not have.</exception>
    public void Same(Passage at, params string[] headings)
    {
        foreach (var heading in headings)
        {
            var rows = Before.Where(row => row.Citation.Heading == heading).ToArray();
            if (rows.Length == 0) throw new ArgumentException($"{round.Id}: {previous.Id} has no rows under '{heading}'", nameof(headings));
            foreach (var row in rows) _same[row] = at;
        }
    }

    /// <summary>The reading of a row that still stands, said anew.</summary>
    public void Reads(string row, Reading reading) => _readings[Known(row).Id] = reading;

    /// <summary>A row no longer stands.</summary>
    public void Withdraws(string row, Passage at) => _withdrawn[Known(row).Id] = at;

    /// <summary>What stands now for a row of the round before, for rows that refer to it. What
    /// changes is written before it is referred to.</summary>
    public T Row<T>(string id) where T : Provision => (T)Now(Known(id));

    /// <summary>A track, on what stands now, with the formula of the round before or another.</summary>
    /// <param name="word">Last word of its id; empty where the round has one track.</param>
    /// <param name="title">Its title.</param>
    /// <param name="grant">Another formula.</param>
    /// <exception cref="ArgumentException">Rows of which nothing is said, or that carry what belongs to the round before.</exception>
    public void Track(string word, string title, Amount? grant = null)
    {
        var track = previous.Tracks.Single(t => RoundBuilder.WordOf(t, previous) == word);
        Settle();
        round.Track(word, title, grant ?? (track.Formula as FixedPoint)?.Formula.Fold(Rebased), track.Money, track.IsCredit);
    }

    private Provision[] Before => _before
        ??= [.. previous.Rows.Except(_byKind.Withdrawn).Except(_byKind.Floors.FindAll(floor => !floor.IsPrinted))];

    private Rebased Rebased
        => _rebased ??= new(Standing, _byKind.Specials.Where(s => !_withdrawn.ContainsKey(s.Id)),
            day => day.In(round), _anew.Contains);

    private Provision Known(string id)
        => Before.FirstOrDefault(row => row.Id == id)
            ?? throw new ArgumentException($"{round.Id} speaks of {id}, which {previous.Id} does not have");

    private Provision Now(Provision row) => Rebased.Row(Standing(row));

    /// <summary>A row that is written anew, or the same on its new page.</summary>
    private Provision Standing(Provision row)
    {
        if (_carried.TryGetValue(row, out var known)) return known;
        if (!Before.Contains(row)) return row;
        return _carried[row] = Anew(row)
            ?? (_withdrawn.TryGetValue(row.Id, out var gone) ? new Withdrawn(row.Id, row.Text, Cite(row, gone)) : Carried(row));
    }

    private Provision? Anew(Provision row)
    {
        if (round.Find(row.Id, Words(row)) is not { } anew) return null;
        if (row.Reading is not null && anew is { Reading: null, SaysNoReading: false })
            throw new ArgumentException($"{round.Id}: {row.Id} had a reading; say it anew, or Reading.None");
        _anew.Add(anew);
        return anew;
    }

    private Provision Carried(Provision row)
    {
        if (!_same.TryGetValue(row, out var at))
            throw new ArgumentException(
                $"{round.Id} says nothing of {row.Id}: change it, say that its heading is the same, or withdraw it");
        var anew = _readings.TryGetValue(row.Id, out var reading);
        if (BareDates.In(row, previous.Id, anew) is { } foreign)
            throw new ArgumentException($"{round.Id}: {row.Id} carries {foreign}; write it anew");
        var carried = row.Reaffirmed(Cite(row, at));
        carried.Annotate(anew ? round.Read(row.Id, reading!, Words(row)) : row.Reading, reading?.RestsOn ?? [], []);
        return carried;
    }

    private Citation Cite(Provision row, Passage at)
        => document.At(row.Citation.Heading, row.Citation.Quote is { } quote ? at.Quoting(quote) : Passage.Silent(at.First, at.Last));

    private string[] Words(Provision row)
        => [.. previous.Tracks.Where(t => t.Rows.Contains(row))
            .Select(t => RoundBuilder.WordOf(t, previous)).Where(word => word.Length > 0)];

    /// <summary>Once, before the first track: what is carried stands among the rows from then on.</summary>
    private void Settle()
    {
        if (_isSettled) return;
        _isSettled = true;
        if (_withdrawn.Keys.FirstOrDefault(id => round.Find(id, []) is not null) is { } twice)
            throw new ArgumentException($"{round.Id} speaks of {twice} twice");
        foreach (var row in Before)
            if (Now(row) is var now && !round.Has(now)) round.Row(now, Words(row));
    }
}
