using Hojo.Model;

namespace Hojo.Testing.Books;

/// <summary>決め手の行: the rows by which an answer is what it is.</summary>
internal static class DecidingRows
{
    /// <summary>Those that refuse, wait or are left open, by the verdict; of an eligible case the limits that cut its grant. Of a track
    /// that is not open the row that shuts it.</summary>
    public static HashSet<string> Of(Assessment answer) => [.. answer.Verdict switch
    {
        TrackVerdict.NotEligible => Rows(answer, f => f.Verdict == Verdict.NotMet),
        TrackVerdict.NeedsInput => Rows(answer, f => f.Verdict == Verdict.Unknown && !f.AwaitsJudgement),
        TrackVerdict.NeedsJudgement => Rows(answer, f => f.AwaitsJudgement),
        TrackVerdict.NotOpen => answer.Availability.Row is { } row ? [row] : [],
        _ => answer.Grant?.Bindings.Select(limit => limit.Row) ?? [],
    }];

    /// <summary>加点・減点: those that apply.</summary>
    public static HashSet<string> Points(Assessment answer)
        => [.. answer.Points.Where(point => point.Holds == Verdict.Met).Select(point => point.Row)];

    private static IEnumerable<string> Rows(Assessment answer, Func<Finding, bool> decides)
        => answer.Findings.Where(decides).Select(finding => finding.Row);
}
