using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>Conditions and formulas in words: for pages, and for the test that stands beside a finding.</summary>
internal sealed class Described : IConditionMeaning<Bilingual>, IAmountMeaning<Bilingual>
{
    private static readonly Described Self = new();

    public static Bilingual Of(Condition condition) => Bare(SaidOnce.Of(condition).Fold(Self));

    public static Bilingual Of(Amount amount) => amount.Fold(Self);

    /// <summary>When a special applies, all of it: one that raises a ceiling may be kept to those that go above it.</summary>
    public static Bilingual Of(Special special)
    {
        var test = Of(special.When);
        return !special.AtCeiling ? test
            : ($"{test.Ja}、かつ補助金額が特例のない補助上限額を超える", $"{test.En}; and the grant goes above the ceiling without it");
    }

    public Bilingual Compared(Compared test)
    {
        var bound = test.Fact.Kind == InputKind.Choice ? Among(test) : test.Edge.Words(test.Text, test.Fact is Fact<LocalDate>);
        return test.Fact is Fact<bool>
            ? ($"「{test.Fact.Label.Ja}」が「{bound.Ja}」", $"'{test.Fact.Label.En}' is '{bound.En}'")
            : ($"{test.Fact.Label.Ja}が{bound.Ja}", $"{test.Fact.Label.En} {bound.En}");
    }

    public Bilingual ComparedToTable(ComparedToTable test)
    {
        var bound = test.Edge.Words(($"「{test.Figure.Text.Ja}」の値", $"the value of '{test.Figure.Text.En}'"), day: false);
        return ($"{test.Fact.Label.Ja}が{bound.Ja}", $"{test.Fact.Label.En} {bound.En}");
    }

    public Bilingual LinearTest(LinearTest test) => test.Text;

    public Bilingual All(IReadOnlyList<Bilingual> parts) => Wrapped(parts, "、かつ", " and ");

    public Bilingual Any(IReadOnlyList<Bilingual> parts) => Wrapped(parts, "、または", " or ");

    public Bilingual Not(Bilingual inner) => ($"{inner.Ja}でない", $"not {inner.En}");

    public Bilingual Stated(Fact<Yen> fact) => fact.Label;

    public Bilingual Printed(Figure<Yen> figure) => Quoted(figure);

    public Bilingual Each(Figure<Yen> unit, Fact<int> count)
        => ($"{Quoted(unit).Ja}×{count.Label.Ja}", $"{Quoted(unit).En} × {count.Label.En}");

    public Bilingual Total(IReadOnlyList<Bilingual> parts) => Wrapped(parts, "＋", " + ");

    public Bilingual Share(Figure<Rate> rate, Bilingual of) => ($"{Quoted(rate).Ja}×{of.Ja}", $"{Quoted(rate).En} × {of.En}");

    public Bilingual Limited(Limit limit, Bilingual inner, Bilingual bound)
        => ($"〔{inner.Ja}、ただし{bound.Ja}まで〕", $"[{inner.En}, at most {bound.En}]");

    public Bilingual Stepped(IReadOnlyList<Slice> slices, Bilingual cost)
    {
        var parts = Format.Join(slices.Select(s => s.Width is { } w
            ? ((Bilingual)($"補助額{Quoted(w).Ja}まで{Quoted(s.Rate).Ja}", $"{Quoted(s.Rate).En} up to {Quoted(w).En} of subsidy"))
            : ($"残りは{Quoted(s.Rate).Ja}", $"{Quoted(s.Rate).En} for the rest")), "、", ", ");
        return ($"{cost.Ja}に段階率({parts.Ja})", $"{cost.En} at stepped rates ({parts.En})");
    }

    public Bilingual Less(Deduction deduction, Bilingual inner)
        => ($"〔{inner.Ja}−{deduction.Taken.Label.Ja}、0円以上〕", $"[{inner.En} less {deduction.Taken.Label.En}, not below zero]");

    public Bilingual Rounded(Rounding rounding, Bilingual inner)
        => ($"{inner.Ja}を{rounding.Unit.ToKanji()}未満切捨て", $"{inner.En}, rounded down to {Format.Of(rounding.Unit).En}");

    public Bilingual Chosen(Condition when, Func<Bilingual> then, Func<Bilingual> otherwise)
        => ($"{Of(when).Ja}なら{then().Ja}、でなければ{otherwise().Ja}", $"{then().En} if {Of(when).En}, otherwise {otherwise().En}");

    public Bilingual SelfReference(Quantity quantity) => quantity.Label;

    public Bilingual FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);

    /// <summary>Words have no order that a reader knows: those that are meant.</summary>
    private static Bilingual Among(Compared test)
    {
        var (least, most) = (Math.Max(test.Lo, test.Fact.Least), Math.Min(test.Hi, test.Fact.Most));
        return Format.Join(Enumerable.Range(0, (int)(most - least + 1)).Select(k => test.Fact.Show(least + k)), "又は", " or ");
    }

    private static Bilingual Quoted(Figure figure)
        => figure.By is null && figure.Columns.Count == 0 ? figure.Show(0, 0) : ($"「{figure.Text.Ja}」", $"'{figure.Text.En}'");

    private static Bilingual Wrapped(IReadOnlyList<Bilingual> parts, string ja, string en)
    {
        var joined = Format.Join(parts, ja, en);
        return parts.Count == 1 ? joined : ($"({joined.Ja})", $"({joined.En})");
    }

    /// <summary>Without the outermost brackets, which only a part of a larger sentence needs.</summary>
    private static Bilingual Bare(Bilingual text) => (Bare(text.Ja), Bare(text.En));

    private static string Bare(string text)
    {
        var depth = 0;
        for (var k = 0; k < text.Length; k++)
        {
            depth += text[k] == '(' ? 1 : text[k] == ')' ? -1 : 0;
            if (depth == 0) return k > 0 && k == text.Length - 1 ? text.Substring(1, text.Length - 2) : text;
        }
        return text;
    }
}
