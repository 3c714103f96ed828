using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Testing.Drawing;

/// <summary>Draws sheets for one track.</summary>
internal sealed class DrawnSheets(Candidate candidate)
{
    private const int Few = 50, UntoldOfHundred = 4;
    private static readonly long[] Units = [0, 1, 7, 333, 10_000, 333_333, 1_000_000];

    public JapanTime On => candidate.On;

    /// <param name="chance">Where all of it comes from.</param>
    /// <param name="isMoved">Whether it is moved to where no row refuses it.</param>
    public Sheet Draw(Random chance, bool isMoved)
    {
        var turns = candidate.Assessor.Compiled.Judged.Turns;
        var sheet = candidate.Judged.Aggregate(candidate.Untold, (told, fact) => told.With(fact, Value(fact, turns[fact], chance)));
        if (isMoved) return candidate.Passing(sheet, chance);
        foreach (var fact in candidate.Judged)
            if (chance.Next(100) < UntoldOfHundred) sheet = sheet.Without(fact);
        return sheet;
    }

    private static long Value(Fact fact, List<long> turns, Random chance)
    {
        if (fact.Most - fact.Least < Few && fact.StepsABound == 1) return fact.Least + chance.Next((int)(fact.Most - fact.Least) + 1);
        if (fact is Fact<Yen> && chance.Next(3) > 0)
            return Writable.Within(fact, chance.Next(401) * Units[chance.Next(Units.Length)] + chance.Next(10));
        var step = fact.StepsABound;
        var near = turns.Count == 0 || chance.Next(6) == 0
            ? (chance.Next(3) switch { 0 => fact.Least, 1 => 0, _ => chance.Next(101) * (long)step })
            : turns[chance.Next(turns.Count)] + (chance.Next(3) - 1L) * step;
        return Writable.Up(fact, Writable.Within(fact, near));
    }
}
