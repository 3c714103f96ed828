using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>小規模事業者持続化補助金: a quarter of the grant itself, two roundings, and a ceiling that is a sum.</summary>
internal static class Jizokuka
{
    public static readonly Fact<Yen> Promotion = Money("promotion", Ja("ウェブサイト関連費以外"), _ => null);
    public static readonly Fact<Yen> Website = Money("website", Ja("ウェブサイト関連費"), _ => null);
    public static readonly Fact<bool> Invoice = Stated("invoice", Ja("インボイス特例"), _ => null);
    public static readonly Fact<bool> WageSpecial = Stated("wage-special", Ja("賃金引上げ特例"), _ => null);
    public static readonly Fact<bool> Deficit = Stated("deficit", Ja("赤字"), _ => null);

    private static readonly Figure<Rate> Rate = RateOf("rate", Ja("補助率"), 2, 3, At("補助率"))
        .When(Ja("賃金引上げ枠の赤字事業者"), WageSpecial.Is(true) & Deficit.Is(true), Fraction(3, 4));
    private static readonly Figure<Yen> Base = SumOf("cap-sum", Ja("補助上限"), Man(50), At("補助上限"));
    private static readonly Figure<Yen> InvoiceRise = SumOf("cap-invoice", Ja("インボイス特例の上乗せ"), Yen(0), At("インボイス特例"))
        .When(Ja("適用"), Invoice.Is(true), Man(50));
    private static readonly Figure<Yen> WageRise = SumOf("cap-wage", Ja("賃金引上げ特例の上乗せ"), Yen(0), At("賃金引上げ特例"))
        .When(Ja("適用"), WageSpecial.Is(true), Man(150));
    private static readonly Limit Cap = new("cap", Ja("補助上限まで"), Amount.Sum(Base, InvoiceRise, WageRise), At("補助上限"));
    private static readonly Figure<Yen> WebSum = SumOf("web-sum", Ja("ウェブサイト関連費の上限"), Man(50), At("経費 ③"));
    private static readonly Limit WebMost = new("web-most", Ja("ウェブサイト関連費は50万円まで"), WebSum, At("経費 ③"));
    private static readonly Figure<Rate> Quarter = RateOf("web-rate", Ja("ウェブサイト関連費の割合"), 1, 4, At("経費 ③"));
    private static readonly Limit WebQuarter = new("web-quarter", Ja("ウェブサイト関連費は補助金額の1/4まで"), Quarter * Amount.Grant, At("経費 ③"));
    private static readonly Rounding WebYen = new("web-yen", Ja("(d) 円未満切捨て"), Yen(1), At("様式3 (d)"));
    private static readonly Rounding OtherYen = new("other-yen", Ja("(b) 円未満切捨て"), Yen(1), At("様式3 (b)"));

    public static readonly Sample Sample = new(
        new("test/jizokuka", Ja("持続化 第17回"),
            [Rate, Base, InvoiceRise, WageRise, Cap, WebSum, WebMost, Quarter, WebQuarter, WebYen, OtherYen],
            ((Rate * Promotion).Rounded(OtherYen) + (Rate * Website).AtMost(WebMost).AtMost(WebQuarter).Rounded(WebYen)).AtMost(Cap)),
        s => 500_000 + 500_000 * s[Invoice] + 1_500_000 * s[WageSpecial],
        s => s[WageSpecial] == 1 && s[Deficit] == 1 ? new(3, 4) : new(2, 3),
        Promotion, Website);
}
