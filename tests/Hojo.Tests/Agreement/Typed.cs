using System.Globalization;
using System.Reflection;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Agreement;

/// <summary>A sheet as the typed case that a portal would hold: the id of a fact is the place of a property.</summary>
internal static class Typed
{
    public static Case Of(Sheet sheet)
    {
        var @case = new Case();
        foreach (var fact in sheet.Grid.Facts.Where(f => sheet.IsTold(f) && !f.IsWorkedOut && f != Asked.On))
            @case = (Case)With(@case, fact.Id.Split('.'), Value((dynamic)fact, sheet[fact]));
        return @case;
    }

    private static object With(object record, string[] path, object value)
    {
        var property = record.GetType().GetProperty(char.ToUpper(path[0][0], CultureInfo.InvariantCulture) + path[0][1..])
            ?? throw new InvalidOperationException($"{record.GetType().Name} has no {path[0]}");
        property.SetValue(record, path.Length == 1 ? value : With(property.GetValue(record)!, path[1..], value));
        return record;
    }

    private static object Value<T>(Fact<T> fact, long cell) where T : struct => fact.Value(cell);
}
