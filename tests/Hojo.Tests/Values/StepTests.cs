using Hojo.Model;

namespace Hojo.Tests.Values;

/// <summary>計算の木: 補助率 1/2 × (600万円 + 0円)、上限 250万円まで.</summary>
public class StepTests
{
    private static Step Line(StepKind kind, string text, long value, params Step[] parts)
        => new() { Kind = kind, Text = (text, text), Value = value, Parts = parts };

    private static Step Made() => Line(StepKind.Limit, "cap", 2_500_000,
        Line(StepKind.Rate, "half", 3_000_000,
            Line(StepKind.Total, "total", 6_000_000,
                Line(StepKind.Stated, "machinery", 6_000_000), Line(StepKind.Stated, "buildings", 0))))
        with { Row = "cap", Binds = true, Limit = Line(StepKind.Figure, "table", 2_500_000) };

    [Fact]
    public void Lines_come_in_the_order_in_which_they_are_worked()
        => Assert.Equal(["machinery", "buildings", "total", "half", "table", "cap"], Made().DepthFirst().Select(line => line.Text.En));

    [Fact]
    public void What_comes_to_nothing_or_cuts_nothing_may_be_folded()
    {
        var slack = Line(StepKind.Limit, "slack", 10, Line(StepKind.Stated, "cost", 10)) with { Limit = Line(StepKind.Figure, "much", 20) };
        var used = Line(StepKind.Limit, "used up", 0, Line(StepKind.Stated, "cost", 10))
            with { Limit = Line(StepKind.Figure, "none", 0), Binds = true };

        Assert.Equal(["buildings"], Made().DepthFirst().Where(line => line.IsIdle).Select(line => line.Text.En));
        Assert.True(slack.IsIdle);
        Assert.False(used.IsIdle);
        Assert.False(Line(StepKind.Rounding, "yen", 0, used).IsIdle); // why there is nothing is not to be folded
    }

    [Fact]
    public void A_limit_that_cut_says_what_there_would_be_without_it()
    {
        BindingLimit cap = new("cap", ("上限", "cap"), Yen.Of(3_000_000), Yen.Of(500_000), null, Doc.At("上限", 1));

        Assert.Equal([Yen.Of(3_000_000)], Made().Beside([cap]).DepthFirst().Select(line => line.Without).OfType<Yen>());
        Assert.Null(Made().Beside([cap with { Row = "another" }]).Without);
    }

    [Fact]
    public void Trees_are_equal_where_all_their_lines_are()
    {
        Assert.Equal(Made(), Made());
        Assert.Equal(Made().GetHashCode(), Made().GetHashCode());
        Assert.NotEqual(Made(), Made() with { Limit = null });
        Assert.NotEqual(Made(), Made() with { Parts = [] });
    }

    [Fact]
    public void A_part_of_a_yen_is_left_out_in_whole_yen()
        => Assert.Equal(Yen.Of(10_526_315), (Made() with { Value = new Fraction(42_105_263, 4) }).Rounded);

    private static readonly Source Doc = new("D", "要領", "事務局", SourceRank.Guideline, new(2026, 1, 1), "00");
}
