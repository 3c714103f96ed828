using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.7.1 補助対象経費: the categories, their shares of 補助対象経費総額 and their unit prices.</summary>
internal static partial class Round20
{
    private const string CostHeading = "2.7.1 補助対象経費";

    private static Fact<Yen>[] Common
        => [Machinery, TechnologyLicences, Experts, Transport, Cloud, RawMaterials, Outsourcing, IntellectualProperty];

    /// <summary>The rows of both frames that the formula refers to.</summary>
    /// <param name="Early">What was ordered before the decision, taken off machinery.</param>
    /// <param name="Third">A share of 1/3 of the total, as one of the other costs.</param>
    /// <param name="Half">A share of 1/2 of the total, as one of the other costs.</param>
    /// <param name="Daily">What experts may cost by their days.</param>
    private sealed record CostRows(Deduction Early, Figure<Rate> Third, Figure<Rate> Half, Limit Daily);

    private static CostRows Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, CostHeading);
        costs.Requires("core-cost", (21, "設備投資は必ず単価50万円（税抜き）以上の機械装置等※を取得して納品・検収等を行い"), "単価50万円(税抜)以上の機械装置等の取得が必須",
            Machinery >= Man(50) & HighestUnitPrice >= Man(50), "借用に要する経費は単価に入れない");
        var early = costs.Deducts("early-orders", (21, "交付決定日よりも前に発注・契約・購入を行った経費はいかなる理由があっても補助対象外"), "交付決定日より前に発注・契約・購入した経費を除く",
            EarlyOrders, "機械装置・システム構築費から差し引く。他の経費に含まれる分は、その経費から除いて入力する");
        Section Kind(string heading) => round.Under(Doc, heading);
        Kind("機械装置・システム構築費").Pays("machinery", (22, "専ら本事業のために使用される機械・装置、工具・器具"), "機械装置・システム構築費(専用ソフトウェア、改良・修繕、据付け、購入時の運搬を含む)",
            Machinery, "借用は補助事業実施期間分に限る。設置場所の整備工事や基礎工事は含まない");
        Kind("技術導入費").Pays("technology-licences", (23, "本事業の実施に必要な知的財産権等の導入に要する経費"), "技術導入費", TechnologyLicences);
        Kind("知的財産権等関連経費").Pays("intellectual-property", (23, "知的財産権等の取得に要する弁理士の手続代行費用"), "知的財産権等関連経費(国際規格認証の取得を含む)", IntellectualProperty,
            "特許庁に納付する手数料等、審判・訴訟の経費、期間内に出願手続きを完了していないものは含めない");
        Kind("外注費").Pays("outsourcing", (23, "新製品・新サービスの開発に必要な加工や設計（デザイン）・検査等"), "外注費(脆弱性診断等を含む)", Outsourcing,
            "外注先による設備の購入費用、過去1年間に本補助事業を実施した事業者への外注は含めない");
        Kind("専門家経費").Pays("experts", (24, "本事業の実施のために依頼した専門家に支払われる経費"), "専門家経費(事業計画書作成支援者を除く)", Experts);
        Kind("運搬費").Pays("transport", (22, "運搬料、宅配・郵送料等に要する経費"), "運搬費(購入時の機械装置の運搬料は機械装置・システム構築費)", Transport);
        Kind("クラウドサービス利用費").Pays("cloud", (25, "クラウドサービスの利用に関する経費"), "クラウドサービス利用費(専ら本事業のために利用するもの)", Cloud);
        Kind("原材料費").Pays("raw-materials", (25, "試作品の開発に必要な原材料及び副資材の購入に要する経費"), "原材料費(試作品の開発に必要なもの)", RawMaterials);
        var third = Kind("技術導入費").Rate("third", (23, "額（税抜き）の3分の1"), "総額の1/3までとなる、他の経費の合計に対する割合", Fraction(1, 2),
            reading: "「上限額は補助対象経費総額（税抜き）の3分の1」は、その経費が他の対象経費の合計の1/2までであることと同じ");
        var half = Kind("外注費").Rate("half", (23, "額（税抜き）の2分の1"), "総額の1/2までとなる、他の経費の合計に対する割合", Fraction(1, 1),
            reading: "「上限額は補助対象経費総額（税抜き）の2分の1」は、その経費が他の対象経費の合計までであることと同じ");
        return new(early, third, half, ExpertFees(Kind("専門家経費")));
    }

    /// <summary>専門家の謝金単価: a day's rate by the kind of expert, and what they travel for.</summary>
    private static Limit ExpertFees(Section experts)
    {
        var professors = experts.Sum("professor-day", (24, "大学教授、弁護士、弁理士、公認会計士、医師：1日5万円以下"), "大学教授・弁護士・弁理士・公認会計士・医師の1日の謝金単価", Man(5));
        var consultants = experts.Sum("consultant-day", (24, "大学准教授、技術士、中小企業診断士、ITコーディネータ：1日4万円以下"),
            "大学准教授・技術士・中小企業診断士・ITコーディネータの1日の謝金単価", Man(4));
        var estimated = experts.Sum("estimated-day", (24, "（ただし、1日5万円を上限）"), "複数の見積書で価格の妥当性を証明する専門家の1日の上限", Man(5));
        return experts.Limit("experts-daily", (24, "1日5万円を上限"), "専門家経費は、謝金単価×延べ日数と国内旅費まで",
            Sum(Each(professors, ProfessorDays), Each(consultants, ConsultantDays), Each(estimated, EstimatedDays), ExpertTravel),
            "謝金単価の挙げられていない専門家は、複数の見積書による。国内旅費は「旅費支給に関する基準」(別紙1)による");
    }
}
