using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Write;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

/// <summary>Rounds follow rounds: nothing carries over silently.</summary>
public sealed class SuccessionTests
{
    public static TheoryData<string> Tracks => EveryTrack.Names;

    private static readonly Fact<Yen> Cost = Facts.Money("cost", Ja("経費"), _ => null);
    private static readonly Fact<int> Heads = Facts.Count("heads", Ja("従業員数"), Facts.People, 0, 100_000, _ => null);
    private static readonly Special Raised = new("special", Ja("特例"), Heads >= 10 & Heads <= 90, At("特例"));
    private static readonly Figure<Yen> CapTable = Table("cap-table", Ja("上限額"), At("上限額"), Heads, Raised, (UpTo(20), Man(1), Man(2)), (AtLeast(21), Man(3), Man(4)));
    private static readonly Limit Cap = new("cap", Ja("上限まで"), CapTable, At("上限額"));
    private static readonly Figure<Rate> Half = RateOf("rate", Ja("補助率"), 1, 2, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    private static readonly Track First = new("test/1", Ja("第1回"),
    [
        Raised, CapTable, Cap, Half, WholeYen,
        new Requirement("heads", Ja("1人以上"), Heads >= 1, At("要件")),
        new Repayment("back", Ja("返還"), Portion.Whole(Heads < 10), WholeYen, At("返還")) { OnlyRaisedBy = Raised },
        new Note("note", Ja("記載"), At("記載")),
    ], (Half * Cost).AtMost(Cap).Rounded(WholeYen));

    private static (string, Citation)[] All(params string[] but) => [.. First.Rows.Select(r => r.Id).Except(but).Select(row => (row, At("第2回")))];

    private static Track Second(IReadOnlyList<Provision> changed, IReadOnlyList<(string, Citation)> reaffirmed, params (string, Citation)[] withdrawn) => First.Next("test/2", Ja("第2回"), changed, reaffirmed, withdrawn);

    private static void Refused(string why, Func<object> what) => Assert.Contains(why, Assert.ThrowsAny<ArgumentException>(what).Message, StringComparison.Ordinal);

    private static void Grants(long expected, Track track, decimal cost, int heads)
    {
        var assessor = new Assessor(track);
        Assert.Equal(expected, assessor.Plan.Solve(assessor.Grid.Read(new()).With(Cost, Yen(cost)).With(Heads, heads).Cells));
    }

    [Fact]
    public void Silence_is_refused_and_names_what_nobody_spoke_of() => Refused("test/2 says nothing of heads, note: change, reaffirm or withdraw each", () => Second([], All("heads", "note")));

    [Fact]
    public void To_speak_of_a_row_twice_is_refused()
    {
        Refused("test/2 speaks of note twice", () => Second([new Note("note", Ja("新"), At("第2回"))], All()));
        Refused("test/2 speaks of note twice", () => Second([], All(), ("note", At("第2回"))));
    }

    [Fact]
    public void To_speak_of_a_row_that_was_not_there_is_refused() => Refused("test/2 speaks of other, which test/1 does not have", () => Second([], [.. All(), ("other", At("第2回"))]));

    [Fact]
    public void Reaffirmed_rows_carry_the_new_citation_and_keep_the_rest()
    {
        var second = Second([], All());

        Assert.All(second.Rows, row => Assert.Equal("第2回", row.Citation.Heading));
        Assert.Equal(First.Rows.Select(r => (r.Id, r.Text, r.Kind)), second.Rows.Select(r => (r.Id, r.Text, r.Kind)));
        Assert.All(First.Rows, row => Assert.NotEqual("第2回", row.Citation.Heading));
        Grants(20_000, second, 1_000_000, 20);
    }

    [Fact]
    public void The_new_formula_rests_on_the_changed_figures()
    {
        Figure<Yen> more = Table("cap-table", Ja("上限額"), At("第2回"), Heads, Raised, (UpTo(50), Man(5), Man(6)), (AtLeast(51), Man(7), Man(8)));
        var second = Second([RateOf("rate", Ja("補助率"), 2, 3, At("第2回")), more], All("rate", "cap-table"));

        Grants(66_666, second, 100_000, 60); // 2/3, within 8万
        Grants(50_000, second, 1_000_000, 5);
        Grants(60_000, second, 1_000_000, 10);
        Grants(30_000, First, 1_000_000, 95);
    }

    [Fact]
    public void A_reaffirmed_table_is_raised_by_the_changed_special()
    {
        var second = Second([new Special("special", Ja("特例"), Heads >= 15, At("第2回"))], All("special"));

        Grants(10_000, second, 1_000_000, 14);
        Grants(20_000, second, 1_000_000, 15);
        Grants(40_000, second, 1_000_000, 91);
        Grants(20_000, First, 1_000_000, 14);
    }

    [Fact]
    public void Withdrawn_rows_stay_as_withdrawn_in_their_place_and_new_rows_come_last()
    {
        var second = Second([new Duty("report", Ja("報告"), At("第2回"))], All("heads"), ("heads", At("廃止")));

        Assert.Equal([.. First.Rows.Select(r => r.Id), "report"], second.Rows.Select(r => r.Id));
        Assert.Equal(("1人以上", "廃止"), (Assert.IsType<Withdrawn>(second["heads"]).Text.Ja, second["heads"].Citation.Heading));
        Assert.Empty(new Assessor(second).Rows.Rows);
        Assert.Equal(second.Rows.Count - 1, second.Next("test/3", Ja("第3回"), [], [.. second.Rows.Where(r => r is not Withdrawn).Select(r => (r.Id, At("第3回")))], []).Rows.Count); // it is not spoken of again
    }

    [Fact]
    public void A_row_that_is_still_used_cannot_be_withdrawn() => Refused("rate is still used, and is no longer a figure", () => Second([], All("rate"), ("rate", At("廃止"))));

    [Fact]
    public void A_special_may_be_withdrawn_together_with_all_that_it_raised()
    {
        var second = Second([SumOf("cap-table", Ja("上限額"), Man(5), At("第2回"))], All("cap-table", "special", "back"), ("special", At("廃止")), ("back", At("廃止")));

        Grants(50_000, second, 1_000_000, 50);
        Assert.IsType<Withdrawn>(second["special"]);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_round_that_reaffirms_everything_grants_the_same(string track)
    {
        var subject = EveryTrack.Of(track);
        var next = new Assessor(subject.Track.Next("test/next", Ja("次回"), [], [.. subject.Track.Rows.Where(r => r is not Withdrawn).Select(r => (r.Id, At("次回")))], []));
        Draw.Cases(subject).Hold(subject.Times(100), drawn =>
        {
            var sheet = subject.Assessor.Grid.Facts.Aggregate(next.Grid.Read(new()), (s, fact) => s.With(fact, drawn.Part[fact]));
            var (before, after) = (subject.Assessor.Judge(drawn.Part, new(2026, 3, 1, 9, 0)), next.Judge(sheet, new(2026, 3, 1, 9, 0)));

            Assert.Equal((before.Verdict, before.Grant, before.NotMet, before.Unknown, before.Open), (after.Verdict, after.Grant, after.NotMet, after.Unknown, after.Open));
        });
    }

    [Fact]
    public void Round_3_is_silent_on_nothing_that_round_1_had()
    {
        var (first, third) = (Catalogue.Track("shinjigyo-shinshutsu/1")!, Catalogue.Track("shinjigyo-shinshutsu/3")!);

        Assert.Empty(Continuity.Silent(first, third));
        Assert.Contains("outsourcing-share", Continuity.Silent(third, first));
    }
}
