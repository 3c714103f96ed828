using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Surveys;

namespace Hojo.Rules.Evaluation;

/// <summary>The amount as a person reads it.</summary>
internal static class Grants
{
    public static GrantResult Of(Assessor assessor, Sheet sheet, AmountSurvey survey)
    {
        var ranges = AmountRanges.Of(assessor, sheet, survey);
        var settled = survey.Range.IsPoint ? survey.Least : null;
        return new()
        {
            Name = assessor.Track.Money,
            Range = survey.Range,
            Exact = survey.Exact,
            LeastWhen = ranges.Grant.LeastWhen,
            MostWhen = ranges.Grant.MostWhen,
            Eligible = ranges.Eligible?.Range,
            Cap = ranges.Cap?.Range,
            OwnShare = assessor.Costs.All(sheet.IsTold) ? ranges.OwnShare?.Range : null,
            OwnShareAtLeast = ranges.OwnShare?.Range.Least,
            Steps = settled is null ? [] : Working.Of(assessor.Track.Root, settled),
            Bindings = settled is null ? [] : Bindings(assessor, settled),
        };
    }

    /// <summary>Each limit that was reached, and the amount if it alone did not stand; the same plan with one bit lifted.</summary>
    private static IReadOnlyList<Binding> Bindings(Assessor assessor, Sheet sheet)
    {
        var plan = assessor.Plan;
        plan.TrySolve(sheet.Cells, 0, out var grant, out var bound);
        var found = new List<Binding>();
        for (var k = 0; k < plan.Limits.Count; k++)
        {
            if ((bound >> k & 1) == 0) continue;
            plan.TrySolve(sheet.Cells, 1UL << k, out var without, out _);
            var limit = plan.Limits[k];
            found.Add(new(limit.Id, limit.Text, Yen.Of(without), Yen.Of(without - grant), limit.Citation));
        }
        return [.. found.OrderByDescending(b => b.Gain.Whole)];
    }
}
