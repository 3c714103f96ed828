using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>IT導入補助金 インボイス対応類型: two slices on software, halves on hardware, each with its own ceiling.</summary>
internal static class ItInvoice
{
    public static readonly Fact<Yen> Software = Money("software", Ja("ソフトウェア"), _ => null);
    public static readonly Fact<Yen> Computers = Money("computers", Ja("PC・タブレット"), _ => null);
    public static readonly Fact<Yen> Registers = Money("registers", Ja("レジ・券売機"), _ => null);
    public static readonly Fact<int> Functions = Count("functions", Ja("機能の数"), ("個", "functions"), 1, 3, _ => null);
    public static readonly Fact<int> Employees = Count("employees", Ja("従業員数"), People, 0, 100_000, _ => null);
    public static readonly Fact<bool> SmallScaleTrade = Stated("small-scale-trade", Ja("製造業その他"), _ => null);

    private static readonly Condition Small = Employees <= 5 | (Employees <= 20 & SmallScaleTrade.Is(true));
    private static readonly Figure<Rate> First = RateOf("rate-first", Ja("補助率(50万円以下の部分)"), 3, 4, At("2-3 補足2(イ)"))
        .When(Ja("小規模事業者"), Small, Fraction(4, 5));
    private static readonly Figure<Yen> FirstWidth = SumOf("rate-first-width", Ja("補助率が変わる補助金額"), Man(50), At("2-3 補足2(イ)"));
    private static readonly Figure<Rate> Second = RateOf("rate-second", Ja("補助率(50万円超の部分)"), 2, 3, At("2-3 補足2(イ)"));
    private static readonly Figure<Rate> Hardware = RateOf("rate-hardware", Ja("補助率(ハードウェア)"), 1, 2, At("2-3"));
    private static readonly Figure<Yen> SoftwareSum = SumOf("software-sum", Ja("ソフトウェアの補助上限額"), Man(50), At("2-3 補足2(ア)"))
        .When(Ja("2機能以上"), Functions >= 2, Man(350));
    private static readonly Figure<Yen> ComputersSum = SumOf("computers-sum", Ja("PC・タブレットの補助上限額"), Man(10), At("2-3"));
    private static readonly Figure<Yen> RegistersSum = SumOf("registers-sum", Ja("レジ・券売機の補助上限額"), Man(20), At("2-3"));
    private static readonly Limit SoftwareCap = new("software-cap", Ja("ソフトウェアの上限まで"), SoftwareSum, At("2-3 補足2(ア)"));
    private static readonly Limit ComputersCap = new("computers-cap", Ja("PC・タブレットの上限まで"), ComputersSum, At("2-3"));
    private static readonly Limit RegistersCap = new("registers-cap", Ja("レジ・券売機の上限まで"), RegistersSum, At("2-3"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("1円未満は切り捨て"), Yen(1), At("2-3 ※"));

    public static readonly Sample Sample = new(
        new("it/2025/invoice", Ja("インボイス対応類型"), [First, FirstWidth, Second, Hardware, SoftwareSum, SoftwareCap, ComputersSum, ComputersCap,
            RegistersSum, RegistersCap, WholeYen],
            Amount.Sum(
                Amount.Stepped(Software, new(First, FirstWidth), new(Second, null)).AtMost(SoftwareCap),
                (Hardware * Computers).AtMost(ComputersCap),
                (Hardware * Registers).AtMost(RegistersCap)).Rounded(WholeYen)),
        s => (s[Functions] >= 2 ? 3_500_000 : 500_000) + 100_000 + 200_000,
        s => s[Employees] <= 5 || s[Employees] <= 20 && s[SmallScaleTrade] == 1 ? new(4, 5) : new(3, 4),
        Software, Computers, Registers);
}
