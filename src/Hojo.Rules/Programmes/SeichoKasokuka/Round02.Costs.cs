using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 ２．対象経費の区分、補助率及び限度額等について: 5 categories, and a day's fee of experts.</summary>
internal static partial class Round02
{
    private const string CostsHeading = "２．対象経費の区分、補助率及び限度額等について";

    private static Amount Costs(RoundBuilder round)
    {
        var early = round.Under(Doc, "【補助対象経費にかかる注意事項】").Deducts("early-orders",
            (13, "約（発注）した経費は、いかなる事情があっても補助対象になりません"), "交付決定より前に契約(発注)した経費は除く", EarlyOrders,
            "内示も発注とみなす(17頁)。専門家経費に含まれる分は、日数と旅費からも除いて入力する",
            also: [round.Under(Doc, CostsHeading).At((9, "対象経費は、交付決定を受けた日付以降に発生かつ契約（発注）を行い"))]);
        var experts = round.Under(Doc, "専門家経費");
        return Sum(
            round.Under(Doc, "建物費").Pays("buildings", (9, "認められる建物の建設、増築、改修、中古建物の取得に要する経費"),
                "建物費(建物附属設備、付帯工事(土地造成含む)を含む)", Buildings),
            round.Under(Doc, "機械装置費").Pays("machinery", (9, "専ら補助事業のために使用される機械装置、工具・器具"),
                "機械装置費(改良・修繕、据付け、運搬、借用を含む)", MachineryAlone,
                "借用は補助事業期間分に限る"),
            round.Under(Doc, "ソフトウェア費").Pays("software", (10, "専ら補助事業のために使用される専用ソフトウェア・情報システム等の購入・構築"),
                "ソフトウェア費(クラウドサービス利用を含む)", Software, "借用とクラウドサービス利用は補助事業期間分に限る"),
            round.Under(Doc, "外注費").Pays("outsourcing", (11, "補助事業遂行のために必要な加工や設計、検査等の一部を外注"), "外注費", Outsourcing),
            experts.Pays("experts", (11, "本事業遂行のために依頼した専門家に支払われる経費"), "専門家経費", Experts).AtMost(ExpertFees(experts)))
            .Less(early);
    }

    /// <summary>謝金: a day's rate by the kind of expert, and what they travel for.</summary>
    private static Limit ExpertFees(Section experts)
    {
        var professors = experts.Sum("professor-day", (11, "大学教授、弁護士、弁理士、公認会計士、医師：１日５万円以下"), "大学教授・弁護士・弁理士・公認会計士・医師の1日の謝金", Man(5));
        var consultants = experts.Sum("consultant-day", (11, "准教授、技術士、中小企業診断士、IT コーディネータ：１日４万円以下"),
            "准教授・技術士・中小企業診断士・ITコーディネータの1日の謝金", Man(4));
        var others = experts.Sum("other-expert-day", (11, "上記以外：１日２万円以下"), "上記以外の専門家の1日の謝金", Man(2));
        var estimated = experts.Sum("estimated-day", (11, "１日５万円が上限となります"), "複数の見積書で価格の妥当性を証明する専門家の1日の謝金", Man(5));
        return experts.Limit("experts-daily", (11, "謝金単価に準じるか、依頼内容に応じた価格の妥当性を証明する複数の見積書"), "専門家経費は、職種別の1日の謝金単価×延べ日数と旅費まで",
            Sum(Each(professors, ProfessorDays), Each(consultants, ConsultantDays), Each(others, OtherExpertDays),
                Each(estimated, EstimatedDays), ExpertTravel),
            "補助対象経費としての上限。日により単価が異なる場合は、単価を超える分を除いて入力する。旅費は「旅費支給に関する基準」による");
    }
}
