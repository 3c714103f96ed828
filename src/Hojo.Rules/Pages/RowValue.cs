using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>What a row holds beside its words: figures, bounds, days, the test it makes.</summary>
internal static class RowValue
{
    private static readonly Bilingual Nothing = ("", "");

    public static Bilingual Of(Provision row) => row switch
    {
        RecordBar bar => Barred(bar),
        Tested tested => Test(tested),
        Special special => Described.Of(special.When),
        ReviewPoint point => Described.Of(point.When),
        Floor floor => Format.Of(floor.Least),
        Figure figure => Table(figure),
        Limit limit => Described.Of(limit.Bound),
        Rounding rounding => (rounding.Unit.ToString(), Format.Of(rounding.Unit).En),
        Deduction deduction => deduction.Taken.Label,
        Expense expense => (expense.Cost.Id, expense.Cost.Id),
        Window or WindowBound or Dated or LeadTime or DocumentAge or Term or TimeTaken or NotBefore or Yearly => DateValue.Of(row),
        PrintedFigure datum => datum.Value,
        Combination combination => RelationInWords.Of(combination),
        Repayment repayment => Repaid(repayment),
        DailyCharge charge => ChargeDescribed.Of(charge),
        _ => Nothing,
    };

    private static Bilingual Test(Tested row)
    {
        var test = Described.Of(row.When);
        if (row.Open is not { } open) return test;
        return ($"{test.Ja}(要確認: {Described.Of(open).Ja})", $"{test.En} (left open: {Described.Of(open).En})");
    }

    private static Bilingual Barred(RecordBar row)
    {
        var (relation, stated) = (RelationInWords.Of(row), row.Rule.Stated);
        return ($"{relation.Ja}<br>記録がなければ申告: {stated.Label.Ja}({stated.Id})",
            $"{relation.En}<br>stated where there is no record: {stated.Label.En} ({stated.Id})");
    }

    private static Bilingual Table(Figure figure)
    {
        var rows = Enumerable.Range(0, figure.Bands.Count).Select(row =>
        {
            var cells = Format.Join(Enumerable.Range(0, figure.Columns.Count + 1).Select(column => Cell(figure, row, column)), "、", ", ");
            return figure.By is { } by
                ? (Bilingual)($"{figure.Bands[row].Show(by).Ja}: {cells.Ja}", $"{figure.Bands[row].Show(by).En}: {cells.En}")
                : cells;
        });
        return Format.Join(rows, "<br>", "<br>");
    }

    private static Bilingual Cell(Figure figure, int row, int column) => column == 0
        ? figure.Show(row, column)
        : ($"{figure.Columns[column - 1].Name.Ja} {figure.Show(row, column).Ja}",
            $"{figure.Columns[column - 1].Name.En} {figure.Show(row, column).En}");

    private static Bilingual Repaid(Repayment row)
    {
        var formula = PortionDescribed.Of(row);
        return row.Exempt is { } exempt
            ? ($"{formula.Ja}<br>免除: {Described.Of(exempt).Ja}", $"{formula.En}<br>exempt: {Described.Of(exempt).En}")
            : formula;
    }
}
