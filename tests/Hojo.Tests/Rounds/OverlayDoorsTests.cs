using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tests.Rounds;

/// <summary>A host's cap, rate and requirement, seen by questions, goals, curves, ranges and bulk. What is expected is worked by hand for
/// 新事業進出 第3回: 1/2 of the costs, outsourcing (外注費) up to a tenth of the grant.</summary>
public sealed class OverlayDoorsTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly Citation Own =
        new Source("HOST", "県の要綱", "県", SourceRank.Guideline, new(2026, 4, 1), new('0', 64)).At("補助率", 1);

    private static readonly Track Third = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest");

    private static readonly Fact<Yen> Machinery = Money("costs.machinery");

    private static readonly Fact<Yen> Capital = Money("applicant.capital");

    /// <summary>外注費は50万円まで.</summary>
    private static readonly Assessor Capped = Assessor.For(Third.With(
        Overlay.Cap("host", ("外注費は50万円まで", "outsourcing up to ¥500,000"), Yen.Of(500_000), "outsourcing-share", Own)));

    /// <summary>補助率1/3.</summary>
    private static readonly Assessor Lower =
        Assessor.For(Third.With(Overlay.Rate("rate", ("県の補助率", "the prefecture's rate"), new Rate(1, 3), Own)));

    /// <summary>資本金1億円以下.</summary>
    private static readonly Assessor Small = Assessor.For(Third.With(Overlay.Requirement(
        new Requirement("host", ("資本金1億円以下", "capital up to ¥100,000,000"), Capital <= Yen.Of(100_000_000), Own))));

    /// <summary>機械装置費 20,000,000円、外注費 6,000,000円; 上限 4,000万円(27人).</summary>
    private static readonly Case Outsourcing = Sample("circular-outsourcing");

    /// <summary>経費 37,430,000円 (機械装置費 28,500,000円、外注費 1,200,000円); 34人.</summary>
    private static readonly Case Below = Sample("eligible-below-cap");

    private static Fact<Yen> Money(string id) => (Fact<Yen>)Assessor.For(Third).Grid.Facts.Single(f => f.Id == id);

    private static Case Sample(string name)
        => CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", name + ".json"))).Case;

    private static Case Machines(Case @case, long yen) => @case with { Costs = @case.Costs with { Machinery = Yen.Of(yen) } };

    private static Case WithCapital(long? yen)
        => Below with { Applicant = Below.Applicant with { Capital = yen is { } told ? Yen.Of(told) : null } };

    private static Judgement[] InBulk(Assessor assessor, params Case[] cases)
    {
        var (sheets, judged) = (new Sheets(assessor.Grid, cases.Length), new Judgement[cases.Length]);
        for (var k = 0; k < cases.Length; k++) sheets.Read(k, cases[k]);
        assessor.Judge(sheets, On, judged);
        return judged;
    }

    private static Curve Along(Assessor assessor, Case @case, Fact fact) => assessor.Curve(assessor.Grid.Read(@case), fact, On);

    private static Fraction At(Curve curve, decimal value)
        => curve.Segments.Single(s => s.From.Value <= value && value <= s.To.Value).At(value);

    [Fact]
    public void A_goal_is_reached_where_the_cap_and_the_rate_of_the_host_let_it()
    {
        // (M + 500,000) / 2 = 20,000,000; one yen less of M is half a yen less
        var capped = new GrantSolver(Capped, Outsourcing, On).Least(Machinery, Goal.Of(new(20_000_000)));
        Assert.Equal((GoalOutcome.Reached, Yen.Of(39_500_000), Yen.Of(19_999_999)),
            (capped.Reach, capped.Cost!.Value, capped.OneYenLess!.Value));
        // 3 × 15,000,000 = 45,000,000, of which 8,930,000 are no machines; 外注費 1,200,000 stays within the tenth
        var lower = new GrantSolver(Lower, Below, On).Least(Machinery, Goal.Of(new(15_000_000)));
        Assert.Equal((GoalOutcome.Reached, Yen.Of(36_070_000), Yen.Of(14_999_999)),
            (lower.Reach, lower.Cost!.Value, lower.OneYenLess!.Value));
    }

    [Fact]
    public void The_next_yen_earns_what_the_host_leaves_of_it()
    {
        // 1/2 up to 4,000万円: (79,500,000 + 500,000) / 2; without the host's cap it were 10/19 up to 76,000,000
        Assert.Equal([(20_000_000, (long?)79_500_000, new Fraction(1, 2)), (79_500_001, null, 0)],
            new GrantSolver(Capped, Outsourcing, On).NextYen(Machinery)!.Stages.Select(s => (s.From.Whole, s.To?.Whole, s.Rate)));
        var outsourcing = new GrantSolver(Capped, Outsourcing, On).NextYen(Money("costs.outsourcing"))!.Stages[0];
        Assert.Equal((new Fraction(0, 1), "host"), (outsourcing.Rate, Assert.Single(outsourcing.HeldBy).Row));
        Assert.Equal(new Fraction(1, 3), new GrantSolver(Lower, Below, On).NextYen(Machinery)!.Stages[0].Rate);
    }

    [Fact]
    public void A_curve_bends_where_the_limit_of_the_host_begins_to_bind()
    {
        // The tenth of the grant is 500,000 at 5,000,000, which 9,500,000 of machines bring: (9,500,000 + 500,000) / 2
        var capped = Along(Capped, Outsourcing, Machinery);
        Assert.Contains(9_500_000, capped.Segments.Select(s => s.To.Value));
        Assert.Contains(79_500_000, capped.Segments.Select(s => s.To.Value));
        Assert.Equal([2_500_000, 15_250_000, 40_000_000],
            [At(capped, 4_750_000), At(capped, 30_000_000), At(capped, 80_000_000)]); // 4,750,000 × 10/19; (30,000,000 + 500,000) / 2
        // (28,500,000 + 8,930,000) / 3
        Assert.Equal(new Fraction(37_430_000, 3), At(Along(Lower, Below, Machinery), 28_500_000));
    }

    [Fact]
    public void What_is_not_told_leaves_a_range_within_the_cap_and_the_rate_of_the_host()
    {
        static Case Untold(Case @case) => @case with { Costs = @case.Costs with { Outsourcing = null } };

        // 20,000,000 / 2 to (20,000,000 + 500,000) / 2
        YenRange capped = new(Yen.Of(10_000_000), Yen.Of(10_250_000));
        Assert.Equal(capped, Capped.Assess(Untold(Outsourcing), On).Grant!.Range);
        Assert.Equal(capped, Capped.Bounds(Capped.Grid.Read(Untold(Outsourcing))));
        // 36,230,000 / 3 to x = (36,230,000 + x/10) / 3 = 36,230,000 × 10/29
        Assert.Equal(new(Yen.Of(12_076_666), Yen.Of(12_493_103)), Lower.Assess(Untold(Below), On).Grant!.Range);
    }

    [Fact]
    public void Many_cases_at_once_know_the_rows_of_the_host()
    {
        // 9,000,000 × 10/19 = 4,736,842.1; (20,000,000 + 500,000) / 2; the ceiling
        Assert.Equal([Yen.Of(4_736_842), Yen.Of(10_250_000), Yen.Of(40_000_000)],
            InBulk(Capped, Machines(Outsourcing, 9_000_000), Outsourcing, Machines(Outsourcing, 100_000_000)).Select(j => j.Grant!.Value));
        Assert.Equal([Yen.Of(12_476_666), Yen.Of(15_000_000)],
            InBulk(Lower, Below, Machines(Below, 36_070_000)).Select(j => j.Grant!.Value));
        Assert.Equal([TrackVerdict.Eligible, TrackVerdict.NotEligible, TrackVerdict.NeedsInput],
            InBulk(Small, WithCapital(100_000_000), WithCapital(100_000_001), WithCapital(null)).Select(j => j.Verdict));
    }

    /// <summary>34人 make a small company whatever its capital is, so that only the host's row lets the answer decide.</summary>
    [Fact]
    public void A_requirement_of_the_host_is_asked_about()
    {
        static Effect Effect(Assessor assessor)
            => Assert.Single(assessor.Questions(WithCapital(null), On).Single(q => q.Fact == "applicant.capital").Effects!);

        Assert.False(Effect(Assessor.For(Third)).CanTurnVerdict);
        var effect = Effect(Small);
        Assert.True(effect.CanTurnVerdict);
        Assert.Contains("host", effect.AskedBy.Select(row => row.Row));
        Assert.Equal(["1億円以下: Eligible", "1億円超: NotEligible"], effect.Sides.Select(s => $"{s.Value.Ja}: {string.Join(", ", s.Verdicts)}"));
    }

    [Fact]
    public void A_requirement_of_the_host_is_among_what_is_missing_and_turns_the_verdict_of_a_curve()
    {
        var missing = new GrantSolver(Small, WithCapital(120_000_000), On).Missing().Single(r => r.Row == "host");
        var change = Assert.Single(Assert.Single(missing.Ways).Changes);
        Assert.Equal(("applicant.capital", 100_000_000m, -20_000_000m), (change.Fact, change.Value, change.By!.Value));

        var cliff = Along(Small, WithCapital(120_000_000), Capital).Cliffs.Single(c => c.Causes.Any(cause => cause.Row == "host"));
        Assert.Equal((100_000_000m, 100_000_001m, TrackVerdict.Eligible, TrackVerdict.NotEligible),
            (cliff.Before.Value, cliff.At.Value, cliff.VerdictBefore, cliff.VerdictAt));
    }
}
