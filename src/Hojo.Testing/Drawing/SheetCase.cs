using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Testing.Drawing;

/// <summary>A sheet as the case that tells it.</summary>
internal static class SheetCase
{
    public static Case Of(Sheet sheet)
    {
        var told = new Case();
        foreach (var fact in sheet.Grid.Facts)
            if (Writable.Is(fact) && sheet.IsTold(fact) && fact.Written(sheet[fact]) is { } text) told = told.With(fact.Id, text);
        return told;
    }
}
