using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>Every kind of tested row, and a hundred of them, so that the kinds also stand beyond the sixty-fourth.</summary>
internal static class ManyRows
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<Yen> Buildings = Money("buildings", Ja("建物費"), _ => null);
    public static readonly Fact<Yen> Outsourcing = Money("outsourcing", Ja("外注費"), _ => null);
    public static readonly Fact<int> Owned = Count("owned", Ja("大企業の持株数"), Ja("株"), 0, 1_000_000, _ => null);
    public static readonly Fact<int> Issued = Count("issued", Ja("発行済株式数"), Ja("株"), 1, 1_000_000, _ => null);
    public static readonly Fact<Rate> Votes = Share("votes", Ja("親会社の議決権"), _ => null);
    public static readonly Fact<Industry> Trade = Choice("trade", Ja("業種"), Industry.ManufacturingConstructionTransport, Industry.Services,
        x => (int)x, _ => null);
    public static readonly Fact<int> Employees = Count("employees", Ja("従業員数"), People, 0, 100_000, _ => null);
    public static readonly Fact<Growth> Payroll = Rising("payroll", Ja("給与支給総額"), _ => null);
    public static readonly Fact<int> Score = Count("score", Ja("点"), Ja("点"), 0, 200, _ => null);

    private static readonly Figure<int> Headcount = ByChoice("headcount", Ja("中小企業者の従業員数"), At("中小企業者"), Trade, Scales.Count, People,
        (Industry.ManufacturingConstructionTransport, 300), (Industry.Wholesale, 100), (Industry.Services, 50));
    private static readonly Figure<Growth> Target = ByChoice("target", Ja("賃上げの目標"), At("賃上げ"), Trade, Scales.Growth, Ja("%"),
        (Industry.ManufacturingConstructionTransport, Pct(2.5m)), (Industry.Wholesale, Pct(3.0m)), (Industry.Services, Pct(3.0m)));

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限額"), Oku(1), At("補助上限額"));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapSum, At("補助上限額"));
    private static readonly Figure<Rate> Half = RateOf("rate", Ja("補助率"), 1, 2, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));

    private static IEnumerable<Provision> Kinds(string nth) =>
    [
        new Requirement("investment" + nth, Ja("外注費を除く投資額が1億円以上"),
            new LinearTest(Ja("投資額が1億円以上"), [(Machinery, 1), (Buildings, 1)], 100_000_000), At("投資額")),
        new Requirement("outsourcing-less" + nth, Ja("外注費が他の経費の合計未満"),
            new LinearTest(Ja("外注費が他の合計未満"), [(Machinery, 1), (Buildings, 1), (Outsourcing, -1)], 1), At("外注費")),
        new Exclusion("two-thirds" + nth, Ja("大企業が2/3以上を所有"),
            new LinearTest(Ja("3×持株数 ≥ 2×発行済"), [(Owned, 3), (Issued, -2)], 0), At("みなし大企業")),
        new Requirement("size" + nth, Ja("中小企業者"), Employees <= Headcount, At("中小企業者")),
        new Requirement("wage" + nth, Ja("賃上げ"), Payroll >= Target | (Employees <= 5 & !(Payroll < Pct(1.0m))), At("賃上げ")),
        new Exclusion("parent" + nth, Ja("親会社が50%超"), Votes > Fraction(1, 2), At("みなし同一")) { Open = Votes.Is(Fraction(1, 2)) },
        new Floor("floor" + nth, Ja("補助下限額"), Man(750), At("補助下限額")),
    ];

    public static readonly Sample Sample = new(
        new("test/many-rows", Ja("百の要件"),
        [
            new Window("window", Ja("公募期間"), On(2026, 1, 1), Figures.At(2026, 3, 31, 17, 0), At("公募期間")),
            Headcount, Target, CapSum, Cap, Half, WholeYen,
            .. Kinds(""),
            .. Enumerable.Range(1, 43).SelectMany(k => new Provision[]
            {
                new Requirement($"at-least-{k}", Ja($"{k}点以上"), Score >= k, At("点")),
                new Exclusion($"over-{k}", Ja($"{k + 60}点超"), Score > k + 60, At("点")),
            }),
            .. Kinds("-again"),
        ],
        (Half * Amount.Sum(Machinery, Buildings, Outsourcing)).AtMost(Cap).Rounded(WholeYen)),
        _ => 100_000_000, _ => new(1, 2), Machinery, Buildings, Outsourcing);
}
