using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Tests.Settling;

/// <summary>Both ends of a range are attained, and nothing lies outside: held against all values at which the rows turn.</summary>
public sealed class ExhaustiveTests
{
    private const int MostCompletions = 1_000;

    public static TheoryData<string> Tracks => Awards.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void The_range_is_what_an_exhaustive_search_finds(string track)
    {
        var (sample, ranges) = (Awards.Of(track), 0);
        var reads = sample.Assessor.Compiled.Repayments.Rows.Aggregate(new Dependencies(), (into, row) => RepaymentCases.Read(row, into));
        Awards.Hold(sample, 60, (full, _, dice) =>
        {
            var facts = reads.Turns.Keys.Where(f => !Awards.IsBase(f))
                .OrderBy(f => (f.Id.Length * 7919 + f.Id[^1] * 31 + dice) % 101).ToArray();
            var hidden = new List<(Fact Fact, long[] Values)>();
            foreach (var fact in facts)
            {
                long[] values = [.. reads.Turns[fact].SelectMany(t => new[] { t - 1, t }).Append(fact.Least).Append(fact.Most)
                    .Where(v => v >= fact.Least && v <= fact.Most).Distinct()];
                if (hidden.Count < 3 && hidden.Aggregate((long)values.Length, (n, h) => n * h.Values.Length) <= MostCompletions)
                    hidden.Add((fact, values));
            }
            var part = hidden.Aggregate(full, (sheet, h) => sheet.Without(h.Fact));
            var found = Completions(part, hidden).Select(sample.Settled).ToArray();
            var settled = sample.Settled(part);

            Assert.Equal(Hull(found.Select(s => s.Total!.Value)), settled.Total!.Value);
            for (var k = 0; k < settled.Rows.Count; k++)
            {
                Assert.Equal(Hull(found.Select(s => s.Rows[k].Due!.Value)), settled.Rows[k].Due!.Value);
                Assert.Equal((found.Min(s => s.Rows[k].Portion.Least), found.Max(s => s.Rows[k].Portion.Most)),
                    (settled.Rows[k].Portion.Least, settled.Rows[k].Portion.Most));
            }
            ranges += settled.Total.Value.IsPoint ? 0 : 1;
        });
        Assert.True(ranges > 0);
    }

    private static IEnumerable<Sheet> Completions(Sheet part, IEnumerable<(Fact Fact, long[] Values)> hidden)
        => hidden.Aggregate<(Fact Fact, long[] Values), IEnumerable<Sheet>>([part],
            (sheets, h) => sheets.SelectMany(s => h.Values.Select(v => s.With(h.Fact, v))));

    private static YenRange Hull(IEnumerable<YenRange> all) => new(Yen.Of(all.Min(r => r.Least.Whole)), Yen.Of(all.Max(r => r.Most.Whole)));
}
