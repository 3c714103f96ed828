using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>廃業・再チャレンジ枠, applied for alone.</summary>
internal static class Closure
{
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(150), Doc[Closing, 1274]);
    private static readonly Limit Cap = new("cap", ("補助上限まで", "at most the ceiling"), CapSum, Doc[Closing, 1274]);

    private static readonly Special AtTwoThirds = new("rate-class", ("補助率2/3の区分に該当する場合", "in the class with a rate of 2/3"), ClosureAtTwoThirds.Is(true), Doc[Closing, 1320])
    { Reading = ("単独の申請でどの場合に1/2又は2/3となるかの記載がない(※は併用申請だけについて)。公募要領で確かめて入力する。未入力の場合は両方の補助率の幅で示す", "for an application alone it is not stated who has 1/2 and who has 2/3 (the note is on joint applications). To be taken from the guideline; where not told, the amount is given for both") };
    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc[Closing, 1320]).When(AtTwoThirds.Text, AtTwoThirds.When, Fraction(2, 3));

    public static readonly Track Track = new("jigyo-shokei/r6/closure", ("事業承継・M&A補助金 廃業・再チャレンジ枠 単独申請(令和6年度補正)", "Business succession and M&A subsidy, closure frame alone (FY2024 supplement)"),
    [
        .. Head(new Note("frame", ("事業承継・M&Aに伴う廃業等に係る費用(原状回復費・在庫処分費等)を補助", "subsidises closure in the course of succession or M&A: restoration, disposal of stock"), Doc[First, 1081, 1082])),
        .. Steps(),
        new Requirement("closure-need", ("事業承継やM&Aの検討・実施等に伴って廃業等を行う者", "closes a business in the course of considering or carrying out succession or M&A"), ClosesBusiness.Is(true), Doc[Closing, 1237, 1239]),
        new Combination("added-to", ("事業承継促進枠・専門家活用枠・事業統合投資類型と併用でき、それぞれの補助上限に加算される", "may be joined to the succession frame, the expert frame and the post-merger investment type, adding to their ceilings"), Relation.AddOn, Doc[First, 1084, 1085], "jigyo-shokei/r6/succession", "jigyo-shokei/r6/expert-buyer", "jigyo-shokei/r6/expert-seller", "jigyo-shokei/r6/pmi-investment"),
        CapSum, Cap,
        AtTwoThirds, Rate, WholeYen,
        .. ClosureExpenses,
        new Note("no-relocation", ("移転・移設費用は併用申請の場合のみ(単独申請では対象外)", "relocation is for joint applications only"), Doc[Closing, 1348, 1349]),
        .. Tail(),
    ],
    (Rate * Sum(ClosureSupport, StockDisposal, Demolition, Restoration, LeaseCancellation)).AtMost(Cap).Rounded(WholeYen));
}
