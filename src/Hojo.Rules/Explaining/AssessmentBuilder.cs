using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Solving.Questions;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>Everything a person reads of one case and one track, made from the same rows and the same plan as the fast path. Lists in
/// words are made when they are first read.</summary>
internal static class AssessmentBuilder
{
    public static Assessment Of(ExplainedTrack explained, Sheet sheet, JapanTime on, Case? @case)
        => Of(explained, Answer.Of(explained.Compiled, sheet, on), on, @case);

    /// <summary>The same for rows that are judged already.</summary>
    public static Assessment Of(ExplainedTrack explained, Answer answer, JapanTime on, Case? @case)
    {
        var (compiled, track, sheet, words) = (answer.Compiled, answer.Compiled.Track, answer.Sheet, explained.Words);
        var (values, exposures) = (new Values(sheet, @case), new Exposures(explained, answer));
        IReadOnlyList<Contradiction> contradictions = @case is null ? [] : compiled.Inputs.Contradictions(@case);
        return new()
        {
            Version = RulesVersion.Current,
            Track = track.Id,
            Title = track.Title,
            On = on,
            Availability = Availabilities.Of(track, on),
            Contradictions = contradictions,
            Verdict = Inputs.Settle(answer.Judged.Verdict, contradictions),
            IsProvisional = compiled.IsProvisional,
            IsWhollyProvisional = words.IsWhollyProvisional,
            Findings = EquatableList.Later(() => Findings.Of(answer, words, values)),
            Specials = EquatableList.Later<Finding>(()
                => [.. track.ByKind.Specials.Select(row => Findings.Of(row, compiled.Plan, words, values, () => answer.Raised))]),
            Grant = track.Formula is null ? null : Grants.Of(answer),
            Questions = EquatableList.Later(() => QuestionOrder.InBrief(explained.Questions, sheet, track.OpenOn(on))),
            NotRead = @case is null ? [] : EquatableList.Later(() => compiled.Inputs.Unread(@case)),
            Points = EquatableList.Later<PointFinding>(() => [.. track.ByKind.Points.Select(row => Findings.Of(row, words, sheet))]),
            Dates = EquatableList.Later<DateFinding>(() => [.. Dates.Of(track, sheet)]),
            Exposures = EquatableList.Later(exposures.Rows),
            ExposureTotalLater = new(exposures.Total),
            Terms = words.Terms,
            Duties = words.Duties,
            Silences = words.Silences,
            Sources = words.Sources,
        };
    }
}
