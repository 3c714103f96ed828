using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>省力化投資補助金 一般型: a rate that steps on the subsidy, under a table with a raised column.</summary>
internal static class Shoryokuka
{
    public static readonly Fact<Yen> Equipment = Money("equipment", Ja("設備費"), _ => null);
    public static readonly Fact<int> Employees = Count("employees", Ja("従業員数"), People, 0, 100_000, _ => null);
    public static readonly Fact<bool> SmallScaleTrade = Stated("small-scale-trade", Ja("製造業その他"), _ => null);
    public static readonly Fact<bool> Revitalising = Stated("revitalising", Ja("再生事業者"), _ => null);
    public static readonly Fact<bool> MinimumWageSpecial = Stated("minimum-wage-special", Ja("最低賃金引上げ特例"), _ => null);
    public static readonly Fact<bool> Claims = Stated("claims", Ja("大幅賃上げ特例の希望"), _ => null);
    public static readonly Fact<Growth> Payroll = Rising("payroll", Ja("給与支給総額"), _ => null);
    public static readonly Fact<int> WageFloorGap = Count("wage-floor-gap", Ja("最低賃金との差"), YenAnHour, -1_000, 10_000, _ => null);

    private static readonly Special Raised = new("wage-special", Ja("大幅賃上げ特例"),
        Claims.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50 & MinimumWageSpecial.Is(false), At("一般型"));

    private static readonly Figure<Yen> CapTable = Table("cap-table", Ja("補助上限額"), At("一般型 補助上限額"), Employees, Raised,
        (UpTo(5),          Man(750),   Man(1_000)),
        (Between(6, 20),   Man(1_500), Man(2_000)),
        (Between(21, 50),  Man(3_000), Man(4_000)),
        (Between(51, 100), Man(5_000), Man(6_500)),
        (AtLeast(101),     Man(8_000), Oku(1)));

    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapTable, At("一般型 補助上限額"));
    private static readonly Condition Small = Employees <= 5 | (Employees <= 20 & SmallScaleTrade.Is(true));
    private static readonly Figure<Rate> Rate = RateOf("rate", Ja("補助率(1,500万円まで)"), 1, 2, At("補助率"))
        .When(Ja("小規模・再生・最低賃金特例"), Small | Revitalising.Is(true) | MinimumWageSpecial.Is(true), Fraction(2, 3));
    private static readonly Figure<Yen> Width = SumOf("rate-width", Ja("補助率が変わる補助金額"), Man(1_500), At("補助率"));
    private static readonly Figure<Rate> Beyond = RateOf("rate-beyond", Ja("補助率(1,500万円を超える部分)"), 1, 3, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    public static readonly Sample Sample = new(new("shoryokuka/ippan", Ja("省力化 一般型"),
        [Raised, CapTable, Cap, Rate, Width, Beyond, WholeYen],
        Amount.Stepped(Equipment, new(Rate, Width), new(Beyond, null)).AtMost(Cap).Rounded(WholeYen)), CapByHand, RateByHand, Equipment);

    private static long CapByHand(Sheet s)
    {
        var raised = s[Claims] == 1 && Payroll.Value(s[Payroll]).Printed >= new Percent(6.0m) && s[WageFloorGap] >= 50
            && s[MinimumWageSpecial] == 0;
        return s[Employees] switch
        {
            <= 5   => raised ? 10_000_000 : 7_500_000,
            <= 20  => raised ? 20_000_000 : 15_000_000,
            <= 50  => raised ? 40_000_000 : 30_000_000,
            <= 100 => raised ? 65_000_000 : 50_000_000,
            _      => raised ? 100_000_000 : 80_000_000,
        };
    }

    private static Rate RateByHand(Sheet s)
        => s[Employees] <= 5 || s[Employees] <= 20 && s[SmallScaleTrade] == 1 || s[Revitalising] == 1 || s[MinimumWageSpecial] == 1
            ? new(2, 3) : new(1, 2);
}
