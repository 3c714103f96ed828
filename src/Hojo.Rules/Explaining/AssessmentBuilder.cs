using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Solving.Questions;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>Everything a person reads of one case and one track, made from the same rows and the same plan as the fast path.</summary>
internal static class AssessmentBuilder
{
    public static Assessment Of(ExplainedTrack explained, Sheet sheet, JapanTime on, Case? @case)
    {
        var compiled = explained.Compiled;
        var survey = AmountSurvey.Of(compiled.Plan, sheet);
        var (least, most) = (survey.Range.Least.Whole, survey.Range.Most.Whole);
        compiled.Rows.Judge(sheet.Cells, least, most, out var notMet, out var unknown, out var open);
        return Of(explained, sheet, on, @case, survey,
            new(Judging.VerdictOf(compiled.Track.OpenOn(on), notMet, unknown, open), least < most ? null : least, notMet, unknown,
                open, 0));
    }

    /// <summary>The same for rows that are judged already.</summary>
    public static Assessment Of(ExplainedTrack explained, Sheet sheet, JapanTime on, Case? @case, AmountSurvey survey, Judgement judged)
    {
        var (compiled, track, words, values) = (explained.Compiled, explained.Compiled.Track, explained.Words, new Values(sheet, @case));
        var exposures = Exposures.Of(explained, sheet, survey.Range, out var total);
        return new()
        {
            Version = RulesVersion.Current,
            Track = track.Id,
            Title = track.Title,
            On = on,
            Availability = Availabilities.Of(track, on),
            Contradictions = @case is null ? [] : compiled.Inputs.Contradictions(@case),
            Verdict = compiled.Inputs.Settle(judged.Verdict, @case),
            Findings = [.. compiled.Rows.Rows.Select((row, k) => Findings.Of(row, words, values, survey.Range,
                judged.NotMet[k] ? Verdict.NotMet : judged.Unknown[k] || judged.Open[k] ? Verdict.Unknown : Verdict.Met, judged.Open[k]))],
            Specials = [.. track.ByKind.Specials.Select(row => Findings.Of(row, words, values))],
            Grant = track.Formula is null ? null : Grants.Of(compiled, sheet, survey),
            Questions = QuestionOrder.InBrief(explained.Questions, sheet, track.OpenOn(on)),
            NotRead = @case is null ? [] : compiled.Inputs.Unread(@case),
            Points = [.. track.ByKind.Points.Select(row => Findings.Of(row, words, sheet))],
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
