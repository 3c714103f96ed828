using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining;

/// <summary>The values of a case as a person reads them: as they were stated, where they were.</summary>
internal sealed class Values(Sheet sheet, Case? @case)
{
    public Sheet Sheet => sheet;

    /// <summary>Whether other places of the case tell a fact, its own being left out.</summary>
    public bool IsToldElsewhere(Fact fact)
        => @case is not null && fact.ToldElsewhere.Count > 0 && sheet.IsTold(fact) && !ToldPlaces.Of(@case).Contains(fact.Id);

    public ValueRead Of(Fact fact)
        => new(fact.Id, fact.Label, !sheet.IsTold(fact) ? null : @case is null ? fact.Show(sheet[fact]) : fact.Show(@case))
        {
            Written = !sheet.IsTold(fact) ? null : @case is null ? fact.Written(sheet[fact]) : fact.Written(@case),
        };
}
