using Hojo.Audit.Checks;
using Hojo.Rules.Language;
using static Hojo.Audit.Tests.Checks.Planted;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Audit.Tests.Checks;

/// <summary>Each kind of fault planted in a round is found there, and not in the same round without it.</summary>
public class SeededFaultTests
{
    /// <summary>Kind and rows of each finding.</summary>
    private static string[] Found(Round round)
        => [.. RoundChecks.Of(round).Select(finding => finding.Key.Replace("planted/1 ", "", StringComparison.Ordinal))];

    [Fact]
    public void In_a_sound_round_nothing_is_found() => Assert.Empty(Found(Planted.Of()));

    [Fact]
    public void A_gap_between_tracks_names_who_falls_into_it()
    {
        Assert.DoesNotContain(RoundChecks.Of(Planted.Of([Requires("small", Employees <= 20)], [Requires("large", Employees >= 21)])),
            finding => finding.Kind == CheckKind.Gap);

        var gap = Assert.Single(RoundChecks.Of(Planted.Of([Requires("small", Employees <= 20)], [Requires("large", Employees >= 23)])),
            finding => finding.Kind == CheckKind.Gap);
        Assert.Equal(["small", "large"], gap.Rows.Select(row => row.Row));
        Assert.Equal(("extensions.planted.employees", "21"), (Assert.Single(gap.Witness).Fact, gap.Witness[0].Written));
        Assert.Equal("「従業員数」が21〜22人の申請者は、どの枠も受け付けないが、その両側は受け付ける", gap.Text.Ja);
    }

    [Fact]
    public void Columns_that_overlap_name_who_is_in_both()
    {
        var apart = new Planted { Cap = Raised(("賃上げ", Raises.Is(true), Man(800)), ("創業", Raises.Is(false) & Founds.Is(true), Man(700))) };
        var both = new Planted { Cap = Raised(("賃上げ", Raises.Is(true), Man(800)), ("創業", Founds.Is(true), Man(700))) };

        Assert.Empty(Found(apart.Round));
        var overlap = Assert.Single(RoundChecks.Of(both.Round));
        Assert.Equal((CheckKind.Overlap, "cap-sum"), (overlap.Kind, Assert.Single(overlap.Rows).Row));
        Assert.Equal(["true", "true"], overlap.Witness.Select(read => read.Written));
    }

    [Fact]
    public void A_gap_between_bands_is_refused_when_the_table_is_made()
        => Assert.Contains("gap or overlap", Assert.Throws<ArgumentException>(
            () => TableOf("cap-sum", (UpTo(20), Man(500)), (AtLeast(22), Man(1_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_band_that_the_requirements_shut_out_is_dead()
    {
        Assert.Empty(Found(Planted.Of(Requires("size", Employees <= 50))));
        Assert.Equal(["Dead cap-sum,size"], Found(Planted.Of(Requires("size", Employees <= 20))));
    }

    [Fact]
    public void A_special_that_the_requirements_shut_out_is_dead()
    {
        static Round WithSpecial(int most)
        {
            var special = new Special("large-special", Ja("大きい事業者"), Employees >= 30, At(2));
            var cap = Raised(("大きい", special.When, Man(900)));
            return new Planted { Rows = [Requires("size", Employees <= most), special], Cap = cap }.Round;
        }

        Assert.Empty(Found(WithSpecial(50)));
        Assert.Equal(["Dead cap-sum,size", "Dead large-special,size"], Found(WithSpecial(20)));
    }

    [Fact]
    public void A_branch_of_the_formula_that_nobody_comes_to_is_found()
    {
        var cap = TableOf("cap-sum", (UpTo(10_000), Man(500)));
        Round Halved(Condition half, int most = 9_000)
            => new Planted { HalfFor = half, Cap = cap, Rows = [Requires("size", Employees <= most)] }.Round;

        Assert.Empty(Found(Halved(Employees >= 30)));
        Assert.Contains("NeverMet rate", Found(Halved(Employees >= 30 & Employees <= 29)));
        Assert.Equal(["Dead rate,size"], Found(Halved(Employees >= 30, most: 20)));
    }

    [Fact]
    public void A_column_behind_one_that_holds_whenever_it_does_is_masked()
    {
        var narrow = ("賃上げした創業者", Raises.Is(true) & Founds.Is(true), Man(900));
        var wide = ("賃上げ", Raises.Is(true), Man(800));

        Assert.Empty(Found(new Planted { Cap = Raised(narrow, wide) }.Round));
        Assert.Contains("Masked cap-sum", Found(new Planted { Cap = Raised(wide, narrow) }.Round));
    }

    [Fact]
    public void A_part_of_a_condition_that_another_part_holds_already_is_masked()
    {
        Assert.Empty(Found(Planted.Of(Requires("size", Employees <= 5 | Employees >= 21))));
        var masked = Assert.Single(RoundChecks.Of(Planted.Of(Excludes("size", Employees >= 100 | Employees >= 50))));
        Assert.Equal("「size」の条件のうち「従業員数が100人以上」は、並ぶほかの部分がいつも先に決める", masked.Text.Ja);
    }

    [Fact]
    public void A_condition_that_everybody_meets_is_found()
    {
        Assert.Empty(Found(Planted.Of(Requires("some", Employees >= 1))));
        Assert.Contains("AlwaysMet some", Found(Planted.Of(Requires("some", Employees >= 0))));
    }

    [Fact]
    public void A_condition_that_nobody_meets_is_found()
    {
        Assert.Empty(Found(Planted.Of(Excludes("between", Employees > 5 & Employees < 7))));
        Assert.Contains("NeverMet between", Found(Planted.Of(Excludes("between", Employees > 5 & Employees < 6))));
    }

    [Fact]
    public void A_threshold_that_another_row_always_decides_first_is_found()
    {
        Assert.Empty(Found(Planted.Of(Requires("most", Employees <= 300), Requires("sites", Sites <= 5))));
        Assert.Equal(["DecidedFirst strict,most"],
            Found(Planted.Of(Requires("strict", Employees <= 100), Requires("most", Employees <= 300))));
    }

    [Fact]
    public void Requirements_that_contradict_are_found_two_by_two_and_together()
    {
        Assert.DoesNotContain(Found(Planted.Of(Requires("least", Employees >= 20), Requires("most", Employees <= 20))), Contradicts);
        Assert.Contains("Contradiction least,most",
            Found(Planted.Of(Requires("least", Employees >= 21), Requires("most", Employees <= 20))));

        Provision[] pairs = [Requires("either", Raises.Is(true) | Founds.Is(true)), Excludes("raising", Raises.Is(true) & Sites >= 1),
            Excludes("founding", Founds.Is(true) & Sites >= 1)];
        Assert.DoesNotContain(Found(Planted.Of(pairs)), Contradicts);
        Assert.Contains("Contradiction either,raising,founding,somewhere",
            Found(Planted.Of([.. pairs, Requires("somewhere", Sites >= 1)])));

        static bool Contradicts(string found) => found.StartsWith("Contradiction", StringComparison.Ordinal);
    }

    [Fact]
    public void A_floor_above_every_ceiling_is_found()
    {
        Assert.Empty(Found(Planted.Of(new Floor("floor", Ja("下限"), Man(1_000), At(3)))));
        Assert.Equal(["Contradiction floor,cap"], Found(Planted.Of(new Floor("floor", Ja("下限"), Man(1_001), At(3)))));
    }

    [Fact]
    public void A_limit_above_all_that_it_is_put_on_never_binds()
    {
        static Round Limited(decimal most)
        {
            var sum = SumOf("outer-sum", Ja("全体の上限額"), Man(most), At(4));
            return new Planted { Outer = (sum, new("outer", Ja("全体の上限"), sum, At(4))) }.Round;
        }

        Assert.Empty(Found(Limited(999)));
        var never = Assert.Single(RoundChecks.Of(Limited(1_000)));
        Assert.Equal((CheckKind.NeverBinds, CheckGrade.Proved, "outer"), (never.Kind, never.Grade, Assert.Single(never.Rows).Row));
    }

    /// <summary>Band by band it lies above, but its least is below the other's greatest: no proof by the two ends.</summary>
    [Fact]
    public void A_limit_that_no_drawn_case_reaches_is_not_said_to_be_proved()
    {
        static Round Limited(decimal small)
        {
            var sum = TableOf("outer-sum", (UpTo(20), Man(small)), (AtLeast(21), Man(1_500)));
            return new Planted { Outer = (sum, new("outer", Ja("全体の上限"), sum, At(4))) }.Round;
        }

        Assert.Empty(Found(Limited(499)));
        var never = Assert.Single(RoundChecks.Of(Limited(501)));
        Assert.Equal((CheckKind.NeverBinds, CheckGrade.NotFound, 20_000), (never.Kind, never.Grade, never.Drawn));
    }

    [Fact]
    public void A_fact_that_is_asked_for_and_cannot_matter_is_found()
    {
        static Round Asking(bool founds) => Planted.Of(Excludes("odd", (Sites >= 3 & Founds.Is(true)) | (Sites >= 3 & Founds.Is(founds))));

        Assert.DoesNotContain(Found(Asking(true)), found => found.StartsWith("CannotMatter", StringComparison.Ordinal));
        var idle = Assert.Single(RoundChecks.Of(Asking(false)), finding => finding.Kind == CheckKind.CannotMatter);
        Assert.Equal("「創業」(extensions.planted.founds)は聞かれるが、要件も額も変えない", idle.Text.Ja);
        Assert.Equal(CheckGrade.Proved, idle.Grade);
    }

    /// <summary>The same weighed sum, written twice over: what several sums weigh is tried, not proved.</summary>
    [Fact]
    public void Sums_that_share_facts_are_tried_in_drawn_cases()
    {
        static Round Weighed(long bound) => Planted.Of(
            Requires("sum", new LinearTest(Ja("従業員数+3×拠点数≥10"), [(Employees, 1), (Sites, 3)], 10)),
            Requires("double", new LinearTest(Ja("2×従業員数+6×拠点数"), [(Employees, 2), (Sites, 6)], bound)));

        Assert.DoesNotContain(RoundChecks.Of(Weighed(20)), finding => finding.Grade == CheckGrade.Proved);
        Assert.Equal(["DecidedFirst sum,double"], Found(Weighed(20)));
    }

    [Fact]
    public void Rounds_that_are_open_at_once_or_leave_days_between_are_found()
    {
        static string[] Between(PrintedDate opens) => [.. RoundChecks.Of(
                [Open("1", Day(2026, 4, 1), At(2026, 5, 29, 17, 0)), Open("2", opens, Day(2026, 9, 30))])
            .Select(finding => $"{finding.Kind} {finding.Text.En}")];

        Assert.Empty(Between(Day(2026, 5, 30)));
        Assert.Equal(["TimeOverlap on 2026-05-29T00:00 both planted/1 and planted/2 take applications, or may"], Between(Day(2026, 5, 29)));
        Assert.Equal(["TimeGap after 2026-05-29T17:00 and until 2026-06-15T00:00 neither planted/1 nor planted/2 takes applications"],
            Between(Day(2026, 6, 15)));
    }
}
