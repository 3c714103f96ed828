using System.Runtime.CompilerServices;
using Hojo.Rules.Language;

namespace Hojo.JGrants;

/// <summary>A round by the words that a title may call it.</summary>
internal sealed class NamedRound
{
    /// <summary>As jGrants titles records, where that is not the name in the documents: ものづくり（20次締切）.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new() { ["monodzukuri"] = ["ものづくり"] };

    private static readonly ConditionalWeakTable<Round, NamedRound> Known = new();

    private readonly string[] _names, _kinds;
    private readonly IReadOnlyList<RoundMark> _marks;

    private NamedRound(Round round)
    {
        Round = round;
        var (programme, own) = (TitleWords.Of(round.Programme.Name.Ja).Words, TitleWords.Of(round.Name.Ja));
        _names = [programme[0], .. programme.Skip(1).Where(IsName), .. OtherNames.TryGetValue(round.Programme.Id, out var o) ? o : []];
        _kinds = [.. programme.Skip(1).Where(word => !IsName(word)), .. own.Words.Where(IsKind)];
        _marks = own.Marks ?? [];
    }

    public Round Round { get; }

    /// <summary>The round, taken apart at the first record and kept: an answer has thousands of them.</summary>
    public static NamedRound Of(Round round) => Known.GetValue(round, made => new(made));

    /// <summary>Whether the title has the whole name, and the kind (型, 枠) where programmes share it.</summary>
    public bool IsOfProgramme(TitleWords title)
        => title.Words.Any(word => _names.Contains(word)) && _kinds.All(kind => title.Words.Contains(kind));

    public bool Is(RoundMark mark, TitleWords title) => _marks.Contains(mark) && IsOfProgramme(title);

    /// <summary>The tracks whose titles have all the other words, which is all of them where there are none.</summary>
    public IReadOnlyList<string> TracksOf(TitleWords title)
    {
        string[] others = [.. title.Words.Where(word => !_names.Contains(word) && !_kinds.Contains(word))];
        bool Has(string name) => others.All(word => name.Contains(word, StringComparison.Ordinal));
        return [.. Round.Tracks.Where(track => Has(TitleWords.Folded(track.Title.Ja))).Select(track => track.Id)];
    }

    private static bool IsName(string word) => word.EndsWith("補助金", StringComparison.Ordinal);

    private static bool IsKind(string word) => word[word.Length - 1] is '型' or '枠';
}
