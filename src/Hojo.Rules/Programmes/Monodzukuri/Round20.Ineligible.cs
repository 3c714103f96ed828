using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.7.1, how costs are paid and claimed, and 2.7.2 補助対象外となる経費, which is left out of them.</summary>
internal static partial class Round20
{
    private static void Ineligible(RoundBuilder round)
    {
        var left = Readings.SuchCostsAreLeftOut;
        var costs = round.Under(Doc, CostHeading);
        costs.Prints("estimates", (21, "原則として2者以上から同一条件による見積りをと"), "原則として2者以上の同一条件による見積りが要る物件等の単価(税抜)", "50万円以上",
            also: [round.Under(Questions, "6.申請手続その他について").At((20, "は3社）の見積書が必要です"))]);
        costs.Notes("bank-transfer", (21, "補助事業者自らの名義で行った銀行振込の実績で確認をします"), "支払いは補助事業実施期間内に、自らの名義の銀行振込による(現金、クレジットカード、代行払い、手形は原則不可)");
        costs.Notes("tax", (21, "消費税等は補助対象経費から除外して算定してください"), "消費税等は補助対象経費から除外する");
        costs.Notes("system-papers", (21, "見積書に加え仕様書等の価格妥当性を検証できる書類の提出を求めることがあります"), "システム構築費は、採択後、仕様書等の価格妥当性を検証できる書類を求めることがある");
        round.Under(Doc, "機械装置・システム構築費")
            .Notes("second-hand", (22, "3者以上の中古品流通事業者から型式や年式が記載された相見積もり"), "中古設備は、3者以上の相見積もりを取得している場合に限る", left);
        round.Under(Doc, "機械装置・システム構築費").Binds("mortgage", (22, "事務局への事前申請が必要です"), "購入する機械装置等を担保に借入を行う場合は事前申請が必要で、担保権実行時には国庫納付が必要");
        round.Under(Doc, "技術導入費")
            .Notes("same-payee", (23, "技術導入費支出先には、専門家経費、外注費を併せて支払うことはできません"), "技術導入費、外注費、専門家経費を同じ相手に併せて支払うことはできない", left);

        var ineligible = round.Under(Doc, "2.7.2 補助対象外となる経費");
        ineligible.Notes("ineligible-for-sale", (27, "販売を目的とした製品・サービス等の生産に係る機械装置・システム構築費以外の諸経費"),
            "対象外: 期間中の販売を目的とした製品等の生産に係る諸経費(試作品の原材料費、輸出に関する事業のテスト販売を除く)", left);
        ineligible.Notes("ineligible-property", (27, "工場建屋、構築物、簡易建物"), "対象外: 工場建屋・構築物・簡易建物、不動産、自動車等車両、設置場所の整備工事や基礎工事", left,
            also: [round.Under(Questions, "5.補助対象経費について").At((16, "区分に該当するもの"))]);
        ineligible.Notes("ineligible-energy", (27, "発電を行うための発電設備及び当該設備と一体不可分の附属設備"), "対象外: 再生エネルギーの発電設備と附属設備(自己消費でも同じ)", left);
        ineligible.Notes("ineligible-running", (27, "事務所等にかかる家賃、保証金、敷金、仲介手数料、水道光熱費等"),
            "対象外: 家賃・水道光熱費、通信費、金券、消耗品、飲食・接待、税理士等・訴訟の費用、収入印紙、振込手数料、公租公課、保険料、支払利息、書類作成の費用", left);
        ineligible.Notes("ineligible-general", (27, "汎用性があり、目的外使用になり得るものの購入費"),
            "対象外: 事務用のパソコン・スマートフォン・家具・3Dプリンターなど汎用性のあるもの、価格の適正性が明確でない中古品", left);
        ineligible.Notes("ineligible-own", (27, "事業に係る自社の人件費（ソフトウェア開発等）"),
            "対象外: 自社の人件費、同一代表者・役員が含まれている事業者や資本関係がある事業者への支払い、公的な資金の用途として不適切なもの", left);
    }
}
