using System.Globalization;
using Hojo.Model;
using Hojo.Reports.Content;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Reports.Sections;

/// <summary>How values read in one language, in no culture's format.</summary>
internal sealed class Wording(Lang lang)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public Lang Lang => lang;

    public string Of(Bilingual label) => label.In(lang);

    public string Of(string ja, string en) => lang == Lang.Ja ? ja : en;

    /// <summary>25,000,000円 or ¥25,000,000.</summary>
    public string Of(Yen yen)
        => Of(yen.ToString(), (yen < Yen.Zero ? "-¥" : "¥") + Math.Abs(yen.Whole).ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>25,000,000円(2,500万円): in figures to check, and in kanji units to say.</summary>
    public string Spoken(Yen yen) => lang == Lang.En || yen.ToKanji() == yen.ToString() ? Of(yen) : $"{yen}({yen.ToKanji()})";

    public string Spoken(YenRange range)
        => range.IsPoint
            ? Spoken(range.Least)
            : Of($"{Spoken(range.Least)}〜{Spoken(range.Most)}", $"{Of(range.Least)} to {Of(range.Most)}");

    /// <summary>The same, and whether its ends are known to be reached.</summary>
    public string Spoken(YenRange range, bool exact)
        => exact ? Spoken(range) : Of($"{Spoken(range)}(両端に届くとは限らない)", $"{Spoken(range)} (may not reach the ends)");

    /// <summary>A range in words: 12,500,000円〜25,000,000円.</summary>
    public string Range(YenRange range)
        => range.IsPoint ? Of(range.Least) : Of($"{range.Least}〜{range.Most}", $"{Of(range.Least)} to {Of(range.Most)}");

    /// <summary>3,315,789円と9/19, or ¥3,315,789 9/19.</summary>
    public string Of(Fraction exact)
    {
        var whole = Of(Yen.Of(exact.ToLong()));
        if (exact.Denominator.IsOne) return whole;
        var rest = string.Format(CultureInfo.InvariantCulture, "{0}/{1}", exact.Numerator % exact.Denominator, exact.Denominator);
        return Of($"{whole}と{rest}", $"{whole} {rest}");
    }

    /// <summary>Dates in the form that sorts, in both languages.</summary>
    public static string Of(LocalDateTime moment) => (moment.Second == 0 ? Minutes : Seconds).Format(moment);

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A date as exactly as it is known: 2026-03-26 18:00, 2026-03-26, 2026年7月頃.</summary>
    public string Of(DateFinding date)
        => date.At is { } at ? Of(at) : date.Day is { } day ? Of(day) : date.Roughly() is { } span ? Of(span.Words) : Of("未定", "open");

    /// <summary>The same with the day of the week, for a wall: 2026-03-26(木) 18:00.</summary>
    public string OnTheWall(DateFinding date)
    {
        if ((date.At?.Date ?? date.Day) is not { } day) return Of(date);
        var week = Of("月火水木金土日".Substring((int)day.DayOfWeek - 1, 1), "MonTueWedThuFriSatSun".Substring(3 * ((int)day.DayOfWeek - 1), 3));
        return Of(date).Insert(Of(day).Length, Of($"({week})", $" {week}"));
    }

    /// <summary>Why it is not known whether a track is open, and up to when it is certain.</summary>
    public string Doubt(Availability open)
    {
        var certain = open.CertainUntil is { } until ? Of($"。確実に受付中なのは {Of(until)} まで", $"; open for certain until {Of(until)}") : "";
        return Of($"受付中か分からない: {open.Why!.Ja}{certain}", $"not known to be open: {open.Why.En}{certain}");
    }

    /// <summary>What a word is called.</summary>
    public string Of(Enum word) => Of(Names.Of(word));

    /// <summary>What a question decides.</summary>
    public static Bilingual Decided(Question question) => question switch
    {
        { CanTurnVerdict: true } => ("判定", "verdict"),
        { OnlyMovesPoints: true } => ("加点・減点", "points"),
        _ => ("金額", "amount"),
    };

    public string YesNo(Verdict holds) => holds switch
    {
        Verdict.Met => Of("該当", "applies"),
        Verdict.NotMet => Of("非該当", "does not"),
        _ => Of("不明", "unknown"),
    };
}
