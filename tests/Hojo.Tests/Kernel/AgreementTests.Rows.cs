using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

public sealed partial class AgreementTests
{
    [Theory, MemberData(nameof(Tracks))]
    public void Rows_made_ready_say_what_Kleene_s_logic_says(string track)
    {
        var (subject, rows) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Rows);
        Draw.Cases(subject).Hold(subject.Times(10_000), drawn =>
        {
            var grant = subject.Grant(drawn.Full);
            foreach (var (sheet, least, most) in new[]
            {
                (drawn.Full, grant, grant), (drawn.Part, 0, Plan.Greatest), (drawn.Part, grant / 2, grant + 1),
            })
            {
                rows.Judge(sheet.Cells, least, most, out var notMet, out var unknown, out var open);

                var found = rows.Rows.Select((_, k) => (notMet[k], unknown[k], open[k]));
                Assert.Equal(rows.Rows.Select(row => Reference(row, sheet, least, most)), found);
                Assert.All(found.Select((row, k) => (row, rows.Of(k, sheet.Cells, least, most))),
                    x => Assert.Equal(x.row,
                        (x.Item2 == RowOutcomes.Fails, (x.Item2 & (x.Item2 - 1)) != 0, x.Item2 == RowOutcomes.StaysOpen)));
            }
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Rows_made_ready_wait_for_the_same_facts_as_their_conditions(string track)
    {
        var (subject, rows) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Rows);
        Draw.Cases(subject).Hold(subject.Times(300), drawn =>
        {
            for (var k = 0; k < rows.Rows.Count; k++)
            {
                if (rows.Rows[k] is not Tested row) continue;
                var on = new bool[drawn.Part.Grid.Facts.Count];
                rows.Waits(k, drawn.Part.Cells, on);

                var settled = row.Open?.Fold(new Holds(drawn.Part)) == Verdict.Met;
                Assert.Equal((settled ? [] : row.Conditions().SelectMany(c => Live.In(c, drawn.Part))).ToHashSet(),
                    drawn.Part.Grid.Facts.Where((_, slot) => on[slot]).ToHashSet());
            }
        });
    }

    /// <summary>Whether a row is not met, waits for facts, or is left open by the documents.</summary>
    private static (bool NotMet, bool Unknown, bool Open) Reference(Provision row, Sheet sheet, long least, long most)
    {
        if (row is Floor floor) return (most < floor.Least.Whole, least < floor.Least.Whole && most >= floor.Least.Whole, false);
        var tested = (Tested)row;
        var open = tested.Open?.Fold(new Holds(sheet)) ?? Verdict.NotMet;
        var holds = tested.When.Fold(new Holds(sheet));
        var wanted = tested is Requirement ? Verdict.Met : Verdict.NotMet;
        return open == Verdict.Met ? (false, false, true)
            : open == Verdict.Unknown || holds == Verdict.Unknown ? (false, true, false)
            : (holds != wanted, false, false);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_condition_waits_only_for_facts_that_are_not_told_and_telling_them_settles_it(string track)
    {
        var subject = EveryTrack.Of(track);
        var conditions = subject.Track.Rows.SelectMany(r => r.Conditions()).ToArray();
        Draw.Cases(subject).Hold(subject.Times(1_000), drawn => Assert.All(conditions, when =>
        {
            var live = Live.In(when, drawn.Part);
            var told = live.Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));

            Assert.DoesNotContain(live, drawn.Part.IsTold);
            Assert.Equal(when.Fold(new Holds(drawn.Part)) == Verdict.Unknown, live.Count > 0);
            Assert.Equal(when.Fold(new Holds(drawn.Full)), when.Fold(new Holds(told)));
        }));
    }

    /// <summary>Only where the facts are not entangled: what two tests make of one fact together, Kleene's logic does not see.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void Each_fact_that_a_condition_waits_for_can_turn_it(string track)
    {
        var subject = EveryTrack.Of(track);
        var conditions = subject.Track.Rows.SelectMany(r => r.Conditions()).ToArray();
        var turned = new HashSet<Fact>();
        Draw.Cases(subject).Hold(subject.Times(300), drawn =>
        {
            foreach (var when in conditions)
            {
                if (Turning.Entangled(when, drawn.Part)) continue;
                foreach (var fact in Live.In(when, drawn.Part))
                    Assert.True(Turning.CanTurn(when, fact, drawn.Part, drawn.Dice), $"{fact.Id} cannot turn {Described.Of(when).En}");
                turned.UnionWith(Live.In(when, drawn.Part));
            }
        });
        var read = conditions.Where(when => !Turning.Entangled(when, subject.Untold))
            .Aggregate(new Dependencies(), (reads, when) => reads.Condition(when)).Turns.Keys;
        Assert.DoesNotContain(read.Except(turned), fact => !fact.IsWorkedOut);
    }
}
