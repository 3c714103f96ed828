using System.Globalization;
using Hojo.Model;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tool.Reports;

/// <summary>How values read in one language, in no culture's format.</summary>
internal sealed class Wording(Lang lang)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

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

    /// <summary>12,500,000円〜25,000,000円.</summary>
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

    public string Of(TrackVerdict verdict) => Of(verdict switch
    {
        TrackVerdict.Eligible => ("申請できる", "eligible"),
        TrackVerdict.NotEligible => ("申請できない", "not eligible"),
        TrackVerdict.NeedsInput => ("まだ決まらない(情報不足)", "not settled yet (more has to be told)"),
        TrackVerdict.NeedsJudgement => ("要確認(事務局の判断による)", "to be confirmed (the office decides)"),
        _ => (Bilingual)("期間外", "not open"),
    });

    public string Of(SourceRank rank) => Of(rank switch
    {
        SourceRank.Guideline => ("公募要領", "guideline"),
        SourceRank.Notice => ("公告・お知らせ", "notice"),
        SourceRank.Faq => ("よくあるご質問", "questions and answers"),
        SourceRank.Record => ("公的な記録", "official record"),
        SourceRank.Leaflet => ("リーフレット", "leaflet"),
        SourceRank.Summary => ("第三者による概要", "summary by a third party"),
        _ => (Bilingual)("写し・控え", "transcript or note"),
    });

    public string Of(Prospect prospect) => Of(prospect switch
    {
        Prospect.Eligible => ("申請できる", "eligible"),
        Prospect.NeedsJudgement => ("要確認", "ask the office"),
        Prospect.NeedsInput => ("情報不足", "needs facts"),
        Prospect.NotEligible => ("申請できない", "not eligible"),
        _ => (Bilingual)("期間外", "not open"),
    });

    public string Of(Openness openness) => Of(openness switch
    {
        Openness.Open => ("制限なし", "open"),
        Openness.OnlyIfDifferent => ("条件付き", "on condition"),
        Openness.Unknown => ("不明", "unknown"),
        _ => (Bilingual)("申請できない", "barred"),
    });

    public string Of(PairVerdict pair) => Of(pair switch
    {
        PairVerdict.Allowed => ("併用できる", "allowed"),
        PairVerdict.WithinSharedCeiling => ("上限を共有", "within one ceiling"),
        PairVerdict.AcceptedOnce => ("採択は一つ", "accepted once"),
        PairVerdict.OnlyWithDifferentCosts => ("経費等が異なれば可", "only where costs differ"),
        PairVerdict.BarredForATime => ("採択後は一定期間不可", "barred for a time after"),
        PairVerdict.Barred => ("併用できない", "barred"),
        _ => (Bilingual)("記載なし", "not stated"),
    });

    public string Of(Consequence consequence) => Of(consequence switch
    {
        Consequence.Repaid => ("返還", "repaid"),
        Consequence.Reduced => ("減額", "reduced"),
        Consequence.NotPaid => ("不交付", "not paid"),
        _ => (Bilingual)("収益納付", "profits returned"),
    });

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
