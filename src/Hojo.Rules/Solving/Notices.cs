using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving;

/// <summary>Rows that only tell.</summary>
internal static class Notices
{
    public static RowNote Of(PrintedFigure row)
        => new(row.Id, ($"{row.Text.Ja}: {row.Value.Ja}", $"{row.Text.En}: {row.Value.En}"), row.Reading, row.Citation);

    public static RowNote Of(Provision row) => new(row.Id, row.Text, row.Reading, row.Citation);
}
