using System.Globalization;
using Hojo.Model;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Rules.Language;

/// <summary>How values read in a sentence, in both languages and in no culture's format.</summary>
internal static class Format
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    public static Bilingual Of(Yen yen)
    {
        var digits = yen.Whole.ToString("#,0", CultureInfo.InvariantCulture);
        return (digits + "円", "¥" + digits);
    }

    public static Bilingual Of(LocalDate day)
        => (string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", day.Year, day.Month, day.Day), Iso.Format(day));

    public static Bilingual Of(LocalTime time) => Both(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time));

    public static Bilingual Of(YearMonth month) => DateSpan.Around(month).Words;

    public static Bilingual Of(Moment moment)
        => moment.Time is { } time ? ($"{Of(moment.Day).Ja} {Of(time).Ja}", $"{Of(moment.Day).En} {Of(time).En}") : Of(moment.Day);

    public static Bilingual Of(PrintedDate date)
        => date.Moment is { } moment ? Of(moment) : date.Month is { } month ? Of(month) : date.Span!.Words;

    public static Bilingual Of(Fraction amount)
    {
        if (amount.Denominator.IsOne) return Of(new Yen((decimal)amount.Numerator));
        var en = $"¥{(amount.Numerator / amount.Denominator).ToString("#,0", CultureInfo.InvariantCulture)} " +
            $"{(amount.Numerator % amount.Denominator).ToString(CultureInfo.InvariantCulture)}" +
            $"/{amount.Denominator.ToString(CultureInfo.InvariantCulture)}";
        return (amount.ToString("円"), en);
    }

    public static Bilingual Of(FractionRange range) => range.IsPoint
        ? Of(range.Least)
        : ($"{Of(range.Least).Ja}〜{Of(range.Most).Ja}", $"{Of(range.Least).En} to {Of(range.Most).En}");

    public static Bilingual Of(YenRange range) => range.IsPoint
        ? Of(range.Least)
        : ($"{range.Least}〜{range.Most}", $"{Of(range.Least).En} to {Of(range.Most).En}");

    public static Bilingual Number(long n) => Both(n.ToString("#,0", CultureInfo.InvariantCulture));

    public static Bilingual Both(string text) => (text, text);

    public static Bilingual Join(IEnumerable<Bilingual> parts, string ja, string en)
    {
        var all = parts.ToArray();
        return (string.Join(ja, all.Select(p => p.Ja)), string.Join(en, all.Select(p => p.En)));
    }
}
