using System.Globalization;
using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>事実: makes facts of a programme that <see cref="Case"/> does not know. Their places are extensions of a case file,
/// <c>extensions.tokyoTopUp.registered</c>; they are asked for, told, ranged and printed like all others. National facts
/// stand in <c>Hojo.Rules.Vocabulary</c>.</summary>
/// <example><code>
/// public static readonly Fact&lt;bool&gt; Decided = Facts.YesNo("extensions.mihonTopUp.decided", ("国の交付決定", "granted by the state"));
/// </code></example>
/// <exception cref="ArgumentException">Of each: a place that is no extension.</exception>
public static class Facts
{
    private static readonly Yen MostMoney = new(100_000_000_000m); // 1,000億円, as of the national facts

    private static readonly LocalDate FirstDay = new(1868, 1, 1), LastDay = new(2100, 12, 31);

    /// <summary>金額: yen, from 0 to 1,000億円 where nothing else is said.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="least">The least that a case may state.</param>
    /// <param name="most">The most that a case may state.</param>
    public static Fact<Yen> Money(string place, Bilingual label, Yen? least = null, Yen? most = null)
    {
        var (from, to) = (least ?? Yen.Zero, most ?? MostMoney);
        return new(Placed(place, label), label, ("円", "yen"), Scales.Money, c => c.Extensions.Money(place, from, to), from, to);
    }

    /// <summary>数: people, days, years.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="unit">What is counted: 人, 日, 年.</param>
    /// <param name="least">The least that a case may state.</param>
    /// <param name="most">The most that a case may state.</param>
    public static Fact<int> Count(string place, Bilingual label, Bilingual unit, int least, int most)
    {
        Guard.Against.Null(unit);
        return new(Placed(place, label), label, unit, Scales.Count, c => c.Extensions.Count(place, least, most), least, most);
    }

    /// <summary>はい・いいえ: what is so or is planned.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="declared">True where the applicant declares it and the office judges for itself.</param>
    public static Fact<bool> YesNo(string place, Bilingual label, bool declared = false)
        => new(Placed(place, label), label, ("はい・いいえ", "yes or no"), Scales.Flag, c => c.Extensions.YesNo(place), false, true)
        { Declared = declared };

    /// <summary>割合: from nothing to the whole.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    public static Fact<Rate> Share(string place, Bilingual label)
        => new(Placed(place, label), label, ("割合", "share"), Scales.Share, c => c.Extensions.Share(place), new(0, 1), new(1, 1));

    /// <summary>日付: from 1868 to 2100.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    public static Fact<LocalDate> Day(string place, Bilingual label)
        => new(Placed(place, label), label, ("日付", "date"), Scales.Date, c => c.Extensions.Date(place), FirstDay, LastDay);

    /// <summary>年平均成長率: from −100% to +1,000% a year, or the figures it comes from.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    public static Fact<Growth> Growth(string place, Bilingual label)
        => new(Placed(place, label), label, ("%/年", "% a year"), Scales.Growth, c => c.Extensions.Growth(place),
            Model.Growth.Of(new(-100m)), Model.Growth.Of(Model.Growth.Most));

    /// <summary>選択: one of the words of an enum, which its assembly names (<see cref="NamesAttribute"/>).</summary>
    /// <typeparam name="T">The enum; its numbers follow one another.</typeparam>
    /// <param name="place">Its place.</param>
    /// <param name="label">What it is called.</param>
    /// <exception cref="ArgumentException">A place that is no extension, a word that nobody names,
    /// or a gap between the numbers.</exception>
    public static Fact<T> Choice<T>(string place, Bilingual label) where T : struct, Enum
    {
        T[] words = [.. Names.Choices(typeof(T)).Select(choice => (T)(object)choice.Value!)];
        int[] codes = [.. words.Select(Code)];
        if (codes.Length == 0 || codes[codes.Length - 1] - codes[0] != codes.Length - 1)
            throw new ArgumentException($"{typeof(T).Name}: words whose numbers follow one another are expected", nameof(T));
        return new(Placed(place, label), label, ("選択", "choice"), Scales.Choice<T>(Code), c => c.Extensions.Choice<T>(place),
            words[0], words[words.Length - 1]);
    }

    private static int Code<T>(T word) where T : struct, Enum => Convert.ToInt32(word, CultureInfo.InvariantCulture);

    private static string Placed(string place, Bilingual label)
    {
        Guard.Against.Null(label);
        return CaseExtensions.IsPlace(place)
            ? place
            : throw new ArgumentException($"'{place}' is no place of an extension; such as extensions.tokyoTopUp.registered",
                nameof(place));
    }
}
