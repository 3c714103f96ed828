using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>One formula or another by a weighed sum of two counts, and a cost and a limit in one of the branches only.</summary>
internal static class WeighedChoice
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<Yen> Training = Money("training", Ja("研修費"), _ => null);
    public static readonly Fact<int> Owned = Count("owned", Ja("後継者の持株数"), Ja("株"), 0, 1_000_000, _ => null);
    public static readonly Fact<int> Issued = Count("issued", Ja("発行済株式数"), Ja("株"), 1, 1_000_000, _ => null);

    private static readonly Figure<Rate> TwoThirds = RateOf("rate", Ja("補助率(後継者が2/3以上を所有)"), 2, 3, At("補助率"));
    private static readonly Figure<Rate> Half = RateOf("rate-other", Ja("補助率(その他)"), 1, 2, At("補助率"));
    private static readonly Figure<Yen> OtherSum = SumOf("other-sum", Ja("補助上限額(その他)"), Man(500), At("補助上限額"));
    private static readonly Limit OtherCap = new("other-cap", Ja("その他は500万円まで"), OtherSum, At("補助上限額"));
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限額"), Man(800), At("補助上限額"));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapSum, At("補助上限額"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    public static readonly Sample Sample = new(
        new("test/weighed-choice", Ja("持株による補助率"), [TwoThirds, Half, OtherSum, OtherCap, CapSum, Cap, WholeYen],
            Amount.Either(new LinearTest(Ja("後継者が2/3以上を所有"), [(Owned, 3), (Issued, -2)], 0), TwoThirds * Machinery,
                (Half * Amount.Sum(Machinery, Training)).AtMost(OtherCap)).AtMost(Cap).Rounded(WholeYen)),
        s => 3 * s[Owned] >= 2 * s[Issued] ? 8_000_000 : 5_000_000,
        s => 3 * s[Owned] >= 2 * s[Issued] ? new(2, 3) : new(1, 2),
        Machinery, Training);
}
