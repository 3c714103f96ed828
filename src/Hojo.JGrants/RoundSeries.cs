using System.Globalization;
using System.Text.RegularExpressions;

namespace Hojo.JGrants;

/// <summary>回の並び: one round, or several in one breath: a range (第17回～第18回, 17～18次締切) or a list (1次公募、2次公募).</summary>
internal static class RoundSeries
{
    private const string Count = "第?(?<n>[0-9]{1,3})", Tail = "(?:公募|締切|締め切り|募集|申請)?分?";

    /// <summary>More at a time are a slip of the pen, or no rounds.</summary>
    private const int Most = 20;

    /// <summary>In a title that is folded. The last of a series has its counter (次, 回); 第5回から has no end, and names no round.</summary>
    public static readonly Regex Form = new(
        $"(?<![0-9])(?:{Count}(?<unit>次|回)?{Tail} *(?:(?<range>[~〜―–—‐−ー-]|から)|(?<list>[・、,と]|及び)) *)*{Count}(?<unit>次|回)(?!から){Tail}");

    /// <summary>The numbers that it names, a range with all that lie between; <see langword="null"/> where it counts now so, now so, or not
    /// upwards.</summary>
    public static IReadOnlyList<int>? Numbers(Match series)
    {
        if (series.Groups["unit"].Captures.Cast<Capture>().Select(unit => unit.Value).Distinct().Count() > 1) return null;
        int[] ranges = [.. series.Groups["range"].Captures.Cast<Capture>().Select(sign => sign.Index)];
        var all = new List<int>();
        var before = -1;
        foreach (var said in series.Groups["n"].Captures.Cast<Capture>())
        {
            var (number, isEnd) = (Number(said), all.Count > 0 && ranges.Any(sign => sign > before && sign < said.Index));
            if (all.Count > 0 && number <= all[all.Count - 1]) return null;
            all.AddRange(isEnd ? Enumerable.Range(all[all.Count - 1] + 1, number - all[all.Count - 1]) : [number]);
            if (all.Count > Most) return null;
            before = said.Index;
        }
        return all;
    }

    public static int Number(Capture digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
