using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

/// <summary>A grant that its own formula refers to is the greatest one that its formula bears out.</summary>
public sealed class CircleTests
{
    public static TheoryData<string> Circular
        => EveryTrack.Where(s => new Dependencies().Amount(s.Formula).Circles.SetEquals([Quantity.Grant]));

    [Fact]
    public void The_tracks_with_one_circle_are_these()
        => Assert.Equal(["shinjigyo-shinshutsu/3-digest", "shinjigyo-shinshutsu/3", "test/jizokuka", "test/remaining",
            "test/share-of-total", "jizokuka/17", "jizokuka-sogyo/1"], Circular.Cast<object[]>().Select(row => row[0]));

    [Theory, MemberData(nameof(Circular))]
    public void The_circular_grant_is_the_greatest_consistent_one_by_exhaustive_search(string track)
    {
        var subject = EveryTrack.Of(track);
        var greatest = new HashSet<long>();
        Draw.Small(subject, 80).Hold(150, drawn =>
        {
            var grant = subject.Grant(drawn.Full);

            Assert.Equal(Greatest(subject.Formula, drawn.Full), grant);
            greatest.Add(grant);
        });
        Assert.True(greatest.Count > 20);
    }

    private static long Greatest(Amount formula, Sheet sheet)
    {
        var plainly = new ReferenceMeaning(sheet);
        plainly.Supposed[Quantity.Grant] = Plan.Greatest;
        plainly.Holds(formula); // no grant is greater than what the greatest of all supports
        for (var grant = plainly.Supported[Quantity.Grant].ToLong(); ; grant--)
        {
            plainly.Supposed[Quantity.Grant] = grant;
            if (plainly.Holds(formula)) return grant;
        }
    }

    [Fact]
    public void Two_circles_settle_in_the_greatest_consistent_pair_by_exhaustive_search()
        => Draw.Small(TwoCircles.Sample, 24).Hold(60, drawn =>
        {
            var costs = TwoCircles.Sample.Costs.Sum(c => drawn.Full[c]);
            var plainly = new ReferenceMeaning(drawn.Full);
            var pairs = from total in Enumerable.Range(0, (int)costs + 1) from grant in Enumerable.Range(0, (int)costs / 2 + 1)
                where Consistent(total, grant) select (total, grant);
            var all = pairs.ToList();

            Assert.Equal(all.Max(p => p.grant), TwoCircles.Sample.Grant(drawn.Full));
            Assert.Contains((all.Max(p => p.total), all.Max(p => p.grant)), all); // the greatest of each stand together

            bool Consistent(int total, int grant)
            {
                (plainly.Supposed[TwoCircles.EligibleTotal], plainly.Supposed[Quantity.Grant]) = (total, grant);
                return plainly.Holds(TwoCircles.Sample.Formula);
            }
        });

    [Theory, MemberData(nameof(Circular))]
    public void A_circular_grant_of_any_size_bears_itself_out_and_no_greater_one_does(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Amounts(subject).Hold(subject.Times(1_000), drawn =>
        {
            var grant = subject.Grant(drawn.Full);
            var plainly = new ReferenceMeaning(drawn.Full);
            bool Bears(long supposed) { plainly.Supposed[Quantity.Grant] = supposed; return plainly.Holds(subject.Formula); }

            Assert.True(Bears(grant));
            Assert.DoesNotContain([1L, 2, 3, 10, 1_000, 1_000_000, 1_000_000_000, 1 + drawn.Dice], more => Bears(grant + more));
        });
    }
}
