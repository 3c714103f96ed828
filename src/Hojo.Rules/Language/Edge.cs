using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>How a bound is meant. It must always be chosen: 以上 and 超 differ by exactly the cases that go wrong.</summary>
public enum Edge
{
    /// <summary>以上: at least.</summary>
    AtLeast,

    /// <summary>以下: at most.</summary>
    AtMost,

    /// <summary>超: more than.</summary>
    MoreThan,

    /// <summary>未満: less than.</summary>
    LessThan,

    /// <summary>一致: exactly.</summary>
    Equal,
}

internal static class Edges
{
    /// <summary>The cells that satisfy the edge, both ends inside.</summary>
    public static (long Lo, long Hi) Cells(this Edge edge, long bound) => edge switch
    {
        Edge.AtLeast => (bound, long.MaxValue),
        Edge.AtMost => (long.MinValue + 1, bound),
        Edge.MoreThan => (bound + 1, long.MaxValue),
        Edge.LessThan => (long.MinValue + 1, bound - 1),
        _ => (bound, bound),
    };

    /// <summary>The edge that holds exactly where this one does not; there is none for 一致.</summary>
    public static Edge? Opposite(this Edge edge) => edge switch
    {
        Edge.AtLeast => Edge.LessThan,
        Edge.LessThan => Edge.AtLeast,
        Edge.AtMost => Edge.MoreThan,
        Edge.MoreThan => Edge.AtMost,
        _ => null,
    };

    /// <summary>The words around a bound; days are before and after, not under and over.</summary>
    public static Bilingual Words(this Edge edge, Bilingual bound, bool day) => edge switch
    {
        Edge.AtLeast => day ? ($"{bound.Ja}以後", $"on or after {bound.En}") : ($"{bound.Ja}以上", $"at least {bound.En}"),
        Edge.AtMost => day ? ($"{bound.Ja}以前", $"on or before {bound.En}") : ($"{bound.Ja}以下", $"at most {bound.En}"),
        Edge.MoreThan => day ? ($"{bound.Ja}より後", $"after {bound.En}") : ($"{bound.Ja}超", $"over {bound.En}"),
        Edge.LessThan => day ? ($"{bound.Ja}より前", $"before {bound.En}") : ($"{bound.Ja}未満", $"under {bound.En}"),
        _ => bound,
    };
}
