using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>単価 × 数: a ceiling that grows with the members of a group, a limit by the day, and a rounding to the thousand.</summary>
internal static class PerHead
{
    public static readonly Fact<Yen> Common = Money("common", Ja("共同事業費"), _ => null);
    public static readonly Fact<Yen> Experts = Money("experts", Ja("専門家経費"), _ => null);
    public static readonly Fact<int> Days = Count("days", Ja("専門家の延べ日数"), ("日", "days"), 0, 10_000, _ => null);
    public static readonly Fact<int> Members = Count("members", Ja("構成員数"), ("者", "members"), 0, 500, _ => null);
    public static readonly Fact<bool> Region = Stated("region", Ja("特定地域"), _ => null);

    private static readonly Figure<Yen> Base = SumOf("cap-base", Ja("補助上限額の基礎"), Man(1_000), At("補助上限額"));
    private static readonly Figure<Yen> Member = SumOf("cap-member", Ja("構成員1者当たりの上乗せ"), Man(100), At("補助上限額"))
        .When(Ja("特定地域"), Region.Is(true), Man(150));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), (Amount)Base + Amount.Each(Member, Members), At("補助上限額"));
    private static readonly Figure<Yen> Day = SumOf("experts-day", Ja("専門家経費の1日上限額"), Man(5), At("専門家経費"));
    private static readonly Limit Daily = new("experts-daily", Ja("専門家経費は1日5万円まで"), Amount.Each(Day, Days), At("専門家経費"));
    private static readonly Figure<Rate> TwoThirds = RateOf("rate", Ja("補助率"), 2, 3, At("補助率"));
    private static readonly Rounding Thousand = new("thousand", Ja("千円未満切捨て"), Yen(1_000), At("補助率"));

    public static readonly Sample Sample = new(
        new("test/per-head", Ja("構成員数と日数"), [Base, Member, Cap, Day, Daily, TwoThirds, Thousand],
            (TwoThirds * Amount.Sum(Common, Experts.AtMost(Daily))).AtMost(Cap).Rounded(Thousand)),
        s => 10_000_000 + (s[Region] == 1 ? 1_500_000 : 1_000_000) * s[Members], _ => new(2, 3), Common, Experts);
}
