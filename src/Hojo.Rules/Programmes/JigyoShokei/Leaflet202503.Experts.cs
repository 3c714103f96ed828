using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>専門家活用枠: what its two types share.</summary>
internal static partial class Leaflet202503
{
    private static (Amount Others, Amount DueDiligence, Limit UpTo) ExpertFrame(RoundBuilder round)
    {
        var front = round.Under(Doc, Front, Buyers, Sellers);
        var frame = round.Under(Doc, "専門家活用枠", Buyers, Sellers);
        var sum = frame.Sum("due-diligence-sum", (1260, 1262, "800万円を上限に、DD費用の申請する場合200万円を加算"),
            "※1: DD費用を申請する場合、800万円を上限に200万円を加算", Man(200));
        var limit = frame.Limit("due-diligence-cap", (1260, 1262, "800万円を上限に、DD費用の申請する場合200万円を加算"), "DD費用の補助額は200万円まで", sum,
            Reading.Resting(Guidelines.JigyoShokei14Experts, "加算される200万円はDD費用だけに使えるものと読む。この文書に使途の記載はないが、" +
                "同じ加算を14次の公募要領(21頁、58頁)はDD費用の補助額200万円以内とする"));
        // 「のみ補助対象」: what unregistered advisers are paid counts for nothing.
        var unregistered = front.Sum("unregistered-advisers", (1098, 1099, "登録されたFA・仲介業者による支援に係る費用のみ補助対象"),
            "登録されていない業者のFA・仲介費用", Yen(0));
        var advisers = front.Pays("adviser-fees", (1094, 1099, "フィナンシャル・アドバイザー(FA)や仲介に係る費用"),
            "FA・仲介に係る費用(登録FA・仲介業者の支援に限る)", AdviserFees, "登録されていない場合、この費用だけを除いて計算する");
        var dueDiligence = frame.Pays("due-diligence", 1261, "DD費用", DueDiligence);
        return (Sum(
            frame.Pays("honoraria", 1338, "謝金", Honoraria),
            frame.Pays("travel", 1338, "旅費", Travel),
            frame.Pays("outsourcing", 1338, "外注費", Outsourcing),
            frame.Pays("commissions", (1338, 1339), "委託費", Commissions,
                "FA・仲介に係る費用とDD費用は別に入力する。どの区分の経費かの記載はない"),
            frame.Pays("system-fees", 1339, "システム利用料", SystemFees),
            frame.Pays("insurance", (1340, "保険料"), "保険料(表明保証保険料等)", Insurance),
            Either(AdvisersRegistered.Is(true), advisers, unregistered)), dueDiligence, limit);
    }
}
