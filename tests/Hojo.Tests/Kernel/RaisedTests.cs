using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Surveys;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

/// <summary>特例: a special raises, and what it adds is what would not be there without it.</summary>
public sealed class RaisedTests
{
    private static readonly Growth Six = Growth.Of(new(6.0m));

    /// <summary>Each special that is claimed, with its other conditions held.</summary>
    private static readonly (Sample Sample, Fact<bool> Claim, Func<Sheet, Sheet> Held)[] Claims =
    [
        (SampleTracks.Real, PlanFacts.ClaimsRaisedCap, s => s.With(PlanFacts.Payroll, Six).With(PlanFacts.WageFloorGap, 50)),
        (Shoryokuka.Sample, Shoryokuka.Claims,
            s => s.With(Shoryokuka.Payroll, Six).With(Shoryokuka.WageFloorGap, 50).With(Shoryokuka.MinimumWageSpecial, false)),
        (Jizokuka.Sample, Jizokuka.Invoice, s => s),
        (Jizokuka.Sample, Jizokuka.WageSpecial, s => s),
        (MaBuyer.Sample, MaBuyer.DueDiligence, s => s),
        (MaBuyer.Sample, MaBuyer.ClosureJoined, s => s),
        (PerHead.Sample, PerHead.Region, s => s),
    ];

    public static TheoryData<int> Specials => [.. Enumerable.Range(0, Claims.Length)];

    /// <summary>Every special by which a figure turns. A ¥10 billion company gets a higher ceiling
    /// at a lower rate, and is no raise.</summary>
    public static IEnumerable<object[]> Raising
        => from s in EveryTrack.All
           from special in s.Track.Rows.OfType<Special>()
           where special.Id != "hundred-oku"
               && new Dependencies().Amount(s.Formula).Rows.OfType<Figure>().Any(f => f.Columns.Any(c => c.When == special.When))
           select new object[] { s.Track.Id, special.Id };

    [Theory, MemberData(nameof(Raising))]
    public void A_special_never_lowers_the_grant_and_raises_some(string track, string row)
    {
        var (subject, raised) = (EveryTrack.Of(track), 0);
        var special = (Special)subject.Track[row];
        var without = new Plan(WithoutSpecial.Of(subject.Formula, special), subject.Assessor.Grid);
        Draw.Amounts(subject).Hold(subject.Times(2_000), drawn =>
        {
            var gain = subject.Grant(drawn.Full) - without.Solve(drawn.Full.Cells);

            Assert.InRange(gain, 0, special.When.Fold(new Holds(drawn.Full)) == Verdict.Met ? long.MaxValue : 0);
            raised += gain > 0 ? 1 : 0;
        });
        Assert.True(raised > 0, "raised nothing");
    }

    [Theory, MemberData(nameof(Specials))]
    public void The_raised_cap_never_lowers_the_grant_and_raises_some(int special)
    {
        var ((sample, claim, held), raised) = (Claims[special], 0);
        Draw.Amounts(sample).Hold(2_000, drawn =>
        {
            var sheet = held(drawn.Full);
            var gain = sample.Grant(sheet.With(claim, true)) - sample.Grant(sheet.With(claim, false));

            Assert.InRange(gain, 0, long.MaxValue);
            raised += gain > 0 ? 1 : 0;
        });
        Assert.True(raised > 20, $"raised {raised} times");
    }

    [Fact]
    public void What_a_special_adds_is_the_grant_less_the_grant_without_claiming_it()
    {
        var (sample, added) = (SampleTracks.Real, 0);
        Assert.Single(sample.Track.Rows.OfType<Special>());
        Draw.Amounts(sample).Hold(2_000, drawn =>
        {
            var full = drawn.Dice % 2 == 0 ? drawn.Full
                : drawn.Full.With(PlanFacts.ClaimsRaisedCap, true).With(PlanFacts.Payroll, Six).With(PlanFacts.WageFloorGap, 50);
            var part = drawn.Hidden.Aggregate(full, (sheet, fact) => sheet.Without(fact));
            var gain = Yen.Of(sample.Grant(full) - sample.Grant(full.With(PlanFacts.ClaimsRaisedCap, false)));

            Assert.Equal(new YenRange(gain), RaisedSurvey.Of(sample.Assessor.Compiled, full));
            Assert.True(RaisedSurvey.Of(sample.Assessor.Compiled, part).Contains(gain));
            added += gain > Yen.Zero ? 1 : 0;
        });
        Assert.True(added > 50, $"added {added} times");
    }

    /// <summary>1/2, or 2/3 with the special, up to 1,000円: what it adds rises to 250円 at a cost of 1,500円,
    /// and falls to nothing at 2,000円.</summary>
    [Fact]
    public void What_a_special_adds_may_fall_again_as_a_cost_rises()
    {
        var (cost, flag) = (SampleFacts.Money("cost", Ja("経費"), _ => null), SampleFacts.Stated("flag", Ja("特例"), _ => null));
        var special = new Special("special", Ja("特例"), flag.Is(true), At("特例"));
        var rate = Figures.RateOf("rate", Ja("補助率"), 1, 2, At("補助率")).When(special.Text, special.When, new(2, 3));
        var sum = Figures.SumOf("cap-sum", Ja("上限額"), Yen.Of(1_000), At("上限額"));
        var cap = new Limit("cap", Ja("上限まで"), sum, At("上限額"));
        var yen = new Rounding("whole-yen", Ja("円未満切捨て"), Yen.Of(1), At("端数"));
        var back = new Repayment("back", Ja("返還"), Portion.Whole(flag.Is(false)), yen, At("返還")) { OnlyRaisedBy = special };
        var assessor = new Assessor(new("test/raised", Ja("特例"), [special, rate, sum, cap, yen, back],
            (rate * cost).AtMost(cap).Rounded(yen)));
        var sheet = assessor.Grid.Read(new()).With(flag, true);

        Assert.Equal([0, 166, 250, 125, 0],
            new[] { 0, 1_000, 1_500, 1_750, 2_000 }
                .Select(c => RaisedSurvey.Of(assessor.Compiled, sheet.With(cost, Yen.Of(c))).Least.Whole));
        Assert.True(RaisedSurvey.Of(assessor.Compiled, sheet).Contains(new YenRange(Yen.Zero, Yen.Of(250))));
    }
}
