using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.CostFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>専門家活用枠: what its two types share.</summary>
internal static class Experts
{
    public const string Frame = "専門家活用枠";

    /// <summary>「のみ補助対象」: what unregistered advisers are paid counts for nothing.</summary>
    public static readonly Figure<Yen> NotRegistered = SumOf("unregistered-advisers", ("登録されていない業者のFA・仲介費用", "fees of advisers that are not registered"), Yen(0), Doc[Frame, 1098, 1099]);

    public static readonly Amount Eligible = Sum(Honoraria, Travel, Outsourcing, Commissions, DueDiligence, SystemFees, Insurance,
        Either(AdvisersRegistered.Is(true), AdviserFees, NotRegistered));

    public static Special WithDueDiligence(string type) => new("due-diligence-special", ("※1: DD費用を申請する場合、800万円を上限に200万円を加算", "¥2,000,000 more where due diligence costs are applied for, up to ¥8,000,000"), DueDiligence > Yen(0), Doc[type, 1260, 1262])
    { Reading = ("DD費用を対象経費として申請すれば、補助上限が600万円から800万円になるものと読む。加算分をDD費用だけに使うかの記載はない(確度の低い読み)", "with due diligence among the costs the ceiling is read as 8 million yen instead of 6 million; whether the added part serves due diligence only is not stated (a reading of low confidence)") };

    public static IEnumerable<Provision> Head() =>
    [
        .. Common.Head(
            new Note("frame", ("M&A時の専門家活用に係る費用(フィナンシャル・アドバイザー(FA)や仲介に係る費用、表明保証保険料等)を補助", "subsidises experts in M&A: financial advisers, intermediaries, warranty insurance"), Doc[First, 1094, 1096]),
            new Note("registered-advisers", ("FA・仲介費用は、「M&A支援機関登録制度」に登録されたFA・仲介業者による支援に係る費用のみ補助対象", "fees of advisers and intermediaries count only where they are registered under the M&A support institution scheme"), Doc[First, 1098, 1099])),
        .. Steps(),
    ];

    public static IEnumerable<Provision> Costs() =>
    [
        new Expense("honoraria", ("謝金", "honoraria"), Honoraria, Doc[Frame, 1338]),
        new Expense("travel", ("旅費", "travel"), Travel, Doc[Frame, 1338]),
        new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc[Frame, 1338]),
        new Expense("commissions", ("委託費", "commissioned work"), Commissions, Doc[Frame, 1338, 1339])
        { Reading = ("FA・仲介に係る費用とDD費用は別に入力する。どの区分の経費かの記載はない", "fees of advisers and due diligence are stated apart; the leaflet does not say which category they belong to") },
        new Expense("adviser-fees", ("FA・仲介に係る費用(登録FA・仲介業者の支援に限る)", "fees of advisers and intermediaries (registered ones only)"), AdviserFees, Doc[Frame, 1094, 1099])
        { Reading = ("登録されていない場合、この費用だけを除いて計算する", "where they are not registered, only this cost is left out") },
        NotRegistered,
        new Expense("due-diligence", ("DD費用", "due diligence costs"), DueDiligence, Doc[Frame, 1260, 1262]),
        new Expense("system-fees", ("システム利用料", "system fees"), SystemFees, Doc[Frame, 1339]),
        new Expense("insurance", ("保険料(表明保証保険料等)", "insurance premiums (warranty insurance and the like)"), Insurance, Doc[Frame, 1340]),
    ];
}
