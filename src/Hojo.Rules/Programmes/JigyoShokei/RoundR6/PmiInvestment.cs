using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Pmi;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>ＰＭＩ推進枠 事業統合投資類型.</summary>
internal static class PmiInvestment
{
    private const string Type = "ＰＭＩ推進枠 事業統合投資類型";

    private static readonly Special Wages = Raised(1270, 1272, Type);
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(800), Doc[Type, 1268, 1272]).When(Wages.Text, Wages.When, Man(1_000));
    private static readonly Limit Cap = new("cap", ("補助上限まで", "at most the ceiling"), CapSum, Doc[Type, 1268, 1272]);

    private static readonly Special SmallRate = Small(1316, 1318, Type);
    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc[Type, 1312, 1318]).When(SmallRate.Text, SmallRate.When, Fraction(2, 3));

    public static readonly Track Track = new("jigyo-shokei/r6/pmi-investment", ("事業承継・M&A補助金 PMI推進枠 事業統合投資類型(令和6年度補正)", "Business succession and M&A subsidy, post-merger investment type (FY2024 supplement)"),
    [
        .. Pmi.Head(),
        .. JointRequirement(),
        Wages, CapSum, Cap,
        new NotStated("repay-raised", ("賃上げを実施しなかった場合の扱いの記載がない", "what follows when wages are not raised is not stated"), Doc[Type, 1270, 1272]),
        .. JointCap(),
        SmallRate, Rate,
        new Note("closure-rate", ("併用申請の廃業等の費用は、事業統合投資類型の事業費の補助率に従う", "closure costs of a joint application follow the rate of this type"), Doc[Closing, 1322, 1327]),
        WholeYen,
        .. Costs(),
        .. JointCosts(),
        .. Tail(),
    ],
    ((Rate * Eligible).AtMost(Cap) + Added(Rate)).Rounded(WholeYen));
}
