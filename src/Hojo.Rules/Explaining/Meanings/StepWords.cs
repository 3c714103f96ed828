using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>The words of the working: what each shape did, with the values it did it to. A value that is not settled is a range.</summary>
/// <param name="sheet">What is told, or supposed.</param>
internal sealed class StepWords(Sheet sheet)
{
    public static Bilingual Total { get; } = ("計", "total");

    public static Bilingual SelfReference(Quantity quantity)
        => ($"{quantity.Label.Ja}(上限と釣り合う額)", $"{quantity.Label.En}, at which its limits balance");

    public Bilingual Each(Figure unit, Fact<int> count)
    {
        Bilingual n = sheet.IsTold(count) ? count.Show(sheet[count]) : ($"{count.Label.Ja}(未入力)", $"{count.Label.En} (not told)");
        return Both(Cell(unit), " × ", n);
    }

    public Bilingual Share(Figure rate, FractionRange of) => Both(Format.Of(of), " × ", Cell(rate));

    public static Bilingual Limited(Limit limit, FractionRange inner, FractionRange bound)
    {
        var (from, to) = (Format.Of(inner), Format.Of(bound));
        if (inner.Least > bound.Most)
            return ($"{limit.Text.Ja}: {from.Ja} を上限 {to.Ja} まで", $"{limit.Text.En}: {from.En} cut to the limit of {to.En}");
        if (inner.Most <= bound.Least)
            return ($"{limit.Text.Ja}: {from.Ja} は上限 {to.Ja} 以内", $"{limit.Text.En}: {from.En} is within the limit of {to.En}");
        return ($"{limit.Text.Ja}: {from.Ja} は上限 {to.Ja} を超えるか未定",
            $"{limit.Text.En}: whether {from.En} exceeds the limit of {to.En} is open");
    }

    public Bilingual Stepped(IReadOnlyList<Slice> slices, FractionRange cost)
    {
        var rates = Format.Join(slices.Select(s => Cell(s.Rate)), "、", ", ");
        return ($"{Format.Of(cost).Ja} に段階率 {rates.Ja}", $"{Format.Of(cost).En} at stepped rates {rates.En}");
    }

    public Bilingual Less(Deduction deduction)
    {
        Bilingual taken = sheet.IsTold(deduction.Taken) ? Format.Of(Yen.Of(sheet[deduction.Taken])) : ("未入力", "what is not told");
        return ($"{deduction.Text.Ja}: −{taken.Ja}", $"{deduction.Text.En}: less {taken.En}");
    }

    public static Bilingual Rounded(Rounding rounding, FractionRange inner) => Both(rounding.Text, ": ", Format.Of(inner));

    /// <summary>A figure with its row, the column in force and the value; all the values that may be while that is open.</summary>
    public Bilingual Cell(Figure figure)
    {
        var cells = figure.CellsPossible(sheet).ToArray();
        if (cells.Length > 1)
            return Both(figure.Text, " ", Format.Join(cells.Select(c => figure.Show(c.Row, c.Column)).Distinct(), "・", " or "));
        var (row, column) = cells[0];
        Bilingual place = figure.By is { } by ? ($" {figure.Bands[row].Show(by).Ja}", $" {figure.Bands[row].Show(by).En}") : ("", "");
        Bilingual special = column > 0 ? ($"({figure.Columns[column - 1].Name.Ja})", $" ({figure.Columns[column - 1].Name.En})") : ("", "");
        var value = figure.Show(row, column);
        return ($"{figure.Text.Ja}{place.Ja}{special.Ja} {value.Ja}", $"{figure.Text.En}{place.En}{special.En} {value.En}");
    }

    private static Bilingual Both(Bilingual a, string between, Bilingual b) => ($"{a.Ja}{between}{b.Ja}", $"{a.En}{between}{b.En}");
}
