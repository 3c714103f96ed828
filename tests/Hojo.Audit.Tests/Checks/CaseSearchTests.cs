using Hojo.Audit.Checks;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Audit.Tests.Checks;

/// <summary>What the search for a case says, held against every case there is: conditions drawn over facts of a few values.</summary>
public class CaseSearchTests
{
    private static readonly Fact<int>[] Few = [.. Enumerable.Range(0, 4).Select(k
        => Facts.Count($"extensions.planted.few{k}", Planted.Ja($"数{k}"), ("個", "pieces"), 0, 4))];

    private static readonly Grid Grid = Assessor.For(new Track("planted/few", Planted.Ja("試験"),
        [.. Few.Select((fact, k) => Planted.Requires($"few-{k}", fact >= 1))], null)).Grid;

    [Fact]
    public void A_case_is_found_exactly_where_there_is_one()
    {
        var (dice, search, none) = (new Random(1), new CaseSearch(Grid), 0);
        for (var n = 0; n < 1_500; n++)
        {
            var condition = Drawn(dice, 3);
            var there = All().Any(sheet => condition.Fold(new Holds(sheet)) == Verdict.Met);
            var searched = search.Of(condition);
            if (searched.Cells is { } cells) Assert.Equal(Verdict.Met, condition.Fold(new Holds(new(Grid, cells))));
            Assert.True(there == searched.IsFound || searched.Drawn is not null, $"{n}: {there}"); // a proof is never wrong
            if (!there) none++;
        }
        Assert.InRange(none, 100, 1_400);
    }

    [Fact]
    public void A_fact_turns_a_condition_exactly_where_two_of_its_values_part_a_case()
    {
        var (dice, search, idle) = (new Random(2), new CaseSearch(Grid), 0);
        for (var n = 0; n < 600; n++)
        {
            var condition = Drawn(dice, 3);
            foreach (var fact in CheckedTrack.Read(condition))
            {
                var turns = All().GroupBy(sheet => string.Join(",", Few.Where(f => f != fact).Select(f => sheet[f])))
                    .Any(alike => alike.Select(sheet => condition.Fold(new Holds(sheet))).Distinct().Count() > 1);
                var searched = search.Turning(condition, fact);
                Assert.True(turns == searched.IsFound || searched.Drawn is not null, $"{n}: {fact.Id} {turns}");
                if (!turns) idle++;
            }
        }
        Assert.InRange(idle, 50, 2_000);
    }

    private static IEnumerable<Sheet> All()
    {
        for (var code = 0; code < 625; code++)
        {
            var (cells, rest) = (new long[Grid.Facts.Count], code);
            foreach (var fact in Few)
            {
                cells[Grid.Slot(fact)] = rest % 5;
                rest /= 5;
            }
            yield return new(Grid, cells);
        }
    }

    private static Condition Drawn(Random dice, int depth)
    {
        if (depth == 0 || dice.Next(4) == 0) return Leaf(dice);
        var (a, b) = (Drawn(dice, depth - 1), Drawn(dice, depth - 1));
        return dice.Next(5) switch { 0 => !a, 1 or 2 => a | b, _ => a & b };
    }

    private static Condition Leaf(Random dice)
    {
        var (fact, bound) = (Few[dice.Next(4)], dice.Next(5));
        if (dice.Next(6) == 0)
        {
            var other = Few[(Array.IndexOf(Few, fact) + 1) % 4];
            return new LinearTest(Planted.Ja("和"), [(fact, dice.Next(1, 4)), (other, dice.Next(2) == 0 ? -1 : 2)], dice.Next(-2, 12));
        }
        return dice.Next(4) switch { 0 => fact.Is(bound), 1 => fact <= bound, 2 => fact > bound, _ => fact >= bound };
    }
}
