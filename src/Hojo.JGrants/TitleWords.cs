using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hojo.JGrants;

/// <summary>回: the round that a title names, by its number, or else by its year.</summary>
internal readonly record struct RoundMark(int Number, bool IsYear);

/// <summary>A title, or a name of ours, taken apart: the round that it names, and its other words. Full width, brackets and blanks are no
/// difference.</summary>
internal sealed class TitleWords
{
    private static readonly HashSet<char> Brackets = [.. "()<>[]「」『』【】〈〉《》〔〕"];

    private static readonly Regex Counted = new("第?([0-9]{1,3})(?:次|回)(?!から)(?:公募|締切|締め切り|募集|申請)?分?");

    /// <summary>A day of a year is no fiscal year.</summary>
    private static readonly Regex FiscalYear = new("(?:令和([0-9]{1,2})年度|(20[0-9]{2})(?:年度)?(?![0-9年]))(?:補正(?:予算)?分?)?");

    private TitleWords(RoundMark? mark, string[] words) => (Mark, Words) = (mark, words);

    /// <summary>The round; <see langword="null"/> where the title names none, or several.</summary>
    public RoundMark? Mark { get; }

    /// <summary>All that is left.</summary>
    public IReadOnlyList<string> Words { get; }

    public static TitleWords Of(string title)
    {
        var plain = Folded(title);
        var (numbers, years) = (Counted.Matches(plain), FiscalYear.Matches(plain));
        RoundMark? mark = numbers.Count == 1 ? new(Number(numbers[0].Groups[1]), IsYear: false)
            : numbers.Count == 0 && years.Count == 1 ? new(Year(years[0]), IsYear: true)
            : null;
        var rest = FiscalYear.Replace(Counted.Replace(plain, " "), " ");
        return new(mark, [.. rest.Split(' ').Where(word => word.Length > 0 && word is not ("公募" or "募集" or "・"))]);
    }

    /// <summary>Full-width letters and digits as ASCII, brackets as blanks.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var plain = sign is >= '！' and <= '～' ? (char)(sign - '！' + '!') : sign;
            folded.Append(plain is '　' || Brackets.Contains(plain) ? ' ' : plain);
        }
        return folded.ToString();
    }

    private static int Year(Match year) => year.Groups[1].Success ? 2018 + Number(year.Groups[1]) : Number(year.Groups[2]);

    private static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
