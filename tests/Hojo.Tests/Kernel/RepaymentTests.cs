using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>返還: what falls due once results are known.</summary>
public sealed class RepaymentTests
{
    /// <summary>Results that tell all, and the same with some not told.</summary>
    private sealed record Outcome(Case Full, Case Part, Yen Grant, Yen RaisedPart);

    private static readonly Gen<Growth> Rises = Gen.OneOf(
        from bound in Gen.Elements(0m, 2.5m, 2.8m, 3.0m, 3.6m) from steps in Gen.Choose(-2, 2) select Growth.Of(new(bound + steps / 10_000m)),
        from tenths in Gen.Choose(-1_000, 10_000) select Growth.Of(new(tenths / 10m)),
        from years in Gen.Choose(3, 5) from more in Gen.Choose(-999_999, 999_999) select Growth.Between(Yen.Of(1_000_000), Yen.Of(1_000_000 + more), years));

    private static readonly Gen<(BusinessPlan, Results)> Told =
        from payroll in Rises
        from head in Rises
        from years in Gen.Choose(1, 10)
        from missed in Gen.Choose(0, 10)
        from place in Gen.Elements(Enum.GetValues<Prefecture>())
        from flags in Gen.Choose(0, 15)
        select (new BusinessPlan { Prefecture = place, Years = years }, new Results
        {
            Payroll = payroll,
            PayrollPerHead = head,
            WageFloorMissedYears = missed,
            RaisedCapAchieved = (flags & 1) > 0,
            ValueAddedIncreased = (flags & 2) > 0,
            OperatingDeficit = (flags & 4) > 0,
            BeyondControl = (flags & 8) > 0,
        });

    private static readonly Gen<Outcome> Outcomes =
        from told in Told
        from hidden in Gen.Choose(0, 511)
        from grant in Gen.Choose(0, 90_000_000)
        from raised in Gen.Choose(0, 100)
        let full = new Case { Plan = told.Item1, Results = told.Item2 }
        select new Outcome(full, Without(full, hidden), Yen.Of(grant), Yen.Of(grant / 100 * raised));

    private static Case Without(Case c, int hidden)
    {
        T? Kept<T>(int bit, T? value) where T : struct => (hidden >> bit & 1) > 0 ? null : value;
        return new()
        {
            Plan = new() { Prefecture = Kept(0, c.Plan.Prefecture), Years = Kept(1, c.Plan.Years) },
            Results = new()
            {
                Payroll = Kept(2, c.Results.Payroll),
                PayrollPerHead = Kept(3, c.Results.PayrollPerHead),
                WageFloorMissedYears = Kept(4, c.Results.WageFloorMissedYears),
                RaisedCapAchieved = Kept(5, c.Results.RaisedCapAchieved),
                ValueAddedIncreased = Kept(6, c.Results.ValueAddedIncreased),
                OperatingDeficit = Kept(7, c.Results.OperatingDeficit),
                BeyondControl = Kept(8, c.Results.BeyondControl),
            },
        };
    }

    [Theory]
    [InlineData("shinjigyo-shinshutsu/1")]
    [InlineData("shinjigyo-shinshutsu/3")]
    public void Repayment_lies_between_zero_and_the_grant_and_what_is_told_only_narrows_it(string track)
    {
        var assessor = SampleTracks.Of(track).Assessor;
        var (none, some, all) = (0, 0, 0);
        Prop.ForAll(Outcomes.ToArbitrary(), o =>
        {
            var (full, part) = (assessor.Settle(o.Full, o.Grant, o.RaisedPart), assessor.Settle(o.Part, o.Grant, o.RaisedPart));

            foreach (var (settled, open) in full.Zip(part))
            {
                var from = ((Repayment)assessor.Track[settled.Row]).OnlyRaisedBy is null ? o.Grant : o.RaisedPart;
                Assert.True(new YenRange(Yen.Zero, from).Contains(open.Due));
                Assert.True(settled.Due.IsPoint && open.Due.Contains(settled.Due));
                Assert.InRange(open.Exact - open.Due.Most.Whole, (Fraction)0, new Fraction(999_999, 1_000_000), Comparer<Fraction>.Default); // rounded down to the yen
                if (open.Exempted != Verdict.Unknown) Assert.Equal(open.Exempted, settled.Exempted);
                if (settled.Exempted == Verdict.Met) Assert.Equal(Yen.Zero, settled.Due.Most);
                if (from == Yen.Zero) continue;
                _ = settled.Due.Most == Yen.Zero ? none++ : settled.Due.Most == from ? all++ : some++;
            }
        }).Check(Seeded.Config(3_000));
        Assert.All([none, some, all], n => Assert.InRange(n, 200, int.MaxValue));
    }

    [Theory] // of 1,000万
    [InlineData(  2.5,    0, 5,         0)] // the target is reached
    [InlineData(  2.6,    0, 5,         0)]
    [InlineData(  1.0,    0, 5, 6_000_000)] // 1 − 1.0 ÷ 2.5
    [InlineData(  1.0,  1.4, 5, 5_000_000)] // 東京 2.8%: 1 − 1.4 ÷ 2.8, the better of the two
    [InlineData(  0.7,    0, 5, 7_200_000)]
    [InlineData(  0.0, -1.0, 5, 10_000_000)] // no growth is no part of it
    [InlineData(  2.49,   0, 5,    40_000)] // 1 − 2.49 ÷ 2.5
    public void The_shortfall_of_wages_falls_due(decimal payroll, decimal head, int years, long due)
    {
        var results = new Results { Payroll = Growth.Of(new(payroll)), PayrollPerHead = Growth.Of(new(head)), ValueAddedIncreased = true, OperatingDeficit = false, BeyondControl = false };

        Assert.Equal(new YenRange(Yen.Of(due)), Due("repay-wage", new() { Plan = new() { Prefecture = Prefecture.Tokyo, Years = years }, Results = results }));
    }

    [Theory]
    [InlineData(0, 5,          0)]
    [InlineData(2, 5,  4_000_000)]
    [InlineData(1, 3,  3_333_333)] // 3,333,333.3
    [InlineData(5, 5, 10_000_000)]
    [InlineData(6, 5, 10_000_000)] // never more than all of it
    public void A_part_of_the_grant_falls_due_for_each_year_missed(int missed, int years, long due)
        => Assert.Equal(new YenRange(Yen.Of(due)), Due("repay-wage-floor", new() { Plan = new() { Years = years }, Results = new() { WageFloorMissedYears = missed } }));

    [Fact]
    public void A_raised_part_beyond_the_grant_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleTracks.Real.Assessor.Settle(new(), Yen.Of(10), Yen.Of(11)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleTracks.Real.Assessor.Settle(new(), Yen.Of(10), Yen.Of(-1)));
    }

    private static YenRange Due(string row, Case @case) => SampleTracks.Real.Assessor.Settle(@case, Yen.Of(10_000_000), Yen.Zero).Single(f => f.Row == row).Due;
}
