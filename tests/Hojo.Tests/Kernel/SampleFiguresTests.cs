using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

/// <summary>The sample tracks' grants, worked by hand.</summary>
public sealed partial class SampleFiguresTests
{
    private static void Grants(long expected, Sample sample, params (Fact Fact, long Cell)[] told)
        => Assert.Equal(expected, sample.Grant(told.Aggregate(sample.Untold, (sheet, t) => sheet.With(t.Fact, t.Cell))));

    [Theory] //        equipment employees trade
    [InlineData( 15_000_000,  30_000_000,  30, 0)] // 1/2 of 3,000万: exactly the step
    [InlineData( 15_000_000,  30_000_002,  30, 0)] // 2円 × 1/3 is no whole yen
    [InlineData( 15_000_001,  30_000_003,  30, 0)]
    [InlineData( 17_000_000,  36_000_000,  30, 0)] // 1,500万 + 600万 × 1/3
    [InlineData( 15_000_000,  22_500_000,  20, 1)] // 2/3 of 2,250万: the step, and the ceiling of 6–20人
    [InlineData( 11_250_000,  22_500_000,  20, 0)] // 1/2, since no 製造業その他
    [InlineData(          0,           1,  30, 0)] // half a yen
    [InlineData( 30_000_000,  75_000_000,  50, 0)] // 1,500万 + 4,500万 × 1/3: exactly the ceiling of 21–50人
    [InlineData( 29_999_999,  74_999_999,  50, 0)]
    [InlineData( 50_000_000, 500_000_000, 100, 0)]
    [InlineData( 80_000_000, 500_000_000, 101, 0)]
    public void Shoryokuka_steps_on_the_subsidy(long grant, long equipment, int employees, int trade)
        => Shoryokuka_grants(grant, equipment, employees, trade, 0, 0, 0);

    [Theory] // payroll 6.0% is 120,000 halves of 0.0001%
    [InlineData(  5,  7_500_000,  10_000_000)]
    [InlineData(  6, 15_000_000,  20_000_000)]
    [InlineData( 20, 15_000_000,  20_000_000)]
    [InlineData( 21, 30_000_000,  40_000_000)]
    [InlineData( 50, 30_000_000,  40_000_000)]
    [InlineData( 51, 50_000_000,  65_000_000)]
    [InlineData(100, 50_000_000,  65_000_000)]
    [InlineData(101, 80_000_000, 100_000_000)]
    public void Shoryokuka_has_its_ceilings(int employees, long standard, long raised)
    {
        Shoryokuka_grants(standard, 500_000_000, employees, 0, 0, 120_000, 50);
        Shoryokuka_grants(raised, 500_000_000, employees, 0, 1, 120_000, 50);
    }

    [Theory]
    [InlineData(1, 119_999, 50)] [InlineData(1, 120_000, 49)] [InlineData(0, 120_000, 50)]
    public void Shoryokuka_raises_no_ceiling_when_a_condition_is_missed(int claims, long payroll, int gap)
        => Shoryokuka_grants(80_000_000, 500_000_000, 101, 0, claims, payroll, gap);

    private static void Shoryokuka_grants(long grant, long equipment, int employees, int trade, int claims, long payroll, int gap)
        => Grants(grant, Shoryokuka.Sample,
            (Shoryokuka.Equipment, equipment), (Shoryokuka.Employees, employees),
            (Shoryokuka.SmallScaleTrade, trade), (Shoryokuka.Revitalising, 0), (Shoryokuka.MinimumWageSpecial, 0),
            (Shoryokuka.Claims, claims), (Shoryokuka.Payroll, payroll * (Growth.AStated / 2)), (Shoryokuka.WageFloorGap, gap));

    [Theory] //         software functions employees computers registers
    [InlineData(  499_999,   666_666, 2, 30,       0,       0)] // 3/4: 499,999.5
    [InlineData(  500_000,   666_667, 2, 30,       0,       0)] // 500,000 + 1/3円 × 2/3
    [InlineData(  500_000,   625_000, 2,  5,       0,       0)] // 4/5: exactly the step
    [InlineData(  900_000, 1_225_000, 2,  5,       0,       0)] // 500,000 + 600,000 × 2/3
    [InlineData(  750_000, 9_000_000, 1,  5, 300_000, 300_000)] // 50万 + 10万 + 15万
    [InlineData(3_800_000, 9_000_000, 3,  5, 300_000, 500_000)] // 350万 + 10万 + 20万
    [InlineData(  100_001,         1, 1,  5, 200_000,       1)] // 0.8 + 100,000 + 0.5, rounded once
    public void It_invoice_has_slices(long grant, long software, int functions, int employees, long computers, long registers)
        => Grants(grant, ItInvoice.Sample,
            (ItInvoice.Software, software), (ItInvoice.Functions, functions), (ItInvoice.Employees, employees),
            (ItInvoice.SmallScaleTrade, 0), (ItInvoice.Computers, computers), (ItInvoice.Registers, registers));

    [Theory] //         promotion   website invoice wage deficit
    [InlineData(  400_000,   450_000,   300_000, 0, 0, 0)] // 300,000, and web 100,000 is a quarter of 400,000
    [InlineData(        0,         0, 3_000_000, 1, 1, 0)] // web alone is nothing
    [InlineData(2_000_000, 2_000_000, 3_000_000, 1, 1, 1)] // 3/4 of 200万, and 50万: both web limits meet
    [InlineData(       88,       100,       100, 0, 0, 0)] // 66 + 22: a quarter of 88
    [InlineData(  500_000,   750_000,   375_000, 0, 0, 0)] // 500,000 is all of the ceiling
    [InlineData(  666_666,   750_000,   750_000, 1, 0, 0)] // 500,000 + 166,666: a quarter of 666,666 is 166,666.5
    [InlineData(2_500_000, 9_000_000, 9_000_000, 1, 1, 0)] // 50万 + 50万 + 150万
    public void Jizokuka_limits_web_to_a_quarter_of_the_grant(long grant, long promotion, long website, int invoice, int wage, int deficit)
        => Grants(grant, Jizokuka.Sample,
            (Jizokuka.Promotion, promotion), (Jizokuka.Website, website),
            (Jizokuka.Invoice, invoice), (Jizokuka.WageSpecial, wage), (Jizokuka.Deficit, deficit));

    [Theory] //              fees   closure joined 100億 DD
    [InlineData( 7_500_000, 12_000_000, 6_000_000, 1, 0, 0)] // 600万 + 150万
    [InlineData( 8_000_000, 12_000_000, 6_000_000, 0, 0, 1)] // 2/3 of 1,200万: exactly the ceiling with DD
    [InlineData(20_000_000, 50_000_000,         0, 0, 1, 0)] // 1,000万 + 3,000万 × 1/3: exactly the ceiling
    [InlineData(21_500_000, 50_000_000, 9_000_000, 1, 1, 1)]
    [InlineData(10_500_000, 20_000_000, 1_000_000, 1, 1, 0)] // 1,000万 + 1/2 of 100万
    [InlineData(10_333_333, 21_000_000,         0, 0, 1, 0)] // 1,000万 + 100万 × 1/3
    [InlineData( 4_666_666,  6_000_000, 1_000_000, 1, 0, 0)] // 400万 + 2/3 of 100万
    public void Ma_adds_a_ceiling_for_closure(long grant, long fees, long closure, int joined, int hundred, int dd)
        => Grants(grant, MaBuyer.Sample,
            (MaBuyer.Fees, fees), (MaBuyer.Closure, closure), (MaBuyer.ClosureJoined, joined),
            (MaBuyer.HundredOku, hundred), (MaBuyer.DueDiligence, dd));
}
