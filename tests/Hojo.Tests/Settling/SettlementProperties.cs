using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Tests.Settling;

/// <summary>What holds of every settlement of every track.</summary>
public sealed class SettlementProperties
{
    private const int Cases = 150;

    public static TheoryData<string> Tracks => Awards.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void Nothing_due_exceeds_what_it_is_a_part_of_and_all_together_never_the_grant(string track)
    {
        var (sample, none, some, all) = (Awards.Of(track), 0, 0, 0);
        Awards.Hold(sample, Cases, (full, part, _) =>
        {
            foreach (var settled in new[] { sample.Settled(full), sample.Settled(part) })
            {
                var grant = settled.Grant!.Value;
                Assert.All(settled.Rows, r =>
                    Assert.True(new YenRange(Yen.Zero, r.Base!.Value.Most).Contains(r.Due!.Value) && r.Base.Value.Most <= grant, r.Row));
                Assert.All(settled.Rows, r => Assert.True(r.Portion.Least >= 0 && r.Portion.Most <= 1, r.Row));
                Assert.True(new YenRange(Yen.Zero, grant).Contains(settled.Total!.Value));
                Assert.True(settled.Rows.Max(r => r.Due!.Value.Most) <= settled.Total!.Value.Most
                    && settled.Rows.Sum(r => r.Due!.Value.Most.Whole) >= settled.Total.Value.Most.Whole);
                _ = settled.Total.Value.Most == Yen.Zero ? none++ : settled.Total.Value.Most == grant ? all++ : some++;
            }
        });
        var difference = sample.Assessor.Compiled.Repayments.Rows.All(row => row.OnlyAbove is not null); // which is never the whole
        Assert.True(none > 0 && (difference ? some : all) > 0, $"{none} times nothing, {some} times some, {all} times all");
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Results_that_are_told_settle_the_amount_but_for_what_the_document_leaves_open(string track)
    {
        var sample = Awards.Of(track);
        Awards.Hold(sample, Cases, (full, _, _) =>
        {
            foreach (var row in sample.Settled(full).Rows)
            {
                var portion = ((Repayment)sample.Assessor.Track[row.Row]).Portion;
                Assert.True(!portion.Fold(new LeftOpen()) ? row.Due!.Value.IsPoint
                    : row.Portion.Least == 0 && (portion is not UnstatedPortion || row.Portion.Most == 0 || row.Portion.Most == 1),
                    row.Row);
                Assert.Empty(row.SettledBy);
            }
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void What_comes_in_the_end_lies_inside_every_earlier_range(string track)
    {
        var (sample, narrowed) = (Awards.Of(track), 0);
        Fact[] told = [.. Awards.Facts(sample), .. sample.Assessor.Grid.Facts.Where(f => f == Awarded.RaisedPart)];
        Awards.Hold(sample, Cases, (full, part, _) =>
        {
            var (before, after) = (sample.Settled(part), sample.Settled(full));
            Inside(before, after);

            // year by year, result by result: no fact that is told widens anything
            foreach (var fact in told.Where(f => !part.IsTold(f)))
            {
                part = part.With(fact, full[fact]);
                var next = sample.Settled(part);
                Inside(before, next);
                narrowed += next.Total == before.Total ? 0 : 1;
                before = next;
            }
        });
        Assert.True(narrowed > 0);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Better_results_never_raise_what_is_due(string track)
    {
        var (sample, fell) = (Awards.Of(track), 0);
        var ways = Awards.OneWay(sample);
        Awards.Hold(sample, Cases, (full, _, dice) =>
        {
            var (fact, way) = ways[dice % ways.Length];
            var cells = new[] { full[fact], fact.Least, fact.Most, full[fact] + 1, full[fact] - 1, (fact.Least + fact.Most) / 2, 0 }
                .Where(c => c >= fact.Least && c <= fact.Most).Order().ToArray();
            var due = cells.Select(c => sample.Settled(full.With(fact, c))).ToArray();
            foreach (var (lower, higher) in (way > 0 ? due : due.Reverse()).Zip((way > 0 ? due : due.Reverse()).Skip(1)))
            {
                Assert.True(lower.Total!.Value.Least <= higher.Total!.Value.Least && lower.Total.Value.Most <= higher.Total.Value.Most,
                    fact.Id);
                Assert.All(lower.Rows.Zip(higher.Rows), r => Assert.True(r.First.Due!.Value.Most <= r.Second.Due!.Value.Most, r.First.Row));
                fell += lower.Total == higher.Total ? 0 : 1;
            }
        });
        Assert.True(fell > 0);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Exempt_means_that_nothing_is_due_under_the_row(string track)
    {
        var (sample, exempted) = (Awards.Of(track), 0);
        Awards.Hold(sample, Cases, (full, part, _) =>
        {
            foreach (var row in sample.Settled(full).Rows.Concat(sample.Settled(part).Rows))
            {
                if (row.Exempt is null) Assert.Equal(Verdict.NotMet, row.Exempted);
                if (row.Exempted == Verdict.Unknown) Assert.Equal((Fraction)0, row.Portion.Least);
                if (row.Exempted != Verdict.Met) continue;
                Assert.Equal(new YenRange(Yen.Zero), row.Due);
                exempted++;
            }
        });
        Assert.True(exempted > 0 || sample.Assessor.Compiled.Repayments.Rows.All(r => r.Exempt is null));
    }

    private static void Inside(Settlement range, Settlement settled)
    {
        Assert.True(range.Total!.Value.Contains(settled.Total!.Value), $"{settled.Total} is not within {range.Total}");
        Assert.True(range.ChargeTotal is not { } charges || charges.Contains(settled.ChargeTotal!.Value));
        Assert.All(range.Rows.Zip(settled.Rows), r => Assert.True(r.First.Due!.Value.Contains(r.Second.Due!.Value)
            && r.First.Portion.Contains(r.Second.Portion) && r.First.Exact!.Value.Contains(r.Second.Exact!.Value), r.First.Row));
    }
}
