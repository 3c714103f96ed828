using Hojo.Model;
using Hojo.Rules.Evaluation.Surveys;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Evaluation;

/// <summary>An amount from its least to its most, each end with a completion of the case that attains it.</summary>
/// <param name="Range">Both ends.</param>
/// <param name="Exact">True where the ends are attained; false where the range is only known to hold the exact one.</param>
/// <param name="Least">The case completed so that the lower end comes out; <see langword="null"/> where not exact.</param>
/// <param name="Most">The case completed so that the upper end comes out; <see langword="null"/> where not exact.</param>
/// <param name="LeastWhen">What has to be so for the lower end, to be read.</param>
/// <param name="MostWhen">What has to be so for the upper end, to be read.</param>
public sealed record AmountEnds(YenRange Range, bool Exact, Sheet? Least, Sheet? Most, IReadOnlyList<ValueRead> LeastWhen,
    IReadOnlyList<ValueRead> MostWhen);

/// <summary>Every amount of a case, as tightly as what is told allows.</summary>
/// <param name="Grant">補助金額, whatever the verdict.</param>
/// <param name="Eligible">補助金額 in the completions that no row refuses; <see langword="null"/> where there are none.</param>
/// <param name="Cap">補助上限額: what the formula never goes above however great the costs are; <see langword="null"/> where nothing
/// that the document prints holds it.</param>
/// <param name="OwnShare">自己負担額: the costs as claimed, less the grant. While a cost is not told its upper end supposes the greatest
/// cost that a case may state, and only the lower end means anything. <see langword="null"/> for a track without costs, and, while a cost
/// is not told, for a formula whose roundings can give more than a yen of grant for a yen of cost (持続化:
/// parts rounded within a circle).</param>
public sealed record AmountRanges(AmountEnds Grant, AmountEnds? Eligible, AmountEnds? Cap, AmountEnds? OwnShare)
{
    internal static AmountRanges Of(Assessor assessor, Sheet sheet, AmountSurvey survey) => new(
        Ends(sheet, survey)!,
        Ends(sheet, EligibleSurvey.Of(assessor, sheet, survey)),
        assessor.Ceiling is { } ceiling ? Ends(sheet, AmountSurvey.Of(ceiling, sheet)) : null,
        Ends(sheet, AmountSurvey.Of(assessor.Support, assessor.Costs, sheet)));

    private static AmountEnds? Ends(Sheet sheet, AmountSurvey? survey) => survey is null ? null : new(
        survey.Range, survey.Exact, survey.Least, survey.Most, When(sheet, survey.Live, survey.Least, survey.LeastAt),
        When(sheet, survey.Live, survey.Most, survey.MostAt));

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

/// <summary>The ranges of a case, with completions that attain their ends.</summary>
public static class Ranging
{
    /// <summary>Every amount of a case, as tightly as what is told allows; <see langword="null"/> for support that is not money.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static AmountRanges? Ranges(this Assessor assessor, Case @case, JapanTime on)
        => assessor.Ranges(Guard.Against.Null(assessor).Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public static AmountRanges? Ranges(this Assessor assessor, Sheet sheet, JapanTime on)
        => Guard.Against.Null(assessor).On(sheet).At(on) is var asked && assessor.Track.Formula is not null
            ? AmountRanges.Of(assessor, asked, AmountSurvey.Of(assessor.Plan, asked))
            : null;
}
