using Hojo.Model;
using Hojo.Rules.Documents;

namespace Hojo.Rules.Reference;

/// <summary>省力化製品の区分: what the catalogue of カタログ注文型 lists under one heading.</summary>
/// <param name="Category">区分, as printed.</param>
/// <param name="Products">製品カテゴリ, as printed.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record ProductCategory(string Category, IReadOnlyList<string> Products, Citation Citation);

/// <summary>補助対象（カタログ掲載）製品のカテゴリ ※2025年２月現在: what カタログ注文型 of 省力化投資補助金 paid for in February 2025. Products were
/// added at any time, so whether one is listed is to be checked at the application. Words that the text breaks into two lines are
/// joined.</summary>
/// <threadsafety>Immutable.</threadsafety>
public static class CatalogueProducts
{
    private const string Heading = "補助対象（カタログ掲載）製品のカテゴリ　※2025年２月現在";

    private static readonly Source Doc = Leaflets.Shoryokuka;

    /// <summary>Every category, in the order printed.</summary>
    public static IReadOnlyList<ProductCategory> All { get; } =
    [
        Listed(1711, 1712, "清掃・配膳ロボット、バックヤード業務サポート", "清掃ロボット", "配膳ロボット", "飲料補充ロボット"),
        Listed(1712, 1713, "店舗・施設向けセルフ対応型機器", "券売機", "自動精算機", "自動チェックイン機"),
        Listed(1713, 1714, "店舗・施設向けバックヤード業務サポート", "物品貸出管理機", "入出金機"),
        Listed(1714, 1714, "厨房サポート", "スチームコンベクションオーブン", "自動フライヤー"),
        Listed(1715, 1715, "セルフ式ガソリンスタンド向け", "タブレット型給油許可システム"),
        Listed(1715, 1717, "自動車整備", "自動調色システム", "自動車向け溶接機（スポット溶接機）", "自動車向け溶接機（パルス制御溶接機）"),
        Listed(1717, 1717, "美容機器", "美容ライト脱毛機器"),
        Listed(1718, 1718, "食品機械", "食品包覆機（食品包あん機、餃子成型機等）"),
        Listed(1718, 1722, "物流システム機器", "無人搬送車（AGV・AMR)", "検品・仕分システム", "自動倉庫", "ピッキングカートシステム", "ラックシステム（垂直回転ラック）",
            "ラックシステム（移動ラック）", "ラックシステム（流動ラック）", "垂直搬送機（貨物専用）"),
        Listed(1722, 1726, "印刷機械、紙加工関連機械", "デジタル紙面色校正装置（グラビア・紙器パッケージ用デジタルプルーフ）", "印刷用紙高積装置", "印刷用インキ自動計量装置", "産業用枚葉デジタル印刷機",
            "印刷用紙反転機", "自動紙折機", "印刷物インサーター", "トムソン加工自動カス取り装置", "丁合機", "デジタル加飾機", "印刷紙面検査装置", "段ボール製箱機", "産業用デジタルラベル印刷機"),
        Listed(1728, 1728, "廃棄物分離回収", "近赤外線センサ式プラスチック材質選別機"),
        Listed(1728, 1729, "荷移動・運搬サポート", "バランサ装置"),
        Listed(1729, 1729, "ラベル貼り付け", "オートラベラー"),
        Listed(1729, 1731, "測量機器", "測量機（自動視準・自動追尾機能付き高機能トータルステーション）", "地上型3Dレーザースキャナー", "ＧＮＳＳ測量機（ＲＴＫ）"),
        Listed(1731, 1733, "高機能建設機械", "マシンコントロール・マシンガイダンス機能付ショベル", "チルトローテータ付ショベル", "安全装置付ショベル"),
        Listed(1733, 1733, "解体機", "シンダーコンクリート解体機"),
        Listed(1733, 1734, "建設現場作業", "建設現場作業ロボット（鉄筋組立作業ロボット）"),
        Listed(1734, 1738, "プレス加工用機器", "一本バー搬送ロボット", "プレス用多関節ロボット", "鍛圧・板金加工用バリ取り装置", "パイプベンダー用投入・排出ロボット", "板金機械用材料シート自動搬入装置",
            "板金機械用材料シート自動搬出装置", "プレスブレーキ用金型自動交換装置", "コイルライン", "プレス間搬送ロボット"),
        Listed(1740, 1741, "鋳造用機器", "鋳物用自動バリ取り装置", "鋳造用自動注湯機", "鋳造用ブラスト装置"),
        Listed(1741, 1742, "非破壊検査装置", "インライン非破壊検査装置（内部不良検査）", "インライン非破壊検査装置（外部不良検査）"),
        Listed(1742, 1743, "工作機械", "5軸制御マシニングセンタ", "複合加工機", "ツールプリセッター"),
        Listed(1743, 1744, "プラスチック機械", "原材料自動計量混合搬送装置"),
        Listed(1744, 1744, "表面処理", "蛍光Ｘ線膜厚測定器"),
        Listed(1744, 1744, "縫製機械", "自動裁断機"),
    ];

    private static ProductCategory Listed(int first, int last, string category, params string[] products)
        => new(category, products, Doc.At(Heading, (first, last, $"【{category}】")));
}
