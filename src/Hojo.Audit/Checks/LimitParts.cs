using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>A limit inside a formula.</summary>
/// <param name="Limit">The row.</param>
/// <param name="Inner">What it is put on.</param>
/// <param name="Bound">What it cuts to.</param>
internal sealed record LimitPart(Limit Limit, Amount Inner, Amount Bound);

/// <summary>Every limit of a formula with what it is put on.</summary>
internal sealed class LimitParts : AmountRewriter
{
    private readonly List<LimitPart> _found = [];

    public static IReadOnlyList<LimitPart> Of(Amount formula)
    {
        var parts = new LimitParts();
        formula.Fold(parts);
        return parts._found;
    }

    public override Amount Limited(Limit limit, Amount inner, Amount bound)
    {
        _found.Add(new(limit, inner, bound));
        return base.Limited(limit, inner, bound);
    }
}
