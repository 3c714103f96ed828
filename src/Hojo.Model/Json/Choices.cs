namespace Hojo.Model;

/// <summary>How the choices of one kind are written in a case file: by their English
/// name, <c>tokyo</c>, or their Japanese one, 東京都.</summary>
internal sealed class Choices
{
    private const int Listed = 8;

    private readonly IReadOnlyList<Enum> _all;
    private readonly Dictionary<string, Enum> _byName = new(StringComparer.Ordinal);

    public Choices(Type kind)
    {
        _all = Names.All(kind);
        foreach (var choice in _all) _byName.Add(Names.Word(choice), choice);
        foreach (var choice in _all) _byName.Add(Names.Of(choice).Ja, choice);
    }

    /// <summary>Every name, English first.</summary>
    public IEnumerable<string> ByName => _byName.Keys;

    /// <summary>What may be written, shortened where there are many.</summary>
    public Bilingual Expected
    {
        get
        {
            var (shown, rest) = (_all.Take(Listed).ToArray(), _all.Count - Math.Min(Listed, _all.Count));
            var ja = string.Join("、", shown.Select(choice => $"{Names.Word(choice)} ({Names.Of(choice).Ja})"));
            var en = string.Join(", ", shown.Select(Names.Word));
            return rest == 0 ? ($"選択肢 {ja} のいずれか", $"one of {en}") : ($"選択肢 {ja} ほか{rest}のいずれか", $"one of {en} and {rest} more");
        }
    }

    /// <summary>The choice of this name.</summary>
    public Enum? Of(string name) => _byName.TryGetValue(name, out var choice) ? choice : null;
}

/// <summary>The choices of one type. Only this much is made for each: what is generic over a
/// choice cannot be compiled before it is asked for.</summary>
internal static class Choices<T> where T : struct, Enum
{
    public static readonly Choices All = new(typeof(T));
}
