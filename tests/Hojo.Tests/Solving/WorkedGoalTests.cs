using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Tests.Programmes.ItDonyu;
using Hojo.Tests.Programmes.Jizokuka;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;

namespace Hojo.Tests.Solving;

/// <summary>Goals worked by hand.</summary>
public class WorkedGoalTests
{
    private const string Third = "shinjigyo-shinshutsu/3-digest";

    private static readonly Case Plain = Round3Cases.Base;

    private static GrantSolver Of(string track, Case c) => new(Assessor.For(Catalogue.National.Track(track)), c, Round3Cases.On);

    private static GrantSolver OfSample(string track, string name)
        => Of(track, CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", name + ".json"))).Case);

    private static CostAnswer Least(GrantSolver goals, string cost, Goal goal) => goals.Least(goals.Costs.Single(c => c.Id == cost), goal);

    private static NextYen Next(GrantSolver goals, string cost) => goals.NextYen(goals.Costs.Single(c => c.Id == cost))!;

    private static void Reached(long cost, long grant, long oneYenLess, CostAnswer answer)
        => Assert.Equal((GoalOutcome.Reached, Yen.Of(cost), Yen.Of(grant), Yen.Of(oneYenLess)),
            (answer.Reach, answer.Cost!.Value, answer.Grant!.Value, answer.OneYenLess!.Value));

    [Fact]
    public void The_third_round_s_outsourcing_is_a_tenth_of_a_grant_that_grows()
    {
        var goals = OfSample(Third, "circular-outsourcing"); // machinery 2,000万, outsourcing 600万, 27 people: at most 4,000万

        // (M + 4,000万/10) / 2 = 4,000万: M = 7,600万. One yen less: 10/19 of a yen less, below the whole yen
        Reached(76_000_000, 40_000_000, 39_999_999, Least(goals, "costs.machinery", Goal.Cap));
        // (M + 2,000万/10) / 2 = 2,000万: M = 3,800万
        Reached(38_000_000, 20_000_000, 19_999_999, Least(goals, "costs.machinery", Goal.Of(new(20_000_000))));
        // 2,000万 of machinery and B of buildings together make the 3,800万
        Reached(18_000_000, 20_000_000, 19_999_999, Least(goals, "costs.buildings", Goal.Of(new(20_000_000))));
        // 2,000万 to 600万: with 3,800万 of machinery, 1,140万 of outsourcing
        var all = goals.LeastInAll(Goal.Of(new(20_000_000)));
        Reached(49_400_000, 20_000_000, 19_999_999, all);
        Assert.Equal(["38,000,000円", "11,400,000円"], all.Mix.Select(m => m.Value!.Ja));
        // Outsourcing alone: g = (2,000万 + g/10) / 2 = 10,526,315.8 at most, for 1/10 of 10,526,315 at least 1,052,630 has to be spent
        Reached(1_052_630, 10_526_315, 10_526_314, Least(goals, "costs.outsourcing", Goal.Cap));
        var beyond = Least(goals, "costs.outsourcing", Goal.Of(new(20_000_000)));
        Assert.Equal((GoalOutcome.Unreachable, Yen.Of(10_526_315)), (beyond.Reach, beyond.Most!.Value));
        Assert.Equal(["outsourcing-share"], beyond.StoppedBy.Select(r => r.Row));
    }

    [Fact]
    public void The_next_yen_of_the_third_round_earns_ten_nineteenths_then_nothing()
    {
        var goals = OfSample(Third, "circular-outsourcing");
        var machinery = Next(goals, "costs.machinery").Stages; // g = (M + g/10) / 2 = 10/19 M, up to 4,000万
        Assert.Equal([(20_000_000L, (long?)76_000_000L, new Fraction(10, 19)), (76_000_001, null, 0)],
            machinery.Select(s => (s.From.Whole, s.To?.Whole, s.Rate)));
        Assert.Equal(["cap"], machinery[0].EndedBy.Select(r => r.Row));
        var outsourcing = Assert.Single(Next(goals, "costs.outsourcing").Stages);
        Assert.True(outsourcing.Rate == 0 && outsourcing.To is null);
        Assert.Equal("SSS-3「補助対象経費」L118", Assert.Single(outsourcing.HeldBy).Citation.ToString());
    }

    [Fact]
    public void From_20_to_21_employees_the_third_round_s_cap_rises_by_1500_man()
    {
        var assessor = Assessor.For(Catalogue.National.Track(Third));
        var sheet = assessor.Grid.Read(Plain.But(costs: c => c with { Machinery = new(80_000_000) })); // half of it is 4,000万
        var curve = assessor.Curve(sheet, assessor.Grid.Facts.Single(f => f.Id == "applicant.employees"), Round3Cases.On);
        Assert.Equal([(0m, 0m, 25_000_000L), (1, 20, 25_000_000), (21, 50, 40_000_000), (51, 100, 40_000_000)],
            curve.Segments.Take(4).Select(s => (s.From.Value, s.To.Value, s.GrantTo.Whole)));
        var cliff = curve.Cliffs.Single(c => c.Jumps);
        Assert.Equal((20m, 21m, Yen.Of(25_000_000), Yen.Of(40_000_000)),
            (cliff.Before.Value, cliff.At.Value, cliff.GrantBefore, cliff.GrantAt));
        Assert.Equal(("cap-table", "2,500万円 → 4,000万円 (+1,500万円)", "SSS-3「補助金額(従業員数別)」L20–26"), Assert.Single(cliff.Causes) is var c
            ? (c.Row, c.Turns.Ja, c.Citation.ToString()) : default);
        var nobody = curve.Cliffs.Single(c => !c.Jumps); // 従業員数が0名の事業者 are left out
        Assert.Equal((1m, TrackVerdict.NotEligible, TrackVerdict.Eligible, "no-employees"),
            (nobody.At.Value, nobody.VerdictBefore, nobody.VerdictAt, Assert.Single(nobody.Causes).Row));
    }

    [Fact]
    public void Shoryokuka_steps_to_a_third_beyond_1500_man_of_subsidy()
    {
        var goals = OfSample("shoryokuka/general-r6", "shoryokuka"); // 1億6,500万, ceiling with the special 6,500万
        // 3,000万 bring 1,500万; 500万 more need 1,500万. One yen less is a third less: 19,999,999.7
        Reached(45_000_000, 20_000_000, 19_999_999, Least(goals, "costs.machinery", Goal.Of(new(20_000_000))));
        // 3,000万 + 5,000万 × 3
        Reached(180_000_000, 65_000_000, 64_999_999, Least(goals, "costs.machinery", Goal.Cap));
        Assert.Equal([(165_000_000L, (long?)180_000_000L, new Fraction(1, 3)), (180_000_001, null, 0)],
            Next(goals, "costs.machinery").Stages.Select(s => (s.From.Whole, s.To?.Whole, s.Rate)));
    }

    [Fact]
    public void The_website_of_jizokuka_earns_until_it_is_a_quarter_of_the_grant()
    {
        // 30万
        var goals = Of("jizokuka/17",
            JizokukaCases.Standard with { Jizokuka = JizokukaCases.Standard.Jizokuka with { Machinery = new(450_000) } });
        // 30万 is three quarters of 40万; the web's quarter is 10万, which 15万 bring (2/3) and 149,999 do not (99,999.3)
        var most = Least(goals, "jizokuka.website", Goal.Cap);
        Reached(150_000, 400_000, 399_999, most);
        Assert.Equal(["web-quarter"], most.StoppedBy.Select(r => r.Row));
        Assert.Equal(GoalOutcome.Unreachable, Least(goals, "jizokuka.website", Goal.Of(new(400_001))).Reach);
        // 50万 by machines alone: 75万
        Reached(750_000, 500_000, 499_999, Least(goals, "jizokuka.machinery", Goal.Cap));
    }

    [Fact]
    public void It_invoice_pays_three_quarters_up_to_50_man_and_two_thirds_beyond()
    {
        var goals = Of(ItCases.Invoice, ItCases.Base with { ItDonyu = ItCases.Base.ItDonyu with { Software = new(500_000) } });
        Reached(666_667, 500_000, 499_999, Least(goals, "itDonyu.software", Goal.Of(new(500_000)))); // 50万 × 4/3 = 666,666.7
        // 50万 more at 2/3 need 75万: 666,666.7 + 750,000 = 1,416,666.7
        Reached(1_416_667, 1_000_000, 999_999, Least(goals, "itDonyu.software", Goal.Of(new(1_000_000))));
        // 350万 with two functions: 666,666.7 + 300万 × 3/2 = 5,166,666.7
        Reached(5_166_667, 3_500_000, 3_499_999, Least(goals, "itDonyu.software", Goal.Cap));
        var stages = Next(goals, "itDonyu.software").Stages;
        Assert.Equal([(500_000L, (long?)666_666L, new Fraction(3, 4)), (666_667, 5_166_666, new Fraction(2, 3)), (5_166_667, null, 0)],
            stages.Select(s => (s.From.Whole, s.To?.Whole, s.Rate)));
        Assert.Equal(["rate-second", "software-cap"], stages.Take(2).Select(s => Assert.Single(s.EndedBy).Row));
    }

    [Fact]
    public void It_donyu_has_a_floor()
        // 25万 of options and 115万 of services: 160万 more make 300万, half of which is the floor of 150万
        => Reached(1_600_000, 1_500_000, 1_499_999,
            Least(OfSample("it-donyu/2025/normal-large", "it-donyu"), "itDonyu.software", Goal.Floor));

    [Fact]
    public void A_goal_that_a_track_does_not_have_and_a_grant_without_a_limit_are_answers()
    {
        Assert.Equal(GoalOutcome.NoSuchGoal, Least(Of(Third, Plain), "costs.machinery", Goal.Floor).Reach);
        var insured = Assessor.For(Catalogue.National.Tracks.Single(t => t.Id.StartsWith("kaigai-chizai/", StringComparison.Ordinal)
            && t.Rows.Any(r => r.Id == "premium")));
        var no = insured.Grid.Facts.OfType<Fact<bool>>().Aggregate(insured.Grid.Read(new()), (sheet, flag) => sheet.With(flag, false));
        var premium = new GrantSolver(insured, no, Round3Cases.On);
        // half of the premium, or a third, with no ceiling
        Assert.Equal(GoalOutcome.NoLimit, premium.Least(premium.Costs[0], Goal.Cap).Reach);
    }

    [Fact]
    public void What_is_not_told_is_asked_for()
    {
        var answer = Least(Of(Third, Plain.But(a => a with { Employees = null })), "costs.machinery", Goal.Cap);
        Assert.Equal((GoalOutcome.NeedsFacts, "applicant.employees"), (answer.Reach, Assert.Single(answer.Needs).Fact));
    }

    [Fact]
    public void Only_kinds_of_cost_can_be_moved()
    {
        var goals = Of(Third, Plain);
        Assert.Throws<ArgumentException>(() =>
            goals.Least((Fact<Yen>)Assessor.For(Catalogue.National.Track(Third)).Grid.Facts.Single(f => f.Id == "applicant.capital"),
                Goal.Cap));
    }

    [Fact] // 専門家活用枠 100億企業要件: 1,000万円以下の部分は1/2、超の部分は1/3、2,000万円まで L1252-1264, L1299-1303
    public void A_limit_in_the_formula_that_is_not_taken_holds_nothing()
    {
        var told = CaseFile.Read("""
            {"jigyoShokei": {"claimsHundredOku": true, "honoraria": 0, "travel": 0, "commissions": 0, "systemFees": 0, "insurance": 0,
              "advisersRegistered": false, "adviserFees": 0, "costsOutsidePeriod": 0, "dueDiligence": 0, "joinsClosure": false,
              "closureSupport": 0, "stockDisposal": 0, "demolition": 0, "restoration": 0, "leaseCancellation": 0, "relocation": 0},
             "costs": {"outsourcing": 0}}
            """u8.ToArray()).Case;
        var goals = new GrantSolver(Assessor.For(Catalogue.National.Track("jigyo-shokei/r6/expert-buyer")), told, new(2025, 5, 1, 12, 0));
        var stages = goals.NextYen(goals.Costs.Single(cost => cost.Id == "jigyoShokei.dueDiligence"))!.Stages;

        Assert.Equal([20_000_000, 50_000_000, null], stages.Select(stage => stage.To?.Whole));
        Assert.Equal(["hundred-oku-rate-beyond", "cap"], stages.SelectMany(stage => stage.EndedBy).Select(row => row.Row));
        Assert.Equal([[], [], ["cap"]], stages.Select(stage => stage.HeldBy.Select(row => row.Row)));
    }
}
