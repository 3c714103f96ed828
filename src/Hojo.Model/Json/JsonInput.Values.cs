using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Model;

/// <summary>The kinds of value that a case is made of. Each is written in one way only.</summary>
internal ref partial struct JsonInput
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public static LocalDateTime? MomentOf(string text)
        => EndsEarly(text) ? null
        : Minutes.Parse(text) is { Success: true } minutes ? minutes.Value
        : Seconds.Parse(text) is { Success: true } seconds ? seconds.Value : null;

    /// <summary>As a case file states it; with a part of a second, which none does, it is written whole and then refused.</summary>
    public static string Written(LocalDateTime on)
        => on.Second == 0 && on.NanosecondOfSecond == 0 ? Minutes.Format(on) : LocalDateTimePattern.ExtendedIso.Format(on);

    /// <summary>A pattern takes U+0000 for the end, and what follows would be lost.</summary>
    private static bool EndsEarly(string text) => text.AsSpan().IndexOf('\0') >= 0;

    public static bool IsTaken(LocalDate day) => day >= FirstDay && day <= LastDay;

    public readonly string? Words(int most = int.MaxValue)
    {
        if (!Kind(JsonTokenType.String, ("文字列", "text"))) return null;
        var text = Text();
        return text.Count(sign => !char.IsLowSurrogate(sign)) <= most
            ? text
            : throw Expected(($"{Shown(most)}文字以下の文字列", $"text of at most {Shown(most)} characters"));
    }

    public readonly bool? Flag() => _reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Expected(("true または false", "true or false")),
    };

    // What is expected, made once: a case file is mostly such values.
    private static readonly Bilingual SomeMoney = ("0以上の円単位の整数(例 25000000)", "a whole number of yen, 0 or more, such as 25000000,");
    private static readonly Bilingual SomeBalance = ("円単位の整数(例 25000000)", "a whole number of yen such as 25000000");
    private static readonly Bilingual SomeCount = ("0以上の整数", "a whole number, 0 or more,");
    private static readonly Bilingual SomeDifference = ("整数", "a whole number");
    private static readonly Bilingual SomeDay = ("実在する日付(\"2014-04-01\" の形)", "a day that exists, such as \"2014-04-01\",");
    private static readonly Bilingual SomeMoment = ("日本時間の日時(\"2026-03-01T12:00\" の形。時差は付けない)",
        "a date and time in Japan, such as \"2026-03-01T12:00\", without an offset,");
    private static readonly Bilingual SomeShare = ("割合の文字列(\"2/3\" または \"10%\" の形)", "a share as text, such as \"2/3\" or \"10%\",");

    private const long MostYen = 9_000_000_000_000_000; // what a sum of yen can hold

    private static readonly LocalDate FirstDay = new(1868, 1, 1), LastDay = new(2100, 12, 31);

    /// <summary>0円以上: a sum of nothing or more, in yen.</summary>
    public readonly Yen? Money(long least = 0, long most = MostYen)
        => Within(least, most, Whole(0, MostYen, SomeMoney)) is { } n ? Yen.Of(n) : null;

    /// <summary>Below zero too: an income may be a loss.</summary>
    public readonly Yen? Balance(long least, long most)
        => Within(least, most, Whole(-MostYen, MostYen, SomeBalance)) is { } n ? Yen.Of(n) : null;

    /// <summary>0以上: a count of nothing or more.</summary>
    public readonly int? Count(int least = 0, int most = int.MaxValue)
        => (int?)Within(least, most, Whole(0, int.MaxValue, SomeCount));

    /// <summary>Below zero too: a wage may lie under the minimum.</summary>
    public readonly int? Difference(int least, int most)
        => (int?)Within(least, most, Whole(-int.MaxValue, int.MaxValue, SomeDifference));

    public readonly LocalDate? Date()
    {
        if (!Kind(JsonTokenType.String, SomeDay)) return null;
        var text = Text();
        if (EndsEarly(text) || LocalDatePattern.Iso.Parse(text) is not { Success: true, Value: var day }) throw Expected(SomeDay);
        return IsTaken(day) ? day : throw Outside("1868-01-01", "2100-12-31");
    }

    public readonly JapanTime? Moment()
    {
        if (!Kind(JsonTokenType.String, SomeMoment)) return null;
        var moment = MomentOf(Text()) ?? throw Expected(SomeMoment);
        return IsTaken(moment.Date) ? JapanTime.FromLocal(moment) : throw Outside("1868-01-01T00:00", "2100-12-31T23:59:59");
    }

    /// <summary>割合: a share.</summary>
    /// <param name="most">How many times the whole it may be.</param>
    public readonly Rate? Share(int most = 1)
    {
        if (!Kind(JsonTokenType.String, SomeShare)) return null;
        var share = Shares.Of(Text()) ?? throw Expected(SomeShare);
        return share <= new Rate(most, 1) ? share : throw Outside("0%", $"{most}00%");
    }

    public readonly T? Choice<T>() where T : struct, Enum => Choice(Choices<T>.All) is { } choice ? (T)choice : null;

    private readonly Enum? Choice(Choices choices)
    {
        if (!IsTold) return null;
        if (_reader.TokenType != JsonTokenType.String) throw Expected(choices.Expected);
        var text = Text();
        if (choices.Of(text) is { } choice) return choice;
        if (Nearest.To(text, choices.ByName) is not { } near) throw Expected(choices.Expected);
        throw Problem(($"{choices.Expected.Ja}が必要です(指定値: {Quoted.Of(text)}。もしかして {Quoted.Of(near)})",
            $"{choices.Expected.En} is expected (found {Quoted.Of(text)}; did you mean {Quoted.Of(near)}?)"));
    }

    /// <summary>A percentage a year, with at most four decimal places.</summary>
    public readonly Growth Percentage() => PercentageOf(Raw()) ?? throw Expected((
        "-100から1000までの%(小数第4位まで。例 4.2)", "a percentage from -100 to 1000 with at most four decimals, such as 4.2,"));

    private static Growth? PercentageOf(string raw)
    {
        var parts = raw.Split('.');
        var plain = raw.Length <= 12 && raw.IndexOfAny(['e', 'E']) < 0 && (parts.Length == 1 || parts[1].Length <= 4);
        return plain && decimal.TryParse(raw, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            && value >= -100m && value <= Growth.Most.Value ? Growth.Of(new(value)) : null;
    }

    /// <summary>A yes or no, a whole number, a percentage or a text, as JSON; <see langword="null"/> for anything else.</summary>
    public readonly string? Plain() => _reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => Raw(),
        JsonTokenType.Number when _reader.TryGetInt64(out _) || PercentageOf(Raw()) is not null => Raw(),
        JsonTokenType.String when Text() is var text => $"\"{JsonEncodedText.Encode(text)}\"",
        _ => null,
    };

    public readonly bool AtNumber => _reader.TokenType == JsonTokenType.Number;

    /// <summary>A plain whole number: 2.5e7 and 25000000.0 are other ways to write one, and are refused.</summary>
    private readonly long? Whole(long least, long most, Bilingual expected)
    {
        if (!Kind(JsonTokenType.Number, expected)) return null;
        return _reader.TryGetInt64(out var n) && n >= least && n <= most ? n : throw Expected(expected);
    }

    /// <summary>The same number, where the member may be that much.</summary>
    private readonly long? Within(long least, long most, long? number)
        => number is { } n && (n < least || n > most) ? throw Outside(Shown(least), Shown(most)) : number;

    private static string Shown(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private readonly CaseFormatException Outside(string least, string most)
    {
        var found = Found();
        return Problem(($"{least}から{most}までの値が必要です(指定値: {found.Ja})", $"a value from {least} to {most} is expected (found {found.En})"));
    }

    /// <summary>False where nothing is told.</summary>
    private readonly bool Kind(JsonTokenType kind, Bilingual expected)
        => _reader.TokenType == kind || (IsTold ? throw Expected(expected) : false);

    private readonly string Raw() => Encoding.UTF8.GetString(_reader.ValueSpan.ToArray());
}
