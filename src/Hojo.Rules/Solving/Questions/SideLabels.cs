using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Questions;

/// <summary>Stretches of values in words: 20人以下, 2.5%以上6.0%未満, 卸売業・小売業.</summary>
internal static class SideLabels
{
    private const int Listed = 8;

    public static Bilingual Of(Fact fact, IReadOnlyList<ValueInterval> stretches)
        => fact.Kind is InputKind.Choice or InputKind.YesNo
            ? Words(fact, stretches)
            : Format.Join(stretches.Select(s => Of(fact, s)), "、", ", ");

    private static Bilingual Words(Fact fact, IReadOnlyList<ValueInterval> stretches)
    {
        var all = stretches.SelectMany(s => Enumerable.Range(0, (int)(s.To - s.From) + 1).Select(n => fact.Show(s.From + n))).ToArray();
        if (all.Length == fact.Most - fact.Least + 1 && all.Length > 2) return ("どれでも", "any");
        var listed = Format.Join(all.Take(Listed), "・", " / ");
        return all.Length <= Listed
            ? listed
            : ($"{listed.Ja}ほか{Format.Number(all.Length - Listed).Ja}", $"{listed.En} and {Format.Number(all.Length - Listed).En} more");
    }

    private static Bilingual Of(Fact fact, ValueInterval s)
    {
        if (s.From == s.To) return fact.Print(s.From);
        if (s.From == fact.Least && s.To == fact.Most) return ("どの値でも", "any value");
        if (s.From == fact.Least) return Upper(fact, s.To);
        if (s.To == fact.Most) return Lower(fact, s.From);
        if (fact.Kind == InputKind.Count) return new Band(s.From, s.To).Show(fact);
        return (Lower(fact, s.From).Ja + Upper(fact, s.To).Ja, $"{Lower(fact, s.From).En}, {Upper(fact, s.To).En}");
    }

    private static Bilingual Lower(Fact fact, long from)
        => IsBeside(fact, from, from - 1)
            ? Edge.MoreThan.Words(fact.Print(from - 1), day: false)
            : Edge.AtLeast.Words(fact.Print(from), fact.Kind == InputKind.Date);

    private static Bilingual Upper(Fact fact, long to)
        => IsBeside(fact, to, to + 1)
            ? Edge.LessThan.Words(fact.Print(to + 1), day: false)
            : Edge.AtMost.Words(fact.Print(to), fact.Kind == InputKind.Date);

    /// <summary>Whether an end is said by the bound beside it: a step between two bounds, or the yen beside a round sum.</summary>
    private static bool IsBeside(Fact fact, long end, long bound) => fact.Kind == InputKind.Money
        ? bound != 0 && bound % 10_000 == 0 && end % 10_000 != 0
        : end % fact.StepsABound != 0;
}
