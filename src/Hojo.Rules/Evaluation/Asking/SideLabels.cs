using Hojo.Model;
using Hojo.Rules.Evaluation.Surveys;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Asking;

/// <summary>Stretches of values in words: 20人以下, 2.5%以上6.0%未満, 卸売業・小売業.</summary>
internal static class SideLabels
{
    private const int Listed = 8;

    public static Label Of(Fact fact, IReadOnlyList<Stretch> stretches)
        => fact.Kind is InputKind.Choice or InputKind.YesNo ? Words(fact, stretches) : Shown.Join(stretches.Select(s => Of(fact, s)), "、", ", ");

    private static Label Words(Fact fact, IReadOnlyList<Stretch> stretches)
    {
        var all = stretches.SelectMany(s => Enumerable.Range(0, (int)(s.To - s.From) + 1).Select(n => fact.Show(s.From + n))).ToArray();
        if (all.Length == fact.Most - fact.Least + 1 && all.Length > 2) return ("どれでも", "any");
        var listed = Shown.Join(all.Take(Listed), "・", " / ");
        return all.Length <= Listed ? listed : ($"{listed.Ja}ほか{Shown.Number(all.Length - Listed).Ja}", $"{listed.En} and {Shown.Number(all.Length - Listed).En} more");
    }

    private static Label Of(Fact fact, Stretch s)
    {
        if (s.From == s.To) return fact.Print(s.From);
        if (s.From == fact.Least && s.To == fact.Most) return ("どの値でも", "any value");
        // A word at the lower end (採択なし) is not below the values that follow it.
        var from = s.From == fact.Least ? null : (Label?)Lower(fact, s.From);
        var to = s.To == fact.Most ? null : (Label?)Upper(fact, s.To);
        return from is null ? to! : to is null ? from : (from.Ja + to.Ja, $"{from.En}, {to.En}");
    }

    /// <summary>A step between two bounds is above the one below it.</summary>
    private static Label Lower(Fact fact, long from) => IsBetween(fact, from) ? Edge.Over.Words(fact.Print(from - 1), day: false) : Edge.AtLeast.Words(fact.Print(from), fact.Kind == InputKind.Date);

    private static Label Upper(Fact fact, long to) => IsBetween(fact, to) ? Edge.Under.Words(fact.Print(to + 1), day: false) : Edge.AtMost.Words(fact.Print(to), fact.Kind == InputKind.Date);

    private static bool IsBetween(Fact fact, long cell) => cell % fact.StepsABound != 0;
}
