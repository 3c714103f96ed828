using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>Facts of sample tracks, read from a case in ways of their own.</summary>
internal static class SampleFacts
{
    private static readonly Bilingual Flag = ("はい・いいえ", "yes or no");

    private static readonly Growth LeastGrowth = Growth.Of(new Percent(-100));

    public static readonly Bilingual People = ("人", "people");

    public static readonly Bilingual YenAnHour = ("円", "yen an hour");

    /// <summary>0 to 1,000億円.</summary>
    public static Fact<Yen> Money(string id, Bilingual label, Func<Case, Yen?> read)
        => new(id, label, ("円", "yen"), Scales.Money, read, Yen.Zero, Yen.Of(100_000_000_000));

    /// <summary>−1兆円 to 1兆円.</summary>
    public static Fact<Yen> Balance(string id, Bilingual label, Func<Case, Yen?> read)
        => new(id, label, ("円", "yen"), Scales.Money, read, Yen.Of(-1_000_000_000_000), Yen.Of(1_000_000_000_000));

    public static Fact<int> Count(string id, Bilingual label, Bilingual unit, int least, int most, Func<Case, int?> read)
        => new(id, label, unit, Scales.Count, read, least, most);

    public static Fact<bool> Stated(string id, Bilingual label, Func<Case, bool?> read)
        => new(id, label, Flag, Scales.Flag, read, false, true);

    /// <summary>What has happened, or what the applicant is: it stands as it is.</summary>
    public static Fact<bool> Happened(string id, Bilingual label, Func<Case, bool?> read)
        => new(id, label, Flag, Scales.Flag, read, false, true) { Ease = Ease.Standing };

    /// <summary>What the applicant declares and the office judges for itself.</summary>
    public static Fact<bool> Declared(string id, Bilingual label, Func<Case, bool?> read)
        => new(id, label, Flag, Scales.Flag, read, false, true) { Declared = true };

    /// <summary>−100% to +1,000% a year.</summary>
    public static Fact<Growth> Rising(string id, Bilingual label, Func<Case, Growth?> read)
        => new(id, label, ("%/年", "% a year"), Scales.Growth, read, LeastGrowth, Growth.Of(Growth.Most));

    /// <summary>−100% to +1,000% in all, by the end of the project.</summary>
    public static Fact<Growth> ByEnd(string id, Bilingual label, Func<Case, Growth?> read)
        => new(id, label, ("%", "%"), Scales.Growth, read, LeastGrowth, Growth.Of(Growth.Most));

    /// <summary>0 to the whole; the whole is named where a case tells it.</summary>
    public static Fact<Rate> Share(string id, Bilingual label, Func<Case, Rate?> read, Fact<Yen>? whole = null)
        => new(id, label, ("割合", "share"), Scales.Share, read, new Rate(0, 1), new Rate(1, 1)) { Whole = whole };

    public static Fact<LocalDate> Day(string id, Bilingual label, Func<Case, LocalDate?> read)
        => new(id, label, ("日付", "date"), Scales.Date, read, new(1868, 1, 1), new(2100, 12, 31));

    public static Fact<T> Choice<T>(string id, Bilingual label, T least, T most, Func<T, int> code, Func<Case, T?> read)
        where T : struct, Enum
        => new(id, label, ("選択", "choice"), Scales.Choice(code), read, least, most);
}
