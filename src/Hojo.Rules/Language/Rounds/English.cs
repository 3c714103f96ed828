using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>The English of a round, in a file of its own: by row id, by <c>id:reading</c>, <c>id:value</c> …, and by <c>track/id</c> where
/// tracks have rows of one id that say different things.</summary>
/// <param name="round">The round, for faults.</param>
/// <param name="words">The words by key.</param>
internal sealed class English(string round, IReadOnlyDictionary<string, string> words)
{
    private readonly HashSet<string> _used = [];
    private Round? _previous;

    /// <summary>A row that says in Japanese what it said in the round before has the English that it had.</summary>
    public void Follows(Round previous) => _previous = previous;

    /// <summary>A text in both languages.</summary>
    /// <exception cref="ArgumentException">Its English is missing.</exception>
    public Bilingual Of(string key, string ja) => (ja, Find([], key, ja));

    /// <summary>The same for a row of some tracks, whose own English comes first.</summary>
    public Bilingual Of(string[] tracks, string key, string ja) => (ja, Find(tracks, key, ja));

    /// <summary>Every word is asked for.</summary>
    /// <exception cref="ArgumentException">One is not.</exception>
    public void Check()
    {
        if (words.Keys.Where(key => !_used.Contains(key)).ToArray() is { Length: > 0 } idle)
            throw new ArgumentException($"{round}: English that no row has: {string.Join(", ", idle)}");
    }

    private string Find(string[] tracks, string key, string ja)
    {
        var own = tracks.Select(track => track + "/" + key).FirstOrDefault(words.ContainsKey) ?? key;
        if (!words.TryGetValue(own, out var text))
            text = _previous?.Rows.FirstOrDefault(row => row.Id == key && row.Text.Ja == ja)?.Text.En;
        if (text is null) throw new ArgumentException($"{round}: no English for {key}");
        _used.Add(own);
        return text;
    }
}
