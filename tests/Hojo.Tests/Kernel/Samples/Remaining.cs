using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>控除: what is left of a ceiling after an existing balance, and an income that is taken off the grant;
/// with a circle that therefore bends upwards.</summary>
internal static class Remaining
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<Yen> Outsourcing = Money("outsourcing", Ja("外注費"), _ => null);
    public static readonly Fact<Yen> Balance = Money("balance", Ja("これまでの利用額"), _ => null);
    public static readonly Fact<Yen> Income = Money("income", Ja("寄付金その他の収入"), _ => null);

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("通算の補助上限額"), Man(1_000), At("補助上限額"));
    private static readonly Deduction Used = new("used", Ja("これまでの利用額を差し引く"), Balance, At("補助上限額"));
    private static readonly Limit Cap = new("cap", Ja("補助上限額の残りまで"), ((Amount)CapSum).Less(Used), At("補助上限額"));
    private static readonly Figure<Rate> Tenth = RateOf("outsourcing-rate", Ja("外注費の割合"), 10, 100, At("外注費"));
    private static readonly Limit OutsourcingShare = new("outsourcing-share", Ja("外注費は補助金額の10%まで"), Tenth * Amount.Grant, At("外注費"));
    private static readonly Deduction Donated = new("donated", Ja("寄付金その他の収入を差し引く"), Income, At("補助金額"));
    private static readonly Figure<Rate> TwoThirds = RateOf("rate", Ja("補助率"), 2, 3, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    public static readonly Sample Sample = new(
        new("test/remaining", Ja("残額と控除"), [CapSum, Used, Cap, Tenth, OutsourcingShare, Donated, TwoThirds, WholeYen],
            (TwoThirds * Amount.Sum(Machinery, Outsourcing.AtMost(OutsourcingShare))).AtMost(Cap).Less(Donated).Rounded(WholeYen)),
        s => Math.Max(0, 10_000_000 - s[Balance]), _ => new(2, 3), Machinery, Outsourcing);
}
