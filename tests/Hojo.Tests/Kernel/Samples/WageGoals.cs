using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>返還 in every shape: 従業員 and 役員 apart, a raised part, years with an exemption of their own, a first miss, a reduction.</summary>
internal static class WageGoals
{
    private static readonly Bilingual Yearly = ("円", "yen");

    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<bool> Claims = Stated("claims", Ja("特例の希望"), _ => null);
    public static readonly Fact<Growth> StaffTotal = Rising("staff-total", Ja("従業員の給与支給総額"), _ => null);
    public static readonly Fact<Growth> OfficersTotal = Rising("officers-total", Ja("役員の給与支給総額"), _ => null);
    public static readonly Fact<Growth> StaffPerHead = Rising("staff-per-head", Ja("従業員1人当たり"), _ => null);
    public static readonly Fact<Growth> OfficersPerHead = Rising("officers-per-head", Ja("役員1人当たり"), _ => null);
    public static readonly Fact<int> Years = Count("years", Ja("計画年数"), ("年", "years"), 3, 5, _ => null);
    public static readonly Fact<int>[] Gap = [.. Enumerable.Range(1, 5)
        .Select(k => Count($"gap-{k}", Ja($"{k}年目の差"), Yearly, -1_000, 10_000, _ => null))];
    public static readonly Fact<bool>[] Deficit = [.. Enumerable.Range(1, 5)
        .Select(k => Stated($"deficit-{k}", Ja($"{k}年目の赤字"), _ => null))];
    public static readonly Fact<bool> Grown = Stated("grown", Ja("付加価値額の増加"), _ => null);
    public static readonly Fact<bool> Revitalising = Stated("revitalising", Ja("再生事業者"), _ => null);
    public static readonly Fact<bool> Sold = Stated("sold", Ja("収益"), _ => null);

    private static readonly Special Raised = new("raised", Ja("賃上げ特例"), Claims.Is(true), At("特例"));
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限額"), Man(2_000), At("補助上限額"))
        .When(Raised.Text, Raised.When, Man(3_000));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapSum, At("補助上限額"));
    private static readonly Figure<Rate> Half = RateOf("rate", Ja("補助率"), 1, 2, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));
    private static readonly Rounding Thousand = new("due-thousand", Ja("千円未満切捨て"), Yen(1_000), At("返還"));

    /// <summary>赤字 in more than half of the plan years.</summary>
    private static readonly Condition MostlyInDeficit = new[] { 3, 4, 5 }
        .Select(years => Years.Is(years) & new LinearTest(Ja($"{years}年の過半数が赤字"), [.. Deficit.Take(years).Select(d => ((Fact)d, 1))],
            years / 2 + 1)).Aggregate((a, b) => a | b);

    /// <summary>Missed in a year, and not excused in that very year.</summary>
    private static readonly Condition[] Missed = [.. Gap.Zip(Deficit, (gap, deficit) => gap < 30 & !(Grown.Is(false) & deficit.Is(true)))];

    private static readonly Portion Total = Portion.Greater(Portion.Shortfall(StaffTotal, Pct(2.0m)),
        Portion.Shortfall(OfficersTotal, Pct(2.0m)));
    private static readonly Portion PerHead = Portion.Greater(Portion.Shortfall(StaffPerHead, Pct(3.0m)),
        Portion.Shortfall(OfficersPerHead, Pct(3.0m)));

    public static readonly Sample Sample = new(
        new("test/wage-goals", Ja("賃上げの返還"),
        [
            Raised, CapSum, Cap, Half, WholeYen, Thousand,
            new Repayment("wage", Ja("賃上げ"), Portion.Lesser(Total, PerHead), WholeYen, At("返還"))
            {
                ExceptRaisedBy = Raised, Exempt = (Grown.Is(false) & MostlyInDeficit) | Revitalising.Is(true),
            },
            new Repayment("floor", Ja("最低賃金"), Portion.Years(Years, Missed), Thousand, At("返還"))
            {
                ExceptRaisedBy = Raised, Exempt = Revitalising.Is(true),
            },
            new Repayment("special", Ja("特例"), Portion.Whole(StaffTotal < Pct(6.0m)), WholeYen, At("返還")) { OnlyRaisedBy = Raised },
            new Repayment("first", Ja("最初の未達"), Portion.FromFirstMiss([.. Gap.Take(3).Select(gap => gap < 0)]), WholeYen, At("返還")),
            new Repayment("less", Ja("減額"), Portion.Unstated(Gap[4] < 10), WholeYen, At("返還"))
            {
                Consequence = Consequence.Reduced, Exempt = Revitalising.Is(true),
            },
            new Repayment("profit", Ja("収益納付"), Portion.Unstated(Sold.Is(true)), WholeYen, At("返還"))
            {
                Consequence = Consequence.ProfitReturned, Surcharge = Ja("利息なし"),
            },
        ],
        (Half * (Amount)Machinery).AtMost(Cap).Rounded(WholeYen)),
        s => s[Claims] == 1 ? 30_000_000 : 20_000_000, _ => new(1, 2), Machinery);
}
