using System.Globalization;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>行の範囲: which lines of the input are asked about, both ends included.</summary>
internal readonly record struct LineRange(long From, long To)
{
    public static LineRange Of(string? said)
    {
        if (said is null) return new(1, long.MaxValue);
        var at = said.IndexOf('-', StringComparison.Ordinal);
        var (from, to) = at < 0 ? (null, null) : (Number(said[..at], 1), Number(said[(at + 1)..], long.MaxValue));
        if (from <= to) return new(from.Value, to.Value); // not where one of them is no number
        throw new BadInputException(($"--lines: 1001-2000 の形の行の範囲が必要です(指定値: {Quoted.Bare(said)})",
            $"--lines: a range of lines such as 1001-2000 is expected (found {Quoted.Bare(said)})"));
    }

    private static long? Number(string digits, long absent) => digits.Length == 0 ? absent
        : long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
