using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>Two circles: a category limited to a share of the eligible total,
/// inside a grant with a category limited to a share of the grant.</summary>
internal static class TwoCircles
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<Yen> Experts = Money("experts", Ja("専門家経費"), _ => null);
    public static readonly Fact<Yen> Outsourcing = Money("outsourcing", Ja("外注費"), _ => null);
    public static readonly Fact<bool> Research = Stated("research", Ja("大学等の専門家"), _ => null);

    public static readonly Quantity EligibleTotal = new("eligible-total", Ja("補助対象経費の総額"));

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限額"), Man(3_000), At("補助上限額"));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapSum, At("補助上限額"));
    private static readonly Figure<Rate> Half = RateOf("rate", Ja("補助率"), 1, 2, At("補助率"));
    private static readonly Figure<Rate> Third = RateOf("experts-rate", Ja("専門家経費の割合"), 1, 3, At("専門家経費"));
    private static readonly Limit ExpertsShare = new("experts-share", Ja("専門家経費は補助対象経費の総額の1/3まで"),
        Third * new SelfReference(EligibleTotal), At("専門家経費"));
    private static readonly Figure<Rate> Tenth = RateOf("outsourcing-rate", Ja("外注費の割合"), 10, 100, At("外注費"));
    private static readonly Limit OutsourcingShare = new("outsourcing-share", Ja("外注費は補助金額の10%まで"), Tenth * Amount.Grant, At("外注費"));
    private static readonly Rounding TotalYen = new("total-yen", Ja("総額の円未満切捨て"), Yen(1), At("補助対象経費"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    private static readonly Amount Eligible = Amount.Settle(EligibleTotal, _ => Amount.Sum(
        Machinery,
        Amount.Either(Research.Is(true), Experts, Experts.AtMost(ExpertsShare)),
        Outsourcing.AtMost(OutsourcingShare)).Rounded(TotalYen));

    public static readonly Sample Sample = new(
        new("test/two-circles", Ja("総額の割合と補助金額の割合"), [CapSum, Cap, Half, Third, ExpertsShare, Tenth, OutsourcingShare, TotalYen, WholeYen],
            (Half * Eligible).AtMost(Cap).Rounded(WholeYen)),
        _ => 30_000_000, _ => new(1, 2), Machinery, Experts, Outsourcing);
}
