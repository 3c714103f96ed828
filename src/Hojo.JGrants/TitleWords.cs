using System.Text;
using System.Text.RegularExpressions;

namespace Hojo.JGrants;

/// <summary>回: the round that a title names, by its number, or else by its year.</summary>
internal readonly record struct RoundMark(int Number, bool IsYear);

/// <summary>A title, or a name of ours, taken apart: the rounds that it names, and its other words. Full width, brackets and blanks are no
/// difference.</summary>
internal sealed class TitleWords
{
    private static readonly HashSet<char> Brackets = [.. "()<>[]「」『』【】〈〉《》〔〕"];

    /// <summary>A day of a year is no fiscal year.</summary>
    private static readonly Regex FiscalYear = new("(?:令和([0-9]{1,2})年度|(20[0-9]{2})(?:年度)?(?![0-9年]))(?:補正(?:予算)?分?)?");

    private TitleWords(IReadOnlyList<RoundMark>? marks, string[] words) => (Marks, Words) = (marks, words);

    /// <summary>The rounds; none where the title names none, <see langword="null"/> where it can be read in more than one way.</summary>
    public IReadOnlyList<RoundMark>? Marks { get; }

    /// <summary>All that is left.</summary>
    public IReadOnlyList<string> Words { get; }

    public static TitleWords Of(string title)
    {
        var plain = Folded(title);
        var (series, years) = (RoundSeries.Form.Matches(plain), FiscalYear.Matches(plain));
        var marks = (series.Count, years.Count) switch
        {
            (1, _) => RoundSeries.Numbers(series[0])?.Select(number => new RoundMark(number, IsYear: false)).ToArray(),
            (0, 1) => [new(Year(years[0]), IsYear: true)],
            (0, 0) => [],
            _ => null,
        };
        var rest = FiscalYear.Replace(RoundSeries.Form.Replace(plain, " "), " ");
        return new(marks, [.. rest.Split(' ').Where(word => word.Length > 0 && word is not ("公募" or "募集" or "・"))]);
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

    private static int Year(Match year)
        => year.Groups[1].Success ? 2018 + RoundSeries.Number(year.Groups[1]) : RoundSeries.Number(year.Groups[2]);
}
