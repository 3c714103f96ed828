using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;
using NodaTime;

namespace Hojo.Rules.Explaining;

/// <summary>Everything a person reads of one case and one track, made from the same rows and the same plan as the fast path.</summary>
internal static class AssessmentBuilder
{
    public static Assessment Of(Assessor assessor, Sheet sheet, JapanTime on, Case? @case)
    {
        var survey = AmountSurvey.Of(assessor.Plan, sheet);
        var (least, most) = (survey.Range.Least.Whole, survey.Range.Most.Whole);
        assessor.Rows.Judge(sheet.Cells, least, most, out var notMet, out var unknown, out var open);
        return Of(assessor, sheet, on, @case, survey,
            new(Assessor.VerdictOf(assessor.Track.OpenOn(on), notMet, unknown, open), least < most ? null : least, notMet, unknown,
                open, 0));
    }

    /// <summary>The same for rows that are judged already.</summary>
    public static Assessment Of(Assessor assessor, Sheet sheet, JapanTime on, Case? @case, AmountSurvey survey, Judgement judged)
    {
        var (track, words, values) = (assessor.Track, assessor.Words, new Values(sheet, @case));
        var exposures = Exposures.Of(assessor, sheet, survey.Range, out var total);
        return new()
        {
            Version = RulesVersion.Current,
            Track = track.Id,
            Title = track.Title,
            On = on,
            Availability = Availabilities.Of(track, on),
            Contradictions = @case is null ? [] : assessor.Inputs.Contradictions(@case),
            Verdict = assessor.Inputs.Settle(judged.Verdict, @case),
            Findings = [.. assessor.Rows.Rows.Select((row, k) => Findings.Of(row, words, values, survey.Range,
                judged.NotMet[k] ? Verdict.NotMet : judged.Unknown[k] || judged.Open[k] ? Verdict.Unknown : Verdict.Met, judged.Open[k]))],
            Specials = [.. track.Rows.OfType<Special>().Select(row => Findings.Of(row, words, values))],
            Grant = track.Formula is null ? null : Grants.Of(assessor, sheet, survey),
            Questions = Questioning.InBrief(assessor, sheet, assessor.Track.OpenOn(on)),
            NotRead = @case is null ? [] : assessor.Inputs.Unread(@case),
            Points = [.. track.Rows.OfType<Point>().Select(row => Findings.Of(row, words, sheet))],
            Dates = [.. Dates.Of(track, sheet)],
            Exposures = exposures,
            ExposureTotal = total,
            Terms = words.Terms,
            Duties = words.Duties,
            Silences = words.Silences,
            Sources = words.Sources,
        };
    }
}
