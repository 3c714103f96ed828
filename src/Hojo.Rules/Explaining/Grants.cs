using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>The amount as a person reads it.</summary>
internal static class Grants
{
    public static GrantResult Of(Answer answer)
    {
        var (compiled, amount, ranges) = (answer.Compiled, answer.Amount, answer.Ranges);
        return new()
        {
            Name = compiled.Track.Money,
            Range = amount.Range,
            Exact = amount.Exact,
            LeastWhen = ranges.Grant.LeastWhen,
            MostWhen = ranges.Grant.MostWhen,
            Eligible = ranges.Eligible?.Range,
            EligibleExact = ranges.Eligible?.Exact ?? true,
            Cap = ranges.Cap?.Range,
            CapExact = ranges.Cap?.Exact ?? true,
            OwnShare = compiled.Costs.All(answer.Sheet.IsTold) ? ranges.OwnShare?.Range : null,
            OwnShareAtLeast = ranges.OwnShare?.Range.Least,
            WorkingLater = new(() => WorkingOf(answer)),
            Bindings = answer.Settled is null ? [] : EquatableList.Later(() => Bindings(answer)),
        };
    }

    private static Step? WorkingOf(Answer answer) => answer.Settled is not { } settled ? null
        : Working.Of(answer.Compiled.Track, settled, answer.Amount.Range.Least).Beside(Bindings(answer));

    private static IReadOnlyList<BindingLimit> Bindings(Answer answer)
        => [.. answer.Bindings.OrderByDescending(b => b.Gain)
            .Select(b => new BindingLimit(b.Limit.Id, b.Limit.Text, Yen.Of(b.Without), Yen.Of(b.Gain), b.Limit.Reading, b.Limit.Citation))];
}
