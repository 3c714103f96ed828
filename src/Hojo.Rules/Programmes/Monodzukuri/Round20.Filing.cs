using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 重要事項, 3. 申請手続, 4.2 口頭審査: how to file.</summary>
internal static partial class Round20
{
    private static void Filing(RoundBuilder round)
    {
        var filing = round.Under(Doc, "3.2 申請方法");
        filing.Requires("gbiz-id", (28, "申請には「Gビズ ID（Gビズ ID プライムアカウント）」が必要です"), "GビズIDプライムアカウントを取得して電子申請する", HasGbizIdPrime.Is(true),
            "発行には「一定期間」を要するとあるだけで、日数の記載はない");
        filing.Binds("own-filing", (28, "申請者自身が申請してください"), "申請者自身が内容を理解・確認のうえ申請する(代理申請は不採択)");
        var plan = round.Under(Doc, "3.3 事業計画書への記載事項");
        plan.Notes("plan-pages", (29, "A4サイズ３ページ以内のPDFにまとめ"), "事業計画は本文を電子申請システムへ入力し、図や画像をA4サイズ3ページ以内のPDFにまとめる");
        plan.Binds("supporters-told", (29, "事業計画書作成支援者の名称、支援内容、報酬、契約期間を必ず申告"), "事業計画書作成支援者の名称、支援内容、報酬、契約期間を必ず申告する");
        plan.Notes("targets-reasoned", (30, "算出根拠を具体的に示してください"), "付加価値額、賃金、最低賃金(特例では特例の)目標値の算出根拠を具体的に示す");
        round.Under(Doc, "3.3 事業計画書への記載事項", Products).Notes("employment-subsidy", (29, "を併給できるケースがあります"),
            "年収350万円以上の正社員を新たに採用する場合、産業雇用安定助成金(産業連携人材確保等支援コース)を併給できることがある(申請システムのチェックと事業計画書への明記が要る)");
        var papers = round.Under(Doc, "3.4 提出書類");
        papers.Notes("papers", (31, "直近2期分の貸借対照表、損益"), "主な提出書類: 決算書等(直近2期分)、従業員数の確認資料(法人事業概況説明書等、労働者名簿)、誓約書、特例・加点の確認資料");
        papers.Notes("new-company", (31, "創業1年未満の場合は事業計画"), "創業1年未満の場合は、事業計画書及び収支予算書を提出する");
        papers.Notes("finance-paper", (33, "金融機関より資金調達をする場"), "金融機関より資金調達をする場合、資金調達に係る確認書を提出する");
        round.Under(Doc, "4.2 口頭審査").Binds("interview", (41, "一定の基準を満たした事業者を対象に、外部有識者による審査"),
            "一定の基準を満たした事業者に、オンラインの口頭審査を行う(30分程度、申請事業者自身(法人代表者)1名が対応。できなければ不採択)");
    }
}
