using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Questions;

/// <summary>Stretches of values for programs, beside the words of <see cref="SideLabels"/>.</summary>
internal static class Spans
{
    /// <summary>All that a fact may be, from its least to its most; <see langword="null"/> for words and for a yes or no.</summary>
    public static ValueSpan? Whole(Fact fact) => IsWord(fact) ? null : Of(fact, new ValueInterval(fact.Least, fact.Most));

    /// <summary>Words one by one: between them lies nothing.</summary>
    public static IReadOnlyList<ValueSpan> Of(Fact fact, IReadOnlyList<ValueInterval> stretches) => IsWord(fact)
        ? [.. stretches.SelectMany(s => Enumerable.Range(0, (int)(s.To - s.From) + 1).Select(k => s.From + k))
            .Select(word => Of(fact, new ValueInterval(word, word)))]
        : [.. stretches.Select(s => Of(fact, s))];

    /// <summary>An end between two bounds is said by the bound beside it, which is then left out.</summary>
    private static ValueSpan Of(Fact fact, ValueInterval s)
    {
        var (above, below) = (s.From % fact.StepsABound != 0, s.To % fact.StepsABound != 0);
        return new(fact.Written(above ? s.From - 1 : s.From)!, fact.Written(below ? s.To + 1 : s.To)!)
        {
            ExcludesLeast = above,
            ExcludesMost = below,
        };
    }

    private static bool IsWord(Fact fact) => fact.Kind is InputKind.Choice or InputKind.YesNo;
}
