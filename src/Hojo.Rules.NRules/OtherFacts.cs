using Hojo.Model;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>What the other rules of a track tell of a case, worked row by row without a session.</summary>
internal static class OtherFacts
{
    public static IReadOnlyList<object> Of(Rulebook book, IRuleDefinition own, Case @case, JapanTime on)
    {
        var asked = book.Ask(@case, on);
        var amount = book.Amount(asked);
        var rows = book.Rows.Where(row => row.HasVerdict)
            .ToDictionary(row => row, row => row.NeedsAmount ? row.Answer(amount) : row.Answer(asked));
        return [asked, amount, .. rows.Values.Where(row => row.Rule.Id != own.Name),
            .. Lines(book, asked, rows).Where(line => line.Rule.Id != own.Name)];
    }

    /// <summary>Every line of the formula, in the order of the working.</summary>
    private static IEnumerable<MoneyAnswer> Lines(Rulebook book, TrackEnquiry asked, Dictionary<RowRule, RowAnswer> rows)
    {
        var lines = new Dictionary<MoneyRule, MoneyAnswer>();
        foreach (var line in book.Money)
            lines.Add(line, line.Kind == MoneyKind.Supposed
                ? book.Suppose(asked, book.Circles.Single(circle => circle.Supposed == line))
                : line.Work(asked, [.. line.From.Select(from => lines[from])], [.. line.On.Select(special => rows[special])]));
        return lines.Values;
    }
}
