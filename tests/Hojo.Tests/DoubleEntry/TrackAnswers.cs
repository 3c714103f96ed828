using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.DoubleEntry;

/// <summary>What a track answers to a case, by its id.</summary>
internal static class TrackAnswers
{
    public static Assessment By(this Case c, string track, string on) => Assessor.For(Catalogue.National.Track(track)).Assess(c, At(on));

    public static long Grant(this Case c, string track, string on)
    {
        var range = c.By(track, on).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>How many rows stand in the way of one case and not of another.</summary>
    public static int MoreOpenThan(this Case c, Case other, string track, string on)
        => Open(c, track, on).Except(Open(other, track, on)).Count();

    private static IEnumerable<string> Open(Case c, string track, string on)
        => c.By(track, on).Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row);

    private static JapanTime At(string iso) => JapanTime.Parse(iso);
}
