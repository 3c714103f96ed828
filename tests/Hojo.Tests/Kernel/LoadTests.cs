using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

/// <summary>A fault in the rules is found when they load, and says what is wrong.</summary>
public sealed partial class LoadTests
{
    private static readonly Fact<Yen> Cost = SampleFacts.Money("cost", Ja("経費"), _ => null);
    private static readonly Fact<int> Heads = SampleFacts.Count("heads", Ja("従業員数"), SampleFacts.People, 0, 100_000, _ => null);
    private static readonly Fact<bool> Claims = SampleFacts.Stated("claims", Ja("希望"), _ => null);
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("端数"));
    private static readonly Figure<Rate> Half = RateOf("rate", Ja("補助率"), 1, 2, At("補助率"));
    private static readonly Figure<Yen> Ten = SumOf("ten", Ja("十円"), Yen(10), At("上限"));

    private static Assessor Load(Amount formula, params Provision[] rows) => new(new("test/1", Ja("試験"), rows, formula));

    private static void Refused(string why, Func<object> what)
        => Assert.Contains(why, Assert.ThrowsAny<ArgumentException>(what).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sound_track_loads() => Assert.Equal([Cost], Load((Half * Cost).Rounded(WholeYen), Half, WholeYen).Grid.Facts);

    [Fact]
    public void An_amount_that_no_row_rounds_is_refused()
        => Refused("補助金額: no row rounds this amount to whole yen", () => Load(Half * Cost, Half));

    [Fact]
    public void A_settled_sum_that_no_row_rounds_is_refused()
    {
        var sum = new Quantity("sum", Ja("総額"));
        Refused("総額: no row rounds this amount to whole yen",
            () => Load(Amount.Settle(sum, _ => Half * Cost).Rounded(WholeYen), Half, WholeYen));
    }

    [Fact]
    public void An_amount_that_is_whole_by_itself_needs_no_rounding() => Assert.Equal(1, Load((Amount)Cost + Ten, Ten).Compiled.Plan.D);

    [Fact]
    public void A_row_without_a_citation_is_refused() => Refused("note: a row without a citation", () => new Note("note", Ja("記載"), null!));

    [Fact]
    public void Two_rows_of_one_id_are_refused()
        => Refused("two rows are called note", () => Load(Cost, new Note("note", Ja("一"), At("一")), new Duty("note", Ja("二"), At("二"))));

    [Fact]
    public void Two_facts_of_one_id_are_refused()
        => Refused("two facts are called cost", () => Load((Amount)Cost + SampleFacts.Money("cost", Ja("別の経費"), _ => null)));

    [Fact]
    public void A_figure_that_is_used_and_is_not_among_the_rows_is_refused()
        => Refused("ten is used and is not among the rows", () => Load((Amount)Cost + Ten));

    [Fact]
    public void A_limit_that_is_used_and_is_not_among_the_rows_is_refused()
        => Refused("cap is used and is not among the rows", () => Load(Cost.AtMost(new("cap", Ja("上限"), Ten, At("上限"))), Ten));

    [Fact]
    public void A_rounding_that_is_used_and_is_not_among_the_rows_is_refused()
        => Refused("whole-yen is used and is not among the rows", () => Load((Half * Cost).Rounded(WholeYen), Half));

    [Fact]
    public void A_table_that_a_tested_row_uses_is_to_be_among_the_rows()
    {
        var least = new Figure<int>("least-heads", Ja("人数"), At("人数"), Scales.Count, SampleFacts.People, null,
            [new(long.MinValue, long.MaxValue)], [], [[5]]);
        Refused("least-heads is used and is not among the rows",
            () => Load(Cost, new Requirement("heads", Ja("人数以上"), Heads >= least, At("人数"))));
    }

    [Fact]
    public void A_figure_limit_rounding_or_deduction_that_nothing_uses_is_refused()
    {
        Refused("ten is a row and nothing uses it", () => Load(Cost, Ten));
        Refused("cap is a row and nothing uses it", () => Load((Amount)Cost + Ten, Ten, new Limit("cap", Ja("上限"), Ten, At("上限"))));
        Refused("whole-yen is a row and nothing uses it", () => Load(Cost, WholeYen));
        Refused("less is a row and nothing uses it",
            () => Load(Cost, new Deduction("less", Ja("控除"), SampleFacts.Money("income", Ja("収入"), _ => null), At("控除"))));
    }

    [Fact]
    public void An_expense_that_the_formula_does_not_pay_for_is_refused()
        => Refused("other: other is not in the formula",
            () => Load(Cost, new Expense("other", Ja("別"), SampleFacts.Money("other", Ja("別の経費"), _ => null), At("経費"))));

    [Fact]
    public void A_cost_of_which_more_is_granted_than_is_spent_is_refused_by_its_rate()
    {
        var more = Figures.RateOf("more", Ja("率"), 3, 2, At("率"));
        Refused("more: of each yen of cost 1と1/2 yen are granted; at most one is expected", () => Load(more * Cost, more));
        Refused("rate: of each yen of cost 1と1/2 yen are granted; at most one is expected", () => Load((Amount)Cost + Half * Cost, Half));
        Refused("cost: of each yen of cost 2 yen are granted; at most one is expected", () => Load((Amount)Cost + Cost));
    }

    [Fact]
    public void A_fact_both_granted_on_and_taken_off_is_refused()
    {
        var less = new Deduction("less", Ja("控除"), Cost, At("控除"));
        Refused("cost is both granted on and taken off", () => Load(((Amount)Cost).Less(less), less));
    }

    [Theory]
    [InlineData(9, 10, true)]
    [InlineData(91, 100, false)]
    [InlineData(1, 1, false)]
    public void A_circle_that_is_too_steep_to_settle_is_refused(int over, int under, bool loads)
    {
        var most = RateOf("most", Ja("割合"), over, under, At("割合"));
        var limit = new Limit("share", Ja("補助金額の割合まで"), most * Amount.Grant, At("割合"));
        Assessor Load() => LoadTests.Load(((Amount)Ten + Cost.AtMost(limit)).Rounded(WholeYen), Ten, most, limit, WholeYen);

        if (loads) Assert.NotNull(Load());
        else Refused("補助金額: a limit refers to this sum so strongly that it has no settled value", Load);
    }

    [Fact]
    public void Rates_without_a_common_denominator_to_work_in_are_refused()
    {
        Figure<Rate>[] rates = [RateOf("a", Ja("率"), 1, 9_973, At("率")), RateOf("b", Ja("率"), 1, 9_967, At("率"))];
        Refused("the rates have too large a common denominator: 99400891",
            () => Load((rates[0] * Cost + rates[1] * Cost).Rounded(WholeYen), [.. rates, WholeYen]));
    }

    [Fact]
    public void A_hundred_and_twenty_eight_tested_rows_load_and_one_more_is_refused()
    {
        Provision[] Rows(int count)
            => [.. Enumerable.Range(1, count).Select(k => new Requirement($"at-least-{k}", Ja("以上"), Heads >= k, At("人数")))];

        Assert.Equal(128, Load(Cost, Rows(128)).Compiled.Rows.Rows.Count);
        Assert.Contains("test/1: more than 128 tested rows", Assert.Throws<NotSupportedException>(() => Load(Cost, Rows(129))).Message,
            StringComparison.Ordinal);
    }
}
