using Hojo.Hostile.Damage;
using Hojo.Hostile.Doors;

namespace Hojo.Hostile;

/// <summary>Every door, with how much of the whole it is handed: most where most comes in, less where an answer is long work.</summary>
internal sealed class AllDoors
{
    public AllDoors(Samples samples) => All =
    [
        new("case file, judged", 73, Damaging.OfJson([.. samples.Cases, .. samples.Robust, .. samples.Schemas]), CaseFiles.Answers),
        new("bulk, lines", 3, Damaging.OfJson(samples.Lines), BulkLines.Answers),
        new("bulk, table", 1, Damaging.OfCsv(samples.Tables), BulkTables.Answers),
        new("envelope", 2, Damaging.OfJson(samples.Envelopes), Envelopes.Answers),
        new("jGrants", 10, Damaging.OfJson(samples.Records), Records.Answers),
        new("case book", 1, Damaging.OfCsv(samples.Books), Books.Answers),
        new("ticks", 10, Damaging.OfCsv(Samples.Ticks), TickTables.Answers),
    ];

    public IReadOnlyList<Door> All { get; }

    public Door Drawn(Dice dice)
    {
        var left = dice.Below(100);
        return All.First(door => (left -= door.Share) < 0);
    }
}
