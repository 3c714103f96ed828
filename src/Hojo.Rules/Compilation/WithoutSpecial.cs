using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>The formula as it would be if a special did not exist: what the special adds is measured against it.</summary>
internal static class WithoutSpecial
{
    public static Amount Of(Amount formula, Special special)
    {
        var shut = new Dictionary<Provision, Provision>();
        foreach (var figure in new Dependencies().Amount(formula).Figures)
            if (figure.Columns.Any(c => c.When == special.When)) shut.Add(figure, figure.Without(special.When));
        return formula.Fold(new Rebased(row => shut.TryGetValue(row, out var without) ? without : row, []));
    }
}
