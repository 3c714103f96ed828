using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Hojo.Model;

/// <summary>旬: a part of a month. It is a stretch of days and never one of them.</summary>
[JsonConverter(typeof(WordConverter<MonthPart>))]
public enum MonthPart
{
    /// <summary>上旬: the 1st to the 10th.</summary>
    Early = 1,

    /// <summary>中旬: the 11th to the 20th.</summary>
    Middle,

    /// <summary>下旬: the 21st to the last.</summary>
    Late,

    /// <summary>末: 月末頃 without a day is read as the days of 下旬, not as the last day.</summary>
    End,
}

/// <summary>A date that is told as several days: 4〜5月頃, 9月中旬, 3月末, 2027年4月〜2028年1月, 4月以降. None of its days is the date.</summary>
public sealed partial record DateSpan
{
    [JsonConstructor]
    internal DateSpan(LocalDate first, LocalDate last, Bilingual words) => (First, Last, Words) = (first, last, words);

    /// <summary>The first day that it can mean; with <see cref="OrEarlier"/>, the first of the month that is named.</summary>
    [JsonInclude, JsonRequired]
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate First { get; internal init; }

    /// <summary>The last day that it can mean; with <see cref="OrLater"/>, the last of the month that is named.</summary>
    [JsonInclude, JsonRequired]
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate Last { get; internal init; }

    /// <summary>As it is printed: 2026年4〜5月頃.</summary>
    [JsonInclude, JsonRequired]
    public Bilingual Words { get; internal init; }

    /// <summary>以降: it may also come later than the month that is named.</summary>
    [JsonInclude]
    public bool OrLater { get; internal init; }

    /// <summary>以前: it may also have come before the month that is named.</summary>
    [JsonInclude]
    public bool OrEarlier { get; internal init; }

    /// <summary>9月中旬, 3月末: a part of a month, as it is printed.</summary>
    public static DateSpan Part(YearMonth month, MonthPart part)
    {
        var (first, last, ja, en) = part switch
        {
            MonthPart.Early => (1, 10, "上旬", "early"),
            MonthPart.Middle => (11, 20, "中旬", "mid"),
            MonthPart.Late => (21, LastOf(month).Day, "下旬", "late"),
            MonthPart.End => (21, LastOf(month).Day, "末", "end of"),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "a part of a month is expected"),
        };
        return new(month.OnDayOfMonth(first), month.OnDayOfMonth(last), ($"{Ja(month)}{ja}", $"{en} {En(month)}"));
    }

    /// <summary>7月頃: a month that stays a month.</summary>
    public static DateSpan Around(YearMonth month) => new(month.OnDayOfMonth(1), LastOf(month), ($"{Ja(month)}頃", $"around {En(month)}"));

    /// <summary>4〜5月頃: one of these months, which is not said.</summary>
    /// <exception cref="ArgumentException">The months do not run forward.</exception>
    public static DateSpan OneOf(YearMonth first, YearMonth last)
        => new(first.OnDayOfMonth(1), Forward(first, last), ($"{Ja(first)}〜{Rest(first, last)}頃", $"around {En(first)} to {En(last)}"));

    /// <summary>2027年4月〜2028年1月: a period that is printed in months.</summary>
    /// <exception cref="ArgumentException">The months do not run forward.</exception>
    public static DateSpan Between(YearMonth first, YearMonth last)
        => new(first.OnDayOfMonth(1), Forward(first, last), ($"{Ja(first)}〜{Rest(first, last)}", $"{En(first)} to {En(last)}"));

    /// <summary>4月以降: from this month on, and nothing says until when.</summary>
    public static DateSpan From(YearMonth month)
        => new(month.OnDayOfMonth(1), LastOf(month), ($"{Ja(month)}以降", $"from {En(month)} on")) { OrLater = true };

    /// <summary>2月以前: in this month at the latest, and nothing says since when.</summary>
    public static DateSpan To(YearMonth month)
        => new(month.OnDayOfMonth(1), LastOf(month), ($"{Ja(month)}以前", $"in {En(month)} or before")) { OrEarlier = true };

    /// <summary>A period from one day to another, both inside it.</summary>
    /// <exception cref="ArgumentException">The days do not run forward.</exception>
    public static DateSpan Between(LocalDate first, LocalDate last)
    {
        Guard.Against.Backwards(first, last, "days that run forward are expected");
        return new(first, last, ($"{Ja(first)}〜{Ja(last)}", $"{En(first)} to {En(last)}"));
    }

    /// <summary>Several days as they are printed (<see cref="Words"/> in Japanese): <c>2026年9月中旬</c>, <c>2026年4月〜5月頃</c>,
    /// <c>2026年4月以降</c>.</summary>
    /// <exception cref="FormatException">It is not written so, runs backwards, or lies before 1868 or after 2100.</exception>
    public static DateSpan Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value : throw Written.Otherwise(DateSpanText.Expected, text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DateSpan? value)
    {
        value = text is null ? null : DateSpanText.Of(text);
        return value is not null;
    }

    /// <summary>As it is printed in Japanese: 2026年4月〜5月頃.</summary>
    public override string ToString() => Words.Ja;

    private static LocalDate Forward(YearMonth first, YearMonth last)
    {
        Guard.Against.NotForward(first, last, "months that run forward are expected");
        return LastOf(last);
    }

    private static LocalDate LastOf(YearMonth month) => month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1);

    private static string Rest(YearMonth first, YearMonth last) => first.Year == last.Year ? Number(last.Month) + "月" : Ja(last);

    private static string Ja(YearMonth month) => $"{Number(month.Year)}年{Number(month.Month)}月";

    private static string Ja(LocalDate day) => $"{Number(day.Year)}年{Number(day.Month)}月{Number(day.Day)}日";

    private static string En(YearMonth month) => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}", month.Year, month.Month);

    private static string En(LocalDate day)
        => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", day.Year, day.Month, day.Day);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
