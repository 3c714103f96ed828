using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>Every amount of a case, each surveyed on its own.</summary>
internal static class RangesSurvey
{
    public static AmountRanges Of(CompiledTrack compiled, Sheet sheet, AmountSurvey amount, Judgement judged) => new(
        Ends(sheet, amount)!,
        Ends(sheet, EligibleSurvey.Of(compiled, sheet, amount, judged)),
        compiled.Ceiling is { } ceiling ? Ends(sheet, AmountSurvey.Of(ceiling, sheet)) : null,
        Ends(sheet, AmountSurvey.Of(compiled.Support, compiled.Costs, sheet, compiled.Support == compiled.Plan ? amount : null)));

    private static AmountEnds? Ends(Sheet sheet, AmountSurvey? survey) => survey is null ? null
        : survey.Live.Count == 0 ? new(survey.Range, survey.Exact, survey.Least, survey.Most, [], [])
        : new(survey.Range, survey.Exact, survey.Least, survey.Most,
            EquatableList.Later(() => When(sheet, survey.Live, survey.Least, survey.LeastAt)),
            EquatableList.Later(() => When(sheet, survey.Live, survey.Most, survey.MostAt)));

    private static IReadOnlyList<ValueRead> When(Sheet sheet, IReadOnlyList<Fact> live, Sheet? end, IReadOnlyList<ValueInterval> stretches)
    {
        if (end is null) return [];
        if (stretches.Count == 0)
            return [.. live.Where(end.IsTold).Select(f => new ValueRead(f.Id, f.Label, f.Show(end[f])) { Written = f.Written(end[f]) })];
        return [.. stretches.Select((s, k) => new ValueRead(live[k].Id, live[k].Label, s.Show(live[k]))
        {
            Written = s.From == s.To ? live[k].Written(s.From) : null,
        })];
    }
}
