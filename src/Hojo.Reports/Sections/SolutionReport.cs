using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>What to change to get further, as a report.</summary>
internal static class SolutionReport
{
    /// <param name="s">The solution.</param>
    /// <param name="words">The language.</param>
    /// <param name="ofRows">Whether the way past the rows is asked for, beside the way to the money.</param>
    public static ReportContent Of(Solution s, Wording words, bool ofRows)
    {
        var costs = new CostSections(words);
        var changes = new ChangeSections(words);
        return new(
            words.Lang,
            words.Of(s.Title),
            [
                s.Track,
                words.Of($"照会日時 {Wording.Of(s.On)} (日本時間)", $"asked about {Wording.Of(s.On)} (time in Japan)"),
                words.Of($"いまの判定: {words.Of(s.Verdict)}", $"Verdict as it stands: {words.Of(s.Verdict)}"),
                s.Grant is { } grant
                    ? words.Of($"いまの金額: {words.Spoken(grant)}", $"Amount as it stands: {words.Spoken(grant)}")
                    : words.Of("いまの金額: 情報不足でまだ決まらない", "Amount as it stands: not settled yet"),
            ],
            [
                costs.Goals(s.Costs),
                .. ofRows ? [changes.SingleChanges(s), changes.Missing(s.Missing)] : Array.Empty<Section>(),
                costs.NextYen(s.NextYen),
                new RowSections(words).Sources(s.Sources),
            ],
            words.Of("この回答は助言ではありません。正式な判断は公募要領と事務局によります。", "This is not advice. The guideline and the office decide."));
    }
}
