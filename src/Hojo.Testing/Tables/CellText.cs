using System.Text.Json;
using Hojo.Model;
using NodaTime.Text;

namespace Hojo.Testing.Tables;

/// <summary>A cell's text as a value of a case file: as people write it in a table, or as a case file does. What is neither is handed on
/// as text, and is refused where it is read, in the same words as in a case file.</summary>
internal static class CellText
{
    private static readonly LocalDatePattern[] Days =
        [.. new[] { "uuuu-MM-dd", "uuuu/M/d", "uuuu'年'M'月'd'日'" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    private static readonly LocalDateTimePattern[] Moments =
        [.. new[] { "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss", "uuuu/M/d H:mm", "uuuu/M/d H:mm:ss" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture)];

    /// <param name="json">Where the value goes.</param>
    /// <param name="member">What it is a value of; <see langword="null"/> for what another programme asks.</param>
    /// <param name="text">The text, without blanks around it.</param>
    public static void Write(Utf8JsonWriter json, CaseMember? member, string text)
    {
        switch (member?.Kind)
        {
            case MemberKind.Money when Yen.TryParse(text, out var yen):
                json.WriteNumberValue(yen.Whole);
                break;
            case MemberKind.Count when Count(member, text) is { } count:
                json.WriteNumberValue(count);
                break;
            case MemberKind.YesNo or null when Flag(text) is { } flag:
                json.WriteBooleanValue(flag);
                break;
            case MemberKind.Choice:
                json.WriteStringValue(Choice(member, text));
                break;
            case MemberKind.Date when Day(text) is { } day:
                json.WriteStringValue(day);
                break;
            case MemberKind.Moment when Moment(text) is { } moment:
                json.WriteStringValue(moment);
                break;
            case MemberKind.List when text is "なし" or "none":
                json.WriteStartArray();
                json.WriteEndArray();
                break;
            case MemberKind.Growth or MemberKind.List or null when Bare(json, text.TrimEnd('%')):
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    /// <summary>はい・いいえ, in the words of either language.</summary>
    private static bool? Flag(string text) => text.ToUpperInvariant() switch
    {
        "はい" or "YES" or "TRUE" => true,
        "いいえ" or "NO" or "FALSE" => false,
        _ => null,
    };

    /// <summary>In digits, in groups of three or not, with its unit or without: 1,200人.</summary>
    private static long? Count(CaseMember member, string text)
    {
        var bare = member.Unit is { } unit && text.EndsWith(unit.Ja, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - unit.Ja.Length)
            : text;
        return bare.All(sign => sign is >= '0' and <= '9' or ',' or '-') && Yen.TryParse(bare, out var count) ? count.Whole : null;
    }

    /// <summary>The word of a case file for a name in either language.</summary>
    private static string Choice(CaseMember member, string text)
    {
        return member.Choices.FirstOrDefault(choice => Is(choice.Name) || Is(choice.Label.Ja) || Is(choice.Label.En))?.Name ?? text;

        bool Is(string name) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Day(string text)
        => Days.Select(pattern => pattern.Parse(text)).FirstOrDefault(day => day.Success) is { } day
            ? LocalDatePattern.Iso.Format(day.Value)
            : null;

    private static string? Moment(string text)
        => Moments.Select(pattern => pattern.Parse(text)).FirstOrDefault(moment => moment.Success) is { } moment
            ? LocalDateTimePattern.ExtendedIso.Format(moment.Value)
            : null;

    /// <summary>What is one value of JSON other than a text, as it is.</summary>
    private static bool Bare(Utf8JsonWriter json, string text)
    {
        if (text.Length == 0 || text[0] is not ('-' or '{' or '[' or (>= '0' and <= '9'))) return false;
        try
        {
            json.WriteRawValue(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
