using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募, double entry: awarded companies Y1 to Y5 years later, and the two examples of p.3, worked by hand by a second reader.
/// Pages are those of 公募要領 Ver1.0.</summary>
public class Round02YearsLaterTests
{
    /// <summary>300,000,000 awarded; 5.0% a year of pay per head was the target, and was reached.</summary>
    internal static readonly Case Awarded = Round02CompaniesTests.Maker.But(
        s: s => s with
        {
            Outcome = new() { TargetsDeclared = true, BaseYearBelow = false, LabourCostGuidelineBroken = false, Misused = false },
        }) with
    {
        Award = new()
        {
            AdoptedOn = new(2026, 7, 31), DecidedOn = new(2026, 11, 1), CompletedOn = new(2028, 3, 20), Grant = Yen.Of(300_000_000),
        },
        Results = new()
        {
            PayrollPerHead = Pct(5.0m), Payroll = Pct(4.0m), BeyondControl = false, InputTax = Yen.Zero,
            Disposal = new() { Disposed = false },
        },
    };

    /// <summary>Y2: 200,000,000 awarded; total pay was the target and reached, pay per head rose by 4.0%.</summary>
    private static readonly Case TotalReached = Awarded.But(
        p: p => p with { PayrollPerHead = Pct(4.5m) }, s: s => s with { TargetsTotalPay = true }) with
    {
        Award = Awarded.Award with { Grant = Yen.Of(200_000_000) },
        Results = Awarded.Results with { PayrollPerHead = Pct(4.0m), Payroll = Pct(6.0m) },
    };

    /// <summary>Base year after closed accounts that were 15% higher (p.3).</summary>
    private static readonly Case BaseYearBelow = Out(o => o with { BaseYearBelow = true });

    public static TheoryData<string, Case, long, long> Settled => new()
    {
        { "Y1: 1 − 2.5/5.0, p.2", Raised(2.5m), 150_000_000, 150_000_000 },
        { "Y1: 1 − 4.5/5.0, below the target, p.2", Raised(4.5m), 30_000_000, 30_000_000 },
        { "Y1: the target, p.2", Raised(5.0m), 0, 0 },
        { "Y1: 責めに帰さない理由, p.2", After(Raised(2.5m), r => r with { BeyondControl = true }), 0, 0 },
        { "Y1: no rise, p.2", Raised(0), 300_000_000, 300_000_000 },
        { "Y1: a fall, and no more than the grant, p.2", Raised(-1.0m), 300_000_000, 300_000_000 },
        { "Y2: the chosen target is reached, p.2", TotalReached, 0, 0 },
        { "Y3: 下回った, by how much is not printed, p.2–3", BaseYearBelow, 0, 300_000_000 },
        { "Y3: equal to the latest year, p.2", Awarded, 0, 0 },
        { "Y4: 収益納付は求めません, p.16", After(Awarded, r => r with { ProfitMade = true }), 0, 0 },
        { "Y5: 表明がされていなかった, p.2", Out(o => o with { TargetsDeclared = false }), 300_000_000, 300_000_000 },
        { "認められるケース: 1.05³ = 1.157625, p.3", Compounded(100_000_000, 115_762_500), 0, 0 },
        { "認められないケース: 85 × 1.157625, p.3", With(BaseYearBelow, Between(85_000_000, 98_398_125)), 0, 300_000_000 },
    };

    [Theory]
    [MemberData(nameof(Settled))]
    public void Each_pays_back_what_was_worked_by_hand(string why, Case told, long least, long most)
    {
        var total = Assessor.For(Catalogue.National.Track(Track)).Settle(told).Total;
        Assert.True(total == new YenRange(Yen.Of(least), Yen.Of(most)), $"{why}: {total}");
    }

    private static Case Raised(decimal perHead) => With(Awarded, Pct(perHead));

    private static Case Compounded(long from, long to) => With(Awarded, Between(from, to));

    private static Growth Between(long from, long to) => Growth.Between(Yen.Of(from), Yen.Of(to), 3);

    private static Case With(Case told, Growth perHead) => After(told, r => r with { PayrollPerHead = perHead });

    private static Case After(Case told, Func<ProjectResults, ProjectResults> results) => told with { Results = results(told.Results) };

    private static Case Out(Func<SeichoKasokukaOutcome, SeichoKasokukaOutcome> outcome)
        => Awarded.But(s: s => s with { Outcome = outcome(s.Outcome) });
}
