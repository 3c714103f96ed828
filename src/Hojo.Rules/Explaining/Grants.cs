using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>The amount as a person reads it.</summary>
internal static class Grants
{
    public static GrantResult Of(CompiledTrack compiled, Sheet sheet, AmountSurvey survey)
    {
        var ranges = RangesSurvey.Of(compiled, sheet, survey);
        var settled = survey.Range.IsPoint ? survey.Least : null;
        var bindings = settled is null ? [] : Bindings(compiled.Plan, settled);
        return new()
        {
            Name = compiled.Track.Money,
            Range = survey.Range,
            Exact = survey.Exact,
            LeastWhen = ranges.Grant.LeastWhen,
            MostWhen = ranges.Grant.MostWhen,
            Eligible = ranges.Eligible?.Range,
            EligibleExact = ranges.Eligible?.Exact ?? true,
            Cap = ranges.Cap?.Range,
            CapExact = ranges.Cap?.Exact ?? true,
            OwnShare = compiled.Costs.All(sheet.IsTold) ? ranges.OwnShare?.Range : null,
            OwnShareAtLeast = ranges.OwnShare?.Range.Least,
            Working = settled is null ? null : Working.Of(compiled.Track, settled, survey.Range.Least).Beside(bindings),
            Bindings = bindings,
        };
    }

    private static IReadOnlyList<BindingLimit> Bindings(Plan plan, Sheet sheet)
        => [.. plan.Bindings(sheet.Cells).OrderByDescending(b => b.Gain)
            .Select(b => new BindingLimit(b.Limit.Id, b.Limit.Text, Yen.Of(b.Without), Yen.Of(b.Gain), b.Limit.Reading, b.Limit.Citation))];
}
