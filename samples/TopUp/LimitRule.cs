using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NRules.Fluent.Dsl;

namespace TopUp;

/// <summary>A limit that surely cut the amount: the prefecture's desk says so, with the line of the guideline.</summary>
[Name("Say which limit bound")]
public sealed class LimitRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MoneyAnswer? line = null;

        When()
            .Match(() => line!, m => m.Row is Limit, m => m.Binds == Verdict.Met);
        Then()
            .Do(context => context.Insert(Notice(line!)));
    }

    private static LimitNotice Notice(MoneyAnswer line)
        => new(line.Row!.Id, line.Before!.Value.Least - line.After.Least, line.Row.Citation);
}
