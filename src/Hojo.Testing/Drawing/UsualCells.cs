using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Testing.Drawing;

/// <summary>What a small company usually tells of a fact, the most usual first.</summary>
internal static class UsualCells
{
    private static readonly LocalDate LongAgo = new(2015, 4, 1);

    public static IEnumerable<long> Of(Fact fact, JapanTime on) => Cells(fact, on).Where(cell => cell >= fact.Least && cell <= fact.Most)
        .Select(cell => Writable.Up(fact, cell));

    private static long[] Cells(Fact fact, JapanTime on) => fact switch
    {
        Fact<Yen> => [10_000_000, 1_000_000, 0],
        Fact<int> => [10, 5, 3, 1, 0],
        Fact<bool> => [0],
        Fact<Growth> => [5 * 10_000L * Growth.AStated, 3 * 10_000L * Growth.AStated, 0],
        Fact<Rate> => [0],
        Fact<LocalDate> founded => [founded.Cell(LongAgo), Asked.Day(on)],
        _ => [],
    };
}
