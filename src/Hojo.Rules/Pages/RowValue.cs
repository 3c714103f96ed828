using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>What a row holds beside its words: figures, bounds, days, the test it makes.</summary>
internal sealed class RowValue : IRowMeaning<Bilingual>
{
    private static readonly RowValue Meaning = new();
    private static readonly Bilingual Nothing = ("", "");

    public static Bilingual Of(Provision row) => row.Fold(Meaning);

    public Bilingual Tested(Tested row)
    {
        var test = Described.Of(row.When);
        if (row.Open is not { } open) return test;
        return ($"{test.Ja}(要確認: {Described.Of(open).Ja})", $"{test.En} (left open: {Described.Of(open).En})");
    }

    public Bilingual RecordBar(RecordBar row)
    {
        var (relation, stated) = (RelationInWords.Of(row), row.Rule.Stated);
        return ($"{relation.Ja}<br>記録がなければ申告: {stated.Label.Ja}({stated.Id})",
            $"{relation.En}<br>stated where there is no record: {stated.Label.En} ({stated.Id})");
    }

    public Bilingual Special(Special row) => Described.Of(row);
    public Bilingual Point(ReviewPoint row) => Described.Of(row.When);
    public Bilingual Floor(Floor row) => Format.Of(row.Least);

    public Bilingual Figure(Figure row)
    {
        var rows = Enumerable.Range(0, row.Bands.Count).Select(band =>
        {
            var cells = Format.Join(Enumerable.Range(0, row.Columns.Count + 1).Select(column => Cell(row, band, column)), "、", ", ");
            return row.By is { } by
                ? (Bilingual)($"{row.Bands[band].Show(by).Ja}: {cells.Ja}", $"{row.Bands[band].Show(by).En}: {cells.En}")
                : cells;
        });
        return Format.Join(rows, "<br>", "<br>");
    }

    public Bilingual Limit(Limit row) => Described.Of(row.Bound);
    public Bilingual Rounding(Rounding row) => row.IsUp ? ($"{row.Unit}(切上げ)", $"{Format.Of(row.Unit).En} (up)")
        : (row.Unit.ToString(), Format.Of(row.Unit).En);
    public Bilingual Deduction(Deduction row) => row.Taken.Label;
    public Bilingual Expense(Expense row) => (row.Cost.Id, row.Cost.Id);
    public Bilingual Window(Window row) => DateValue.Of(row);
    public Bilingual WindowBound(WindowBound row) => DateValue.Of(row);
    public Bilingual Dated(Dated row) => Format.Of(row.At);
    public Bilingual Deadline(Deadline row) => DateValue.Of(row);
    public Bilingual LeadTime(LeadTime row) => ($"締切の{row.DaysAtMost}日前", $"{row.DaysAtMost} days before the deadline");
    public Bilingual DocumentAge(DocumentAge row) => ($"発行から{row.AtMost.Words.Ja}以内", $"within {row.AtMost.Words.En} of issue");
    public Bilingual Term(Term row) => DateValue.Of(row);
    public Bilingual TimeTaken(TimeTaken row) => row.Words;
    public Bilingual NotBefore(NotBefore row) => ($"{row.From.Label.Ja}から", $"from the {row.From.Label.En} on");
    public Bilingual Yearly(Yearly row) => DateValue.Of(row);
    public Bilingual Combination(Combination row) => RelationInWords.Of(row);

    public Bilingual DailyCharge(DailyCharge row) => ChargeDescribed.Of(row);
    public Bilingual Repayment(Repayment row)
    {
        var formula = PortionDescribed.Of(row);
        return row.Exempt is { } exempt
            ? ($"{formula.Ja}<br>免除: {Described.Of(exempt).Ja}", $"{formula.En}<br>exempt: {Described.Of(exempt).En}")
            : formula;
    }

    public Bilingual PrintedFigure(PrintedFigure row) => row.Value;
    public Bilingual Duty(Duty row) => Nothing;
    public Bilingual NotStated(NotStated row) => Nothing;
    public Bilingual Withdrawn(Withdrawn row) => Nothing;
    public Bilingual Told(Provision row) => Nothing;

    private static Bilingual Cell(Figure figure, int row, int column) => column == 0
        ? figure.Show(row, column)
        : ($"{figure.Columns[column - 1].Name.Ja} {figure.Show(row, column).Ja}",
            $"{figure.Columns[column - 1].Name.En} {figure.Show(row, column).En}");
}
