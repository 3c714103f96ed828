using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ７．（２）申請方法, （３）審査結果の通知・公表, １０－２．口頭審査, １１．添付書類: how to file, and what the office publishes.</summary>
internal static partial class Round03
{
    private static void Filing(RoundBuilder round)
    {
        var filing = round.Under(Doc, "（２）申請方法");
        filing.Notes("electronic-only", (30, "申請は、電子申請システムでのみ受け付けます"), "申請は電子申請システムでのみ受け付ける");
        filing.Requires("gbiz-id", (30, "本補助金の申請にはＧビズＩＤプライムアカウントの取得が必要です"), "GビズIDプライムアカウントを取得している、又は締切までに取得できる",
            HasGbizIdPrime.Is(true) | Asked.On <= round.Closes.Minus(Length.Days(7)),
            "未取得なら、締切の7日前までに手続を始めれば間に合うとみる", also: [round.Under(Doc, "（GビズＩＤの準備）").At((2, "申請期限の延長等は一切認められません"))]);
        filing.LeadTime("gbiz-lead", (30, "ＧビズＩＤプライムアカウントの発行には１週間程度の期間を要します"), "GビズIDプライムアカウントの取得(1週間程度)", 7,
            HasGbizIdPrime.Is(true), "「1週間程度」は7日とみる。余裕を見ること");
        filing.Binds("own-filing", (30, "申請者自身がその内容を理解し、確認の上、申請者自身が申請してください"), "申請者自身が内容を理解し、申請者自身が申請する(代理申請は不採択)");
        filing.Binds("supporters-told", (30, "複数の事業計画作成支援者からの支援を受ける場合は、すべて入力が必要です"),
            "事業計画作成支援者の名称、支援内容、報酬(予定)額、契約期間をすべて入力する");
        round.Under(Doc, "（外部支援者活用時の注意）").Binds("own-plan", (1, "必ず申請者自身で作成してください"), "事業計画は必ず申請者自身で作成する(発覚した場合は不採択・採択取消・交付決定取消)");
        round.Under(Doc, "（３）審査結果の通知・公表").Notes("published", (31, "商号又は名称（法人番号を含む）、補助事業計画名"), "採択された案件は、商号又は名称、補助事業計画名等を公表する");
        round.Under(Doc, "10-２．口頭審査").Binds("interview", (46, "受験がなかった場合は不採択となります"),
            "一定の審査基準を満たした事業者に、必要に応じてオンラインの口頭審査を行う(15分程度。申請事業者自身が対応し、受験がなければ不採択)");
        round.Under(Doc, "11．添付書類").Notes("papers", (48, "＜必須書類＞"),
            "必須: 直近2年間の決算書(2年分がなければ1期分)、労働者名簿の写し、確定申告書など収益事業を行っていることを説明する書類");
    }
}
