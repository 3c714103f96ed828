using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Surveys;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>The facts that are not told and can still change the answer: what can turn the verdict first, in the document's order.</summary>
internal static class Questions
{
    public static IReadOnlyList<Question> Of(Assessor assessor, Sheet sheet, AmountSurvey survey, RowSet unknown, TrackVerdict verdict)
    {
        // Once a row is not met nothing else can turn the verdict.
        var open = verdict == TrackVerdict.NotEligible ? [] : assessor.Rows.Rows.Where((_, k) => unknown[k]).ToArray();
        var turning = open.SelectMany(row => row is Floor ? survey.Live : row.Conditions().SelectMany(c => Live.In(c, sheet))).Distinct().ToArray();
        return [.. turning.Select(f => Of(f, true)), .. survey.Live.Where(f => !turning.Contains(f)).Select(f => Of(f, false))];
    }

    private static Question Of(Fact fact, bool canTurn) => new(fact.Id, fact.Label, fact.Unit, canTurn);
}
