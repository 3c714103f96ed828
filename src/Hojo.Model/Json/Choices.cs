namespace Hojo.Model;

/// <summary>How a choice is written in a case file: by its English name, <c>tokyo</c>, or its Japanese one, 東京都.</summary>
internal static class Choices<T> where T : struct, Enum
{
    private const int Listed = 8;

    /// <summary>Every name, English first.</summary>
    public static readonly IReadOnlyDictionary<string, T> ByName = Names.All<T>()
        .Select(choice => (Name: Names.Word(choice), Choice: choice))
        .Concat(Names.All<T>().Select(choice => (Name: Names.Of(choice).Ja, Choice: choice)))
        .ToDictionary(pair => pair.Name, pair => pair.Choice, StringComparer.Ordinal);

    /// <summary>What may be written, shortened where there are many.</summary>
    public static readonly Label Expected = List();

    private static Label List()
    {
        var all = Names.All<T>();
        var (shown, rest) = (all.Take(Listed).ToArray(), all.Count - Math.Min(Listed, all.Count));
        var ja = string.Join("、", shown.Select(choice => $"{Names.Word(choice)} ({Names.Of(choice).Ja})"));
        var en = string.Join(", ", shown.Select(choice => Names.Word(choice)));
        return rest == 0 ? ($"選択肢 {ja} のいずれか", $"one of {en}") : ($"選択肢 {ja} ほか{rest}のいずれか", $"one of {en} and {rest} more");
    }
}
