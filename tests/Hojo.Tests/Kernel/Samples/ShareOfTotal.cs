using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>A limit that is a share of the total cost, and a rate that steps on a subsidy which a circle moves.</summary>
internal static class ShareOfTotal
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<Yen> Training = Money("training", Ja("研修費"), _ => null);
    public static readonly Fact<Yen> Travel = Money("travel", Ja("旅費"), _ => null);

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限額"), Man(2_000), At("補助上限額"));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapSum, At("補助上限額"));
    private static readonly Figure<Rate> Half = RateOf("training-rate", Ja("研修費の割合"), 1, 2, At("研修費"));
    private static readonly Limit TrainingShare = new("training-share", Ja("研修費は総事業費の1/2まで"),
        Half * Amount.Sum(Machinery, Training, Travel), At("研修費"));
    private static readonly Figure<Rate> Tenth = RateOf("travel-rate", Ja("旅費の割合"), 1, 10, At("旅費"));
    private static readonly Limit TravelShare = new("travel-share", Ja("旅費は補助金額の1/10まで"), Tenth * Amount.Grant, At("旅費"));
    private static readonly Figure<Rate> First = RateOf("rate", Ja("補助率(500万円まで)"), 2, 3, At("補助率"));
    private static readonly Figure<Yen> Width = SumOf("rate-width", Ja("補助率が変わる補助金額"), Man(500), At("補助率"));
    private static readonly Figure<Rate> Beyond = RateOf("rate-beyond", Ja("補助率(500万円を超える部分)"), 1, 2, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    public static readonly Sample Sample = new(
        new("test/share-of-total", Ja("総事業費の割合"), [CapSum, Cap, Half, TrainingShare, Tenth, TravelShare, First, Width, Beyond, WholeYen],
            Amount.Stepped(Amount.Sum(Machinery, Training.AtMost(TrainingShare), Travel.AtMost(TravelShare)), new(First, Width),
                new(Beyond, null)).AtMost(Cap).Rounded(WholeYen)),
        _ => 20_000_000, _ => new(2, 3), Machinery, Training, Travel);
}
