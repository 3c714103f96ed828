using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Plans;
using Hojo.Rules.Evaluation.Surveys;

namespace Hojo.Rules.Evaluation;

/// <summary>The amount as a person reads it.</summary>
internal static class Grants
{
    public static GrantResult Of(Assessor assessor, Sheet sheet, AmountSurvey survey)
    {
        var ranges = AmountRanges.Of(assessor, sheet, survey);
        var settled = survey.Range.IsPoint ? survey.Least : null;
        var bindings = settled is null ? [] : Bindings(assessor.Plan, settled);
        return new()
        {
            Name = assessor.Track.Money,
            Range = survey.Range,
            Exact = survey.Exact,
            LeastWhen = ranges.Grant.LeastWhen,
            MostWhen = ranges.Grant.MostWhen,
            Eligible = ranges.Eligible?.Range,
            EligibleExact = ranges.Eligible?.Exact ?? true,
            Cap = ranges.Cap?.Range,
            CapExact = ranges.Cap?.Exact ?? true,
            OwnShare = assessor.Costs.All(sheet.IsTold) ? ranges.OwnShare?.Range : null,
            OwnShareAtLeast = ranges.OwnShare?.Range.Least,
            Working = settled is null ? null : Working.Of(assessor.Track, settled, survey.Range.Least).Beside(bindings),
            Bindings = bindings,
        };
    }

    private static IReadOnlyList<BindingLimit> Bindings(Plan plan, Sheet sheet)
        => [.. plan.Bindings(sheet.Cells).OrderByDescending(b => b.Gain)
            .Select(b => new BindingLimit(b.Limit.Id, b.Limit.Text, Yen.Of(b.Without), Yen.Of(b.Gain), b.Limit.Reading, b.Limit.Citation))];
}
