using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>事業承継・M&amp;A補助金 買い手支援類型 with 廃業費: one formula or another, and a ceiling added for another cost.</summary>
internal static class MaBuyer
{
    public static readonly Fact<Yen> Fees = Money("fees", Ja("専門家の手数料"), _ => null);
    public static readonly Fact<Yen> Closure = Money("closure", Ja("廃業費"), _ => null);
    public static readonly Fact<bool> ClosureJoined = Stated("closure-joined", Ja("廃業・再チャレンジ枠の併用"), _ => null);
    public static readonly Fact<bool> HundredOku = Stated("hundred-oku", Ja("100億企業要件"), _ => null);
    public static readonly Fact<bool> DueDiligence = Stated("due-diligence", Ja("デュー・ディリジェンスの実施"), _ => null);

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限(買い手)"), Man(600), At("買い手支援類型"))
        .When(Ja("100億企業"), HundredOku.Is(true), Man(2_000)).When(Ja("DD"), DueDiligence.Is(true), Man(800));
    private static readonly Limit Cap = new("cap", Ja("補助上限まで"), CapSum, At("買い手支援類型"));
    private static readonly Figure<Rate> TwoThirds = RateOf("rate", Ja("補助率"), 2, 3, At("買い手支援類型"));
    private static readonly Figure<Rate> Half = RateOf("rate-100", Ja("補助率(100億企業 1,000万円以下の部分)"), 1, 2, At("100億企業要件"));
    private static readonly Figure<Yen> Width = SumOf("rate-100-width", Ja("補助率が変わる補助金額"), Man(1_000), At("100億企業要件"));
    private static readonly Figure<Rate> Third = RateOf("rate-100-beyond", Ja("補助率(100億企業 1,000万円超の部分)"), 1, 3, At("100億企業要件"));
    private static readonly Figure<Yen> ClosureSum = SumOf("closure-sum", Ja("廃業費の上乗せ"), Yen(0), At("廃業・再チャレンジ枠"))
        .When(Ja("併用"), ClosureJoined.Is(true), Man(150));
    private static readonly Limit ClosureCap = new("closure-cap", Ja("廃業費の上乗せまで"), ClosureSum, At("廃業・再チャレンジ枠"));
    private static readonly Figure<Rate> ClosureRate = RateOf("closure-rate", Ja("廃業費の補助率"), 2, 3, At("廃業・再チャレンジ枠"))
        .When(Ja("100億企業"), HundredOku.Is(true), Fraction(1, 2));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("買い手支援類型"));

    public static readonly Sample Sample = new(
        new("ma/buyer", Ja("M&A 買い手と廃業"), [CapSum, Cap, TwoThirds, Half, Width, Third, ClosureSum, ClosureCap, ClosureRate, WholeYen],
            (Amount.Either(HundredOku.Is(true), Amount.Stepped(Fees, new(Half, Width), new(Third, null)), TwoThirds * Fees).AtMost(Cap)
                + (ClosureRate * Closure).AtMost(ClosureCap)).Rounded(WholeYen)),
        s => (s[HundredOku] == 1 ? 20_000_000 : s[DueDiligence] == 1 ? 8_000_000 : 6_000_000) + 1_500_000 * s[ClosureJoined],
        s => s[HundredOku] == 1 ? new(1, 2) : new(2, 3),
        Fees, Closure);
}
