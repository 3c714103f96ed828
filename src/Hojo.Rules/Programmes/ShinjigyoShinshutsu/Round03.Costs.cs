using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ６－１．補助対象経費の区分, and the limits that its categories print.</summary>
internal static partial class Round03
{
    private const string Kinds6 = "６－１．補助対象経費の区分";

    private static Amount[] Costs(RoundBuilder round)
    {
        var half = round.Under(Doc, "（２）補助率").Rate("rate", (11, "１／２"), "補助率", Fraction(1, 2));
        var early = round.Under(Doc, "（２）交付申請～交付決定").Deducts("early-orders", (36, "契約（発注）等した経費は、補助対象になりません"),
            "交付決定日より前に契約(発注)等した経費は除く", EarlyOrders, "区分ごとの上限がある経費(外注費、専門家経費、広告宣伝・販売促進費)に含まれる分は、その経費から除いて入力する");
        Section Kind(string heading) => round.Under(Doc, heading);

        var fixedCosts = Sum(
            Kind("機械装置・システム構築費").Pays("machinery", (23, "専ら補助事業のために使用される機械装置、工具・器具"),
                "機械装置・システム構築費(改良・据付け・運搬、リース・レンタルを含む)", Machinery, "リース・レンタルは補助事業実施期間分に限る"),
            Kind("建物費").Pays("buildings", (24, "専ら補助事業のために使用される生産施設、加工施設、販売施設"),
                "建物費(建設・改修、必要な撤去、付随する構築物)", Buildings, "撤去と構築物は、建設・改修の経費を計上するときに限る"),
            Kind("運搬費").Pays("transport", (24, "運搬料、宅配・郵送料等に要する経費"), "運搬費", Transport),
            Kind("技術導入費").Pays("technology-licences", (24, "補助事業遂行のために必要な知的財産権等の導入に要する経費"), "技術導入費", TechnologyLicences),
            Kind(Kinds6).Pays("intellectual-property", (25, "の取得に要する弁理士の手続代行費用や外国特許出願"), "知的財産権等関連経費", IntellectualProperty),
            Kind(Kinds6).Pays("cloud", (26, "専ら補助事業のために使用される"), "クラウドサービス利用費", Cloud));
        return
        [
            half * fixedCosts.Less(early),
            (half * Kind("外注費").Pays("outsourcing", (25, "補助事業遂行のために必要な検査等・加工や設計等の一部を外注"), "外注費(検査・加工・設計等)", Outsourcing))
                .AtMost(OutsourcingPart(Kind("外注費"))),
            (half * Kind("専門家経費").Pays("experts", (25, "補助事業遂行のために必要な専門家"), "専門家経費", Experts).AtMost(ExpertFees(Kind("専門家経費"))))
                .AtMost(ExpertsPart(Kind("専門家経費"))),
            (half * Kind(Kinds6).Pays("advertising", (26, "補助事業で製造又は提供する製品・サービスに必要な広告"), "広告宣伝・販売促進費", Advertising))
                .AtMost(AdvertisingPart(Kind(Kinds6))),
        ];
    }

    // ── 補助上限額 of a category: the part of the grant ───────────────────────
    private static Limit OutsourcingPart(Section outsourcing)
    {
        var tenth = outsourcing.Rate("outsourcing-rate", (25, "金額全体の10％"), "外注費の補助上限額の割合", Fraction(10, 100));
        return outsourcing.Limit("outsourcing-share", (25, "金額全体の10％"), "外注費にかかる補助金額は補助金額全体の10%まで", tenth * Grant, SubsidyLimit);
    }

    private static Limit ExpertsPart(Section experts)
    {
        var most = experts.Sum("experts-sum", (25, "補助上限額：100"), "専門家経費の補助上限額", Man(100));
        return experts.Limit("experts-total", (25, "補助上限額：100"), "専門家経費にかかる補助金額は100万円まで", most, SubsidyLimit);
    }

    private static Limit AdvertisingPart(Section advertising)
    {
        const string Formula = "上限額=事業計画期間内の総売上見込み額合計÷事業計画年数×５％";
        var twentieth = advertising.Rate("advertising-rate", (26, Formula), "広告宣伝・販売促進費の補助上限額の割合", Fraction(5, 100));
        return advertising.Limit("advertising-share", (26, Formula), "広告宣伝・販売促進費にかかる補助金額は、事業計画期間1年あたりの売上高見込み額の5%まで",
            twentieth * ExpectedYearlySales, SubsidyLimit);
    }

    /// <summary>謝金: a day's rate by the kind of expert, and what they travel for.</summary>
    private static Limit ExpertFees(Section experts)
    {
        var professors = experts.Sum("professor-day", (25, "大学教授、弁護士、弁理士、公認会計士、医師：１日５万円以下"), "大学教授・弁護士・弁理士・公認会計士・医師の1日の謝金", Man(5));
        var consultants = experts.Sum("consultant-day", (25, "准教授、技術士、中小企業診断士、ITコーディネータ：１日４万円以下"),
            "准教授・技術士・中小企業診断士・ITコーディネータの1日の謝金", Man(4));
        var others = experts.Sum("other-expert-day", (25, "上記以外：１日２万円以下"), "上記以外の専門家の1日の謝金", Man(2));
        var estimated = experts.Sum("estimated-day", (25, "１日５万円が上限"), "複数の見積書で価格の妥当性を証明する専門家の1日の謝金", Man(5));
        return experts.Limit("experts-daily", (25, "補助対象経費は以下の謝金単価に応じるか"), "専門家経費は、職種別の1日の謝金単価×延べ日数と旅費まで",
            Sum(Each(professors, ProfessorDays), Each(consultants, ConsultantDays), Each(others, OtherExpertDays), Each(estimated,
                EstimatedDays),
                ExpertTravel),
            "補助対象経費としての上限。日により単価が異なる場合は、単価を超える分を除いて入力する。旅費は「旅費支給に関する基準」による");
    }

    private static Reading SubsidyLimit => new(
        "「補助上限額」はこの公募要領の他の箇所(補助金額の表、賃上げ特例、組合特例、リース共同申請)でいずれも補助金の額の上限をいうので、" +
        "その区分にかかる補助金の額の上限とみる。対象経費の額の上限とみる読みもあり、そのときの額は別に計算できる",
        "the word for these limits means a limit on the subsidy everywhere else in this guideline (table, special, cooperatives), " +
        "so it is read as a limit on the part of the grant for this category; read as a limit on the cost, the figure can be worked apart");
}
