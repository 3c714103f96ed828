using Hojo.Model;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>The formula as it would be if a special did not exist: what the special adds is measured against it.</summary>
internal static class WithoutSpecial
{
    public static Amount Of(Amount formula, Special special)
    {
        var shut = new Dictionary<Provision, Provision>();
        foreach (var row in new Dependencies().Amount(formula).Rows)
        {
            if (row is Figure<Yen> sum && sum.Columns.Any(c => c.When == special.When)) shut.Add(row, sum.Without(special.When));
            if (row is Figure<Rate> rate && rate.Columns.Any(c => c.When == special.When)) shut.Add(row, rate.Without(special.When));
        }
        return formula.Fold(new Rebased(row => shut.TryGetValue(row, out var without) ? without : row, []));
    }
}
