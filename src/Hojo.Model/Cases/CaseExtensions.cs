using System.Text;
using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>他の制度の項目: what programmes of other packages ask, which <see cref="Case"/> itself does not name. A case file has it as
/// <c>"extensions": { "tokyoTopUp": { "registered": true } }</c>; the place is then <c>extensions.tokyoTopUp.registered</c>, told by
/// <see cref="Case.With(string, bool)"/> like any other. Whether a value is of the kind that its programme asks for
/// is seen when the programme reads it.</summary>
/// <threadsafety>Immutable; equal by value.</threadsafety>
[JsonConverter(typeof(ExtensionsConverter))]
public sealed class CaseExtensions : IEquatable<CaseExtensions>
{
    /// <summary>How many values are read at most.</summary>
    public const int Most = 200;

    internal const string Before = "extensions.";

    private readonly SortedDictionary<string, string> _json;

    private CaseExtensions(SortedDictionary<string, string> json) => _json = json;

    /// <summary>Nothing told.</summary>
    public static CaseExtensions None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>The places that are told, in the order of their letters.</summary>
    public IReadOnlyCollection<string> Places => _json.Keys;

    /// <summary>Whether a text is a place of an extension: <c>extensions.</c>,
    /// a programme's word and a member's, each of letters and digits
    /// that begin with a small letter.</summary>
    public static bool IsPlace(string place)
    {
        if (!Guard.Against.Null(place).StartsWith(Before, StringComparison.Ordinal) || place.Length > 100) return false;
        var words = place.Substring(Before.Length).Split('.');
        return words.Length == 2 && words.All(IsWord);
    }

    /// <summary>A sum of yen between two bounds; <see langword="null"/> where it is not told.</summary>
    /// <param name="place">The place.</param>
    /// <param name="least">The least that is taken.</param>
    /// <param name="most">The most that is taken.</param>
    /// <exception cref="CaseFormatException">What is told there is something else.</exception>
    public Yen? Money(string place, Yen least, Yen most)
        => Read(place, (ref input) => least.Whole < 0 ? input.Balance(least.Whole, most.Whole) : input.Money(least.Whole, most.Whole));

    /// <summary>A whole number between two bounds.</summary>
    /// <inheritdoc cref="Money"/>
    public int? Count(string place, int least, int most)
        => Read(place, (ref input) => least < 0 ? input.Difference(least, most) : input.Count(least, most));

    /// <summary>はい・いいえ: yes or no.</summary>
    /// <inheritdoc cref="Money"/>
    public bool? YesNo(string place) => Read(place, static (ref input) => input.Flag());

    /// <summary>日付: a day.</summary>
    /// <inheritdoc cref="Money"/>
    public LocalDate? Date(string place) => Read(place, static (ref input) => input.Date());

    /// <summary>割合, of at most the whole.</summary>
    /// <inheritdoc cref="Money"/>
    public Rate? Share(string place) => Read(place, static (ref input) => input.Share());

    /// <summary>年平均成長率: a growth a year, as a percentage or as the figures it comes from.</summary>
    /// <inheritdoc cref="Money"/>
    public Growth? Growth(string place) => Read(place, static (ref input) => GrowthShape.Yearly(ref input));

    /// <summary>選択: one of the words of an enum, whose assembly names them (<see cref="NamesAttribute"/>).</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Money"/>
    public T? Choice<T>(string place) where T : struct, Enum => Read(place, static (ref input) => input.Choice<T>());

    /// <inheritdoc/>
    public bool Equals(CaseExtensions? other) => other is not null && _json.SequenceEqual(other._json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseExtensions);

    /// <inheritdoc/>
    public override int GetHashCode() => _json.Aggregate(17, (hash, told) => unchecked(
        (hash * 31 + StringComparer.Ordinal.GetHashCode(told.Key)) * 31 + StringComparer.Ordinal.GetHashCode(told.Value)));

    /// <summary>The places and what is told there.</summary>
    public override string ToString() => string.Join(", ", _json.Select(told => $"{told.Key}: {told.Value}"));

    /// <summary>What is told, as JSON, by place.</summary>
    internal IReadOnlyDictionary<string, string> Json => _json;

    /// <summary>The same with one place told, or, by <see langword="null"/>, no longer told.</summary>
    internal CaseExtensions With(string place, string? json)
    {
        var told = new SortedDictionary<string, string>(_json, StringComparer.Ordinal);
        if (json is null) told.Remove(place);
        else told[place] = json;
        return new(told);
    }

    /// <summary>Whether a name may be a programme's or a member's.</summary>
    internal static bool IsWord(string word) => word.Length > 0 && word[0] is >= 'a' and <= 'z' && word.All(IsLetterOrDigit);

    private static bool IsLetterOrDigit(char sign) => sign is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    private delegate T Reading<T>(ref JsonInput input);

    private T? Read<T>(string place, Reading<T?> read) where T : struct
    {
        if (!_json.TryGetValue(Guard.Against.Null(place), out var json)) return null;
        var input = new JsonInput(Encoding.UTF8.GetBytes(json)) { Path = "$." + place };
        input.Next();
        return read(ref input);
    }
}
