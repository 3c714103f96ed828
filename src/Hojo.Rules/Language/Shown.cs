using System.Globalization;
using Hojo.Model;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Rules.Language;

/// <summary>How values read in a sentence, in both languages and in no culture's format.</summary>
internal static class Shown
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    public static Label Of(Yen yen)
    {
        var digits = yen.Whole.ToString("#,0", CultureInfo.InvariantCulture);
        return (digits + "円", "¥" + digits);
    }

    public static Label Of(LocalDate day)
        => (string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", day.Year, day.Month, day.Day), Iso.Format(day));

    public static Label Of(LocalTime time) => Both(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time));

    public static Label Of(YearMonth month) => DateSpan.Around(month).Words;

    public static Label Of(Moment moment)
        => moment.Time is { } time ? ($"{Of(moment.Day).Ja} {Of(time).Ja}", $"{Of(moment.Day).En} {Of(time).En}") : Of(moment.Day);

    public static Label Of(PrintedDate date)
        => date.Moment is { } moment ? Of(moment) : date.Month is { } month ? Of(month) : date.Span!.Words;

    public static Label Of(Fraction amount)
    {
        if (amount.Denominator.IsOne) return Of(new Yen((decimal)amount.Numerator));
        var en = $"¥{(amount.Numerator / amount.Denominator).ToString("#,0", CultureInfo.InvariantCulture)} " +
            $"{(amount.Numerator % amount.Denominator).ToString(CultureInfo.InvariantCulture)}" +
            $"/{amount.Denominator.ToString(CultureInfo.InvariantCulture)}";
        return (amount.ToString(), en);
    }

    public static Label Of(FractionRange range) => range.IsPoint
        ? Of(range.Least)
        : ($"{Of(range.Least).Ja}〜{Of(range.Most).Ja}", $"{Of(range.Least).En} to {Of(range.Most).En}");

    public static Label Of(YenRange range) => range.IsPoint
        ? Of(range.Least)
        : ($"{range.Least}〜{range.Most}", $"{Of(range.Least).En} to {Of(range.Most).En}");

    public static Label Number(long n) => Both(n.ToString("#,0", CultureInfo.InvariantCulture));

    public static Label Both(string text) => (text, text);

    public static Label Join(IEnumerable<Label> parts, string ja, string en)
    {
        var all = parts.ToArray();
        return (string.Join(ja, all.Select(p => p.Ja)), string.Join(en, all.Select(p => p.En)));
    }
}
