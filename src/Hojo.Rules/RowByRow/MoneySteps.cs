using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;

namespace Hojo.Rules.RowByRow;

/// <summary>The working of an answer as a tree, each line made of what one rule came to.</summary>
internal static class MoneySteps
{
    public static Step Of(MoneyAnswer answer)
    {
        var taken = answer.Taken.ToArray();
        return answer.Rule.Kind switch
        {
            MoneyKind.Settled => Of(taken[0]),
            MoneyKind.Choice when taken.Length == 1 => Of(taken[0]),
            MoneyKind.Limit => Line(answer, StepKind.Limit, taken.Take(1)) with
            {
                Limit = taken.Length > 1 ? Of(taken[1]) : null,
                Binds = answer.Binds == Verdict.Met,
            },
            var kind => Line(answer, KindOf(kind), taken),
        };
    }

    private static Step Line(MoneyAnswer answer, StepKind kind, IEnumerable<MoneyAnswer> parts) => new()
    {
        Kind = kind,
        Text = answer.Text,
        Value = answer.After.Least,
        Row = answer.Row?.Id,
        Parts = [.. parts.Select(Of)],
        Reading = answer.Rule.Slices.Count > 0 ? Readings(answer).Of(answer.Rule.Slices) : Readings(answer).Of(answer.Row),
        Citation = answer.Row?.Citation,
    };

    private static StepReadings Readings(MoneyAnswer answer) => new(answer.Track, answer.Enquiry.Sheet);

    private static StepKind KindOf(MoneyKind kind) => kind switch
    {
        MoneyKind.Stated => StepKind.Stated,
        MoneyKind.Figure => StepKind.Figure,
        MoneyKind.Each => StepKind.Each,
        MoneyKind.Total => StepKind.Total,
        MoneyKind.Rate => StepKind.Rate,
        MoneyKind.Stepped => StepKind.Stepped,
        MoneyKind.Deduction => StepKind.Deduction,
        MoneyKind.Rounding => StepKind.Rounding,
        MoneyKind.Choice => StepKind.Choice,
        _ => StepKind.Balance,
    };
}
