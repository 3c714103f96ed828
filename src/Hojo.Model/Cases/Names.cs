using System.Reflection;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>What the words of every public enum of Hojo are called, in Japanese and English: choices of a case, verdicts, kinds of rows
/// and dates, ranks of documents. Never empty, and no two words of one enum are called alike.</summary>
public static partial class Names
{
    private static readonly Dictionary<Enum, Bilingual> Known =
        Choosing.Concat(Prefectures).Concat(Answering).Concat(Asking).ToDictionary(name => name.Key, name => name.Value);

    /// <summary>The name of a word.</summary>
    /// <param name="word">A word of an enum of Hojo, or of another assembly that names its own (<see cref="NamesAttribute"/>).</param>
    /// <exception cref="ArgumentException">A number that stands for no word, or a word that nobody names.</exception>
    public static Bilingual Of(Enum word)
        => Known.TryGetValue(Guard.Against.Null(word), out var name)
            ? name
            : Elsewhere(word) ?? throw new ArgumentException($"{word} has no name", nameof(word));

    private static Bilingual? Elsewhere(Enum word)
        => word.GetType().Assembly.GetCustomAttributes<NamesAttribute>().Select(names => names.Of(word)).FirstOrDefault(n => n is not null);

    /// <summary>False for a number that stands for none of the words of its type.</summary>
    internal static bool IsWord(Enum value) => Enum.IsDefined(value.GetType(), value);

    /// <summary>A choice as it is written in a case file.</summary>
    internal static string Word(Enum choice) => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>The same with their names, as a case file and a question list them.</summary>
    internal static IReadOnlyList<Choice> Choices(Type kind)
        => [.. All(kind).Select(choice => new Choice(Word(choice), Of(choice)) { Value = choice })];

    /// <summary>All choices of one kind, in the order of their codes.</summary>
    internal static IReadOnlyList<Enum> All(Type kind)
    {
        Enum[] all = [.. Enum.GetNames(kind).Select(name => (Enum)Enum.Parse(kind, name))];
        Array.Sort(all);
        return all;
    }
}
