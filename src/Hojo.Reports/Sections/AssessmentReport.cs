using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>An assessment as a report, in the order in which a consultant asks.</summary>
internal static class AssessmentReport
{
    public static ReportContent Of(Assessment a, Wording words)
    {
        var rows = new RowSections(words);
        return new(
            words.Lang,
            words.Of(a.Title),
            [
                a.Track,
                words.Of($"照会日時 {Wording.Of(a.On)} (日本時間)", $"asked about {Wording.Of(a.On)} (time in Japan)"),
            ],
            [
                InputSections.Contradictions(a.Contradictions, words),
                VerdictSection.Of(a, words),
                GrantSection.Of(a, words),
                rows.Questions(a),
                InputSections.NotRead(a.NotRead, words),
                rows.Points(a.Points),
                rows.Specials(a.Specials),
                rows.Dates(a.Dates),
                rows.Exposures(a),
                rows.Notices(words.Of("条件", "Terms"), a.Terms),
                rows.Notices(words.Of("義務(採択後)", "Duties after the award"), a.Duties),
                rows.Notices(words.Of("文書に記載がなく確認が必要な事項", "Not stated, and to be confirmed"), a.Silences),
                rows.Sources(a.Sources),
            ],
            words.Of("この査定は助言ではありません。正式な判断は公募要領と事務局によります。", "This is not advice. The guideline and the office decide."));
    }
}
