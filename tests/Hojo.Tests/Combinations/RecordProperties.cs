using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Combinations;

/// <summary>What is so of every record and every track that a document says something of.</summary>
public class RecordProperties
{
    private static readonly Assessor[] Speaking =
        [.. Catalogue.National.Tracks.Where(t => t.Rows.Any(r => r is Combination or Limit { Bound: Less })).Select(Assessor.For)];

    private static (Openness, LocalDate?, string) Told(RecordCheck s)
        => (s.Openness, s.Until, string.Join(";", s.Ledgers.Select(l => $"{l.Row} {l.UsedAtLeast} {l.UsedAtMost} {l.Left}")));

    [Property(MaxTest = 400)]
    public void The_order_of_the_record_does_not_matter(RecordAt drawn) => Assert.All(Speaking, track
        => Assert.Equal(Told(track.CheckRecord(Records.Of(drawn.Record), drawn.On)),
            Told(track.CheckRecord(Records.Of([.. drawn.Record.Reverse()]), drawn.On))));

    [Property(MaxTest = 400)]
    public void One_more_award_never_lifts_a_bar_and_never_raises_what_is_left(RecordAt drawn, PastAward more)
        => Assert.All(Speaking, track =>
        {
            var (before, after) = (track.CheckRecord(Records.Of(drawn.Record), drawn.On),
                track.CheckRecord(Records.Of([.. drawn.Record, more]), drawn.On));
            Assert.True(after.Openness >= before.Openness, track.Track.Id);
            foreach (var bar in before.Findings.Where(f => f.Holds == Openness.Barred))
            {
                var still = after.Findings.Single(f => f.Row == bar.Row);
                Assert.Equal(Openness.Barred, still.Holds);
                Assert.True(still.Until is null || still.Until >= bar.Until, bar.Row);
            }
            foreach (var (was, now) in before.Ledgers.Zip(after.Ledgers))
                Assert.True(now.Left.Most <= was.Left.Most && now.Left.Least <= was.Left.Least, was.Row);
        });

    [Property(MaxTest = 400)]
    public void A_ledger_never_goes_negative_and_never_leaves_more_than_its_cap(RecordAt drawn)
        => Assert.All(Speaking.SelectMany(track => track.CheckRecord(Records.Of(drawn.Record), drawn.On).Ledgers), ledger =>
        {
            Assert.True(ledger.Left.Least >= Yen.Zero && ledger.Left.Most <= ledger.Cap.Most);
            if (ledger.UsedAtMost is not { } used) Assert.Equal(Yen.Zero, ledger.Left.Least);
            else if (ledger.Cap.IsPoint && used == ledger.UsedAtLeast)
                Assert.Equal(new YenRange(Yen.Of(Math.Max(0, ledger.Cap.Least.Whole - used.Whole))), ledger.Left);
        });

    [Fact]
    public void A_record_that_is_not_told_is_not_an_empty_one() => Assert.All(Speaking, track =>
    {
        var standing = track.CheckRecord(Records.Of(null), new(2026, 3, 20, 12, 0));
        var reading = track.Track.Rows.Where(r => r is RecordBar || (r is Combination c && Counting.Of(c.Holds) is not null))
            .Select(r => r.Id);
        Assert.Equal(reading, standing.Findings.Select(f => f.Row));
        Assert.All(standing.Findings, f => Assert.Equal("applicant.pastAwards", f.SettledBy[0]));
        Assert.DoesNotContain(standing.Findings, f => f.Holds == Openness.Barred);
    });

    /// <summary>"N months back from the deadline" and "the end of N months from the award" are the same line, on every day.</summary>
    [Fact]
    public void A_period_looked_at_from_either_end_is_the_same()
    {
        foreach (var months in new[] { 12, 14, 16, 36 })
            for (var award = new LocalDate(2023, 1, 1); award < new LocalDate(2025, 1, 1); award = award.PlusDays(1))
            {
                var end = CivilPeriod.End(award, months);
                Assert.True(end.PlusMonths(-months) <= award, $"{award} {months}");
                Assert.False(end.PlusDays(1).PlusMonths(-months) <= award, $"{award} {months}");
            }
    }
}
