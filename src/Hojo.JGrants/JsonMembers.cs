using System.Text.Json;
using Hojo.Model;
using NodaTime.Text;

namespace Hojo.JGrants;

/// <summary>Members of an object of the API. One that is missing, null, empty or of another kind is not set.</summary>
internal static class JsonMembers
{
    /// <summary>補助金上限額 that stands for none, beside 0.</summary>
    private const long Unset = 999_999_999_999_999;

    private static readonly OffsetDateTimePattern[] Moments =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>"), // a search
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),                // a detail
    ];

    public static JsonElement? Member(this JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : null;

    public static string? Text(this JsonElement of, string name)
        => of.Member(name) is { ValueKind: JsonValueKind.String } member && member.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : null;

    public static long? Whole(this JsonElement of, string name)
        => of.Member(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetDecimal(out var number)
            && number is >= 0 and <= Unset && decimal.Truncate(number) == number ? (long)number : null;

    public static bool? YesNo(this JsonElement of, string name) => of.Member(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => of.Text(name) switch { "有" => true, "無" => false, _ => null },
    };

    public static Yen? Limit(this JsonElement of, string name)
        => of.Whole(name) is { } yen and not (0 or Unset) ? Yen.Of(yen) : null;

    /// <summary>Several words in one text, parted by " / "; prefectures also come without the spaces. 「、」 parts nothing.</summary>
    public static IReadOnlyList<string> Words(this JsonElement of, string name)
        => [.. (of.Text(name) ?? "").Split('/').Select(word => word.Trim()).Where(word => word.Length > 0)];

    /// <summary>A moment in UTC, as a clock in Japan shows it. One without an offset is nobody's.</summary>
    public static JapanTime? Moment(this JsonElement of, string name)
    {
        if (of.Text(name) is not { } text) return null;
        foreach (var pattern in Moments)
            if (pattern.Parse(text) is { Success: true } read && read.Value.Year is >= 1868 and <= 2100)
                return JapanTime.FromInstant(read.Value.ToInstant());
        return null;
    }

    public static IReadOnlyList<T> Items<T>(this JsonElement of, string name, Func<JsonElement, T?> read) where T : class
        => of.Member(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray().Select(read).OfType<T>()] : [];
}
