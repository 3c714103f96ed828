using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;

namespace Hojo.Tests.Kernel;

/// <summary>Draws cases for a track: each fact on, before and after every value at which the track turns, money to the odd yen and at
/// the very costs where a limit starts to bind; half of the cases moved to where one of the conditions turns.</summary>
internal static class Draw
{
    /// <summary>The facts that the formula reads; nothing else is told.</summary>
    public static Arbitrary<GeneratedCase> Amounts(Subject subject) => Of(subject, new Dependencies().Amount(subject.Formula));

    /// <summary>The same, with so much told that no more completions are left than there is time to look at.</summary>
    public static Arbitrary<GeneratedCase> Surveys(Subject subject, int completions = 500)
        => Amounts(subject).MapFilter(drawn => drawn.Within(subject.Assessor.Compiled.Plan, completions), _ => true);

    /// <summary>All facts of the track.</summary>
    public static Arbitrary<GeneratedCase> Cases(Subject subject)
        => Of(subject, new TrackFacts(subject.Track).All, null, [.. subject.Track.Rows.SelectMany(r => r.Conditions())]);

    /// <summary>The formula's facts, with money small enough to try every grant one by one.</summary>
    public static Arbitrary<GeneratedCase> Small(Subject subject, int most)
        => Of(subject, new Dependencies().Amount(subject.Formula), most);

    /// <summary>So many cases, each held against a claim.</summary>
    public static void Hold(this Arbitrary<GeneratedCase> cases, int times, Action<GeneratedCase> claim)
        => Prop.ForAll(cases, claim).Check(Seeded.Config(times));

    private static Arbitrary<GeneratedCase> Of(Subject subject, Dependencies reads, int? mostMoney = null, params Condition[] conditions)
    {
        var grid = subject.Assessor.Grid;
        var facts = reads.Turns.Keys.ToArray();
        var sums = Sums(subject, reads);
        var cutting = new Cutting(subject, [.. reads.Rising.Where(f => f is Fact<Yen>)], sums);
        var values = facts.Select(f => f is Fact<Yen> && mostMoney is { } most ? Gen.Choose(0, most).Select(n => (long)n)
            : Value(f, reads.Turns[f], sums)).ToArray();
        Condition[] aims = mostMoney is null ? [.. reads.Sums, .. reads.Rows.OfType<Figure>().SelectMany(Cells), .. conditions] : [];
        var gen = from told in Gen.CollectToArray(values, v => v)
                  from aim in Gen.Choose(0, aims.Length * 2)
                  from dice in Gen.Choose(0, 1_000_000)
                  from thin in Gen.Elements(0, 40, 90)
                  from small in Gen.CollectToArray(facts, _ => Gen.Choose(1, 100))
                  from hide in Gen.Elements(10, 40, 80)
                  from hidden in Gen.CollectToArray(facts, _ => Gen.Choose(1, 100))
                  let whole = Aimed(facts, Thinned(facts, told, [.. small.Select(n => n <= thin)]), aims.ElementAtOrDefault(aim), dice)
                  let full = mostMoney is null ? cutting.In(Full(grid, facts, whole), dice) : Full(grid, facts, whole)
                  select new GeneratedCase(full, facts.Where((fact, k) => hidden[k] <= hide && !fact.IsWorkedOut)
                      .Aggregate(full, (sheet, fact) => sheet.Without(fact)), dice);
        return Arb.From(gen, drawn => drawn.Smaller());
    }

    private static Sheet Full(Grid grid, Fact[] facts, long[] told)
    {
        var cells = new long[grid.Facts.Count];
        Array.Fill(cells, Fact.NotTold);
        for (var k = 0; k < facts.Length; k++) cells[grid.Slot(facts[k])] = told[k];
        return new(grid, cells);
    }

    /// <summary>Some costs brought down to a few yen, so that a ceiling is not always reached.</summary>
    private static long[] Thinned(Fact[] facts, long[] told, bool[] small)
        => [.. told.Select((cell, k) => small[k] && facts[k] is Fact<Yen> ? cell % 10 : cell)];

    private static long[] Aimed(Fact[] facts, long[] told, Condition? aim, int dice)
    {
        aim?.Fold(new ConditionSteering(facts, told, new(dice)))(dice % 2 == 0);
        return told;
    }

    /// <summary>Each column in force in each row of a table, at both ends of the row; and all columns at once.</summary>
    private static IEnumerable<Condition> Cells(Figure figure)
    {
        Condition[] columns = [.. figure.Columns.Select(c => c.When)];
        if (columns.Length > 1) columns = [.. columns, new All(columns)];
        if (figure.By is not { } by) return columns;
        Condition[] rows = [.. figure.Bands.SelectMany(b => new[] { Math.Max(b.Least, by.Least), Math.Min(b.Most, by.Most) }).Distinct()
            .Select(cell => new Compared(by, Edge.Equal, cell, () => by.Print(cell)))];
        return columns.Length == 0 ? rows : from row in rows from column in columns select column & row;
    }

    private static Gen<long> Value(Fact fact, List<long> turns, long[] sums)
    {
        long[] near = [.. turns.SelectMany(x => new[] { x - 1, x, x + 1 }).Append(fact.Least).Append(fact.Most)
            .Where(x => x >= fact.Least && x <= fact.Most).Distinct()];
        if (fact is Fact<Yen>)
        {
            var any = from k in Gen.Choose(0, 400) from unit in Gen.Elements(0L, 1, 7, 333, 10_000, 333_333, 1_000_000)
                from odd in Gen.Choose(0, 9) select k * unit + odd;
            return Gen.Frequency((6, any), (sums.Length > 0 ? 2 : 0, Gen.Elements(sums)), (1, Gen.Elements(near)))
                .Select(v => Math.Clamp(v, fact.Least, fact.Most));
        }
        var few = Gen.Choose(-100, 100).Select(n => Math.Clamp(n, fact.Least, fact.Most));
        return fact.Most - fact.Least < 50 ? Gen.Choose((int)fact.Least, (int)fact.Most).Select(n => (long)n)
            : Gen.Frequency((4, Gen.Elements(near)), (1, few));
    }

    /// <summary>Costs at which a sum of the guideline is just reached, at each of its rates and where a rate steps;
    /// each with its neighbours.</summary>
    public static long[] Sums(Subject subject, Dependencies reads)
    {
        long[] sums = [.. reads.Rows.OfType<Figure<Yen>>().SelectMany(f => f.Values).Select(v => v.Whole)
            .Concat(subject.Track.Rows.OfType<Floor>().Select(f => f.Least.Whole)).Distinct()];
        (long Numerator, long Denominator)[] rates = [(1, 1), .. reads.Rows.OfType<Figure<Rate>>().SelectMany(f => f.Values)
            .Select(r => ((long)r.Numerator, (long)r.Denominator)).Distinct()];
        var straight = from v in sums from r in rates select v * r.Denominator / r.Numerator;
        var stepped = from v in sums from w in sums where w > 0 && w < v from r in rates from s in rates
            select w * r.Denominator / r.Numerator + (v - w) * s.Denominator / s.Numerator;
        return [.. straight.Concat(stepped).SelectMany(x => new[] { x - 1, x, x + 1 })
            .Where(x => x >= 0 && x <= 100_000_000_000).Distinct()];
    }
}
