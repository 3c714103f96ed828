using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>Draws cases for a track: each fact on, before and after every value at which the track turns, money to the odd yen and at
/// the very costs where a limit starts to bind, weighed sums at their bound.</summary>
internal static class Draw
{
    /// <summary>The facts that the formula reads; nothing else is told.</summary>
    public static Arbitrary<Drawn> Amounts(Sample sample) => Of(sample, new Reads().Amount(sample.Formula));

    /// <summary>All facts of the track.</summary>
    public static Arbitrary<Drawn> Cases(Sample sample) => Of(sample, TrackFacts.Of(sample.Track));

    /// <summary>The formula's facts, with money small enough to try every grant one by one.</summary>
    public static Arbitrary<Drawn> Small(Sample sample, int most) => Of(sample, new Reads().Amount(sample.Formula), most);

    /// <summary>So many cases, each held against a claim.</summary>
    public static void Hold(this Arbitrary<Drawn> cases, int times, Action<Drawn> claim) => Prop.ForAll(cases, claim).Check(Seeded.Config(times));

    private static Arbitrary<Drawn> Of(Sample sample, Reads reads, int? mostMoney = null)
    {
        var grid = sample.Assessor.Grid;
        var facts = reads.Turns.Keys.ToArray();
        var values = facts.Select(f => f is Fact<Yen> && mostMoney is { } most ? Gen.Choose(0, most).Select(n => (long)n) : Value(f, reads.Turns[f], Sums(sample, reads))).ToArray();
        var gen = from told in Gen.CollectToArray(values, v => v)
                  from sum in Gen.Choose(0, reads.Sums.Count * 2)
                  from dice in Gen.Choose(0, 1_000_000)
                  from thin in Gen.Elements(0, 40, 90)
                  from small in Gen.CollectToArray(facts, _ => Gen.Choose(1, 100))
                  from hide in Gen.Elements(10, 40, 80)
                  from hidden in Gen.CollectToArray(facts, _ => Gen.Choose(1, 100))
                  select Drawn(grid, facts, Tipped(facts, Thinned(facts, told, [.. small.Select(n => n <= thin)]), reads.Sums.ElementAtOrDefault(sum), dice), [.. hidden.Select(n => n <= hide)], dice);
        return Arb.From(gen, drawn => drawn.Smaller());
    }

    private static Drawn Drawn(Grid grid, Fact[] facts, long[] told, bool[] hidden, int dice)
    {
        var (full, part) = (new long[grid.Facts.Count], new long[grid.Facts.Count]);
        Array.Fill(full, Fact.NotTold);
        Array.Fill(part, Fact.NotTold);
        for (var k = 0; k < facts.Length; k++)
        {
            full[grid.Slot(facts[k])] = told[k];
            if (!hidden[k]) part[grid.Slot(facts[k])] = told[k];
        }
        return new(new(grid, full), new(grid, part), dice);
    }

    /// <summary>Some costs brought down to a few yen, so that a ceiling is not always reached.</summary>
    private static long[] Thinned(Fact[] facts, long[] told, bool[] small) => [.. told.Select((cell, k) => small[k] && facts[k] is Fact<Yen> ? cell % 10 : cell)];

    /// <summary>One fact moved so that a weighed sum comes to its bound, or misses it by one.</summary>
    private static long[] Tipped(Fact[] facts, long[] told, Weighed? sum, int dice)
    {
        if (sum is null || sum.Terms.Any(t => !facts.Contains(t.Fact))) return told;
        var (fact, weight) = sum.Terms[dice / 3 % sum.Terms.Count];
        var rest = sum.Terms.Where(t => t.Fact != fact).Sum(t => t.Weight * told[Array.IndexOf(facts, t.Fact)]);
        var cell = (sum.Bound + dice % 3 - 1 - rest) / weight;
        if (cell >= fact.Least && cell <= fact.Most) told[Array.IndexOf(facts, fact)] = cell;
        return told;
    }

    private static Gen<long> Value(Fact fact, SortedSet<long> turns, long[] sums)
    {
        long[] near = [.. turns.SelectMany(x => new[] { x - 1, x, x + 1 }).Append(fact.Least).Append(fact.Most).Where(x => x >= fact.Least && x <= fact.Most).Distinct()];
        if (fact is Fact<Yen>)
        {
            var any = from k in Gen.Choose(0, 400) from unit in Gen.Elements(0L, 1, 7, 333, 10_000, 333_333, 1_000_000) from odd in Gen.Choose(0, 9) select k * unit + odd;
            return Gen.Frequency((6, any), (sums.Length > 0 ? 2 : 0, Gen.Elements(sums)), (1, Gen.Elements(near))).Select(v => Math.Clamp(v, fact.Least, fact.Most));
        }
        var few = Gen.Choose(-100, 100).Select(n => Math.Clamp(n, fact.Least, fact.Most));
        return fact.Most - fact.Least < 50 ? Gen.Choose((int)fact.Least, (int)fact.Most).Select(n => (long)n) : Gen.Frequency((4, Gen.Elements(near)), (1, few));
    }

    /// <summary>Costs at which a sum of the guideline is just reached, at each of its rates and where a rate steps.</summary>
    private static long[] Sums(Sample sample, Reads reads)
    {
        long[] sums = [.. reads.Rows.OfType<Figure<Yen>>().SelectMany(f => f.Values).Select(v => v.Whole).Concat(sample.Track.Rows.OfType<Floor>().Select(f => f.Least.Whole)).Distinct()];
        (long Over, long Under)[] rates = [(1, 1), .. reads.Rows.OfType<Figure<Rate>>().SelectMany(f => f.Values).Select(r => ((long)r.Over, (long)r.Under)).Distinct()];
        var straight = from v in sums from r in rates select v * r.Under / r.Over;
        var stepped = from v in sums from w in sums where w > 0 && w < v from r in rates from s in rates select w * r.Under / r.Over + (v - w) * s.Under / s.Over;
        return [.. straight.Concat(stepped).SelectMany(x => new[] { x - 1, x, x + 1 }).Where(x => x >= 0 && x <= 100_000_000_000).Distinct()];
    }
}
