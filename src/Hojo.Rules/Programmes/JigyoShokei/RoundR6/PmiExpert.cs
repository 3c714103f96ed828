using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Pmi;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>ＰＭＩ推進枠 PMI専門家活用類型.</summary>
internal static class PmiExpert
{
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(150), Doc[Pmi.Frame, 1266, 1267]);
    private static readonly Limit Cap = new("cap", ("補助上限まで", "at most the ceiling"), CapSum, Doc[Pmi.Frame, 1266, 1267]);
    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率", "rate"), 1, 2, Doc["ＰＭＩ推進枠 PMI専門家活用類型", 1309, 1311]);

    public static readonly Track Track = new("jigyo-shokei/r6/pmi-expert", ("事業承継・M&A補助金 PMI推進枠 PMI専門家活用類型(令和6年度補正)", "Business succession and M&A subsidy, PMI expert type (FY2024 supplement)"),
    [
        .. Pmi.Head(),
        CapSum, Cap,
        new Exclusion("closure-joined", ("廃業・再チャレンジ枠との併用(併用できる枠・類型にこの類型は挙げられていない)", "joint application under the closure frame (this type is not among those named)"), JoinsClosure.Is(true), Doc[Closing, 1276, 1279])
        { Open = JoinsClosure.Is(true), Reading = ("併用できるとも、できないとも書かれていない。併用を希望する場合は要確認とし、加算は計算しない", "it says neither that it may be joined nor that it may not; left to the office where wanted, and no addition is worked out") },
        Half, WholeYen,
        .. Costs(),
        .. Tail(),
    ],
    (Half * Eligible).AtMost(Cap).Rounded(WholeYen));
}
