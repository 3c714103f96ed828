using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>結果: what came of an award, drawn around the values at which what falls due turns.</summary>
internal static class DrawnResults
{
    public const long Granted = 12_345_677, Raised = 2_345_678;

    /// <summary>A sheet with an award and with these facts drawn.</summary>
    /// <param name="sheet">The company.</param>
    /// <param name="turns">The facts, and the values at which they turn.</param>
    /// <param name="chance">Where all of it comes from.</param>
    public static Sheet On(Sheet sheet, IReadOnlyDictionary<Fact, List<long>> turns, Random chance)
    {
        sheet = turns.Keys.Where(Writable.Is).Aggregate(sheet, (told, fact) => told.With(fact, Value(fact, turns[fact], chance)));
        return With(sheet, () => chance.Next(2) * Raised);
    }

    /// <summary>A sheet with an award, as far as the track reads one.</summary>
    public static Sheet With(Sheet sheet, Func<long> raised)
    {
        if (sheet.Grid.Facts.Contains(Awarded.Grant)) sheet = sheet.With(Awarded.Grant, Granted);
        return sheet.Grid.Facts.Contains(Awarded.RaisedPart) ? sheet.With(Awarded.RaisedPart, raised()) : sheet;
    }

    /// <summary>One value, in two of three cases on or beside a turn.</summary>
    public static long Value(Fact fact, List<long> turns, Random chance)
    {
        if (turns.Count > 0 && chance.Next(3) > 0)
            return Writable.Up(fact, Writable.Within(fact, turns[chance.Next(turns.Count)] + (chance.Next(3) - 1L) * fact.StepsABound));
        return Writable.Up(fact, chance.Next(3) switch
        {
            0 => Writable.Within(fact, 0),
            1 => Writable.Within(fact, chance.Next(100) * (long)fact.StepsABound),
            _ => Writable.Within(fact, fact is Fact<Yen> ? chance.Next(1, 1_000) * 100_000L : fact.Most),
        });
    }
}
