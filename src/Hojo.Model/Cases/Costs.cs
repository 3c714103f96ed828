using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>補助対象経費, without consumption tax, as the applicant means to claim them. A category that is not used is 0, not
/// left out: what is left out is not told.</summary>
[JsonConverter(typeof(PartConverter<Costs>))]
public sealed record Costs
{
    /// <summary>機械装置・システム構築費 (リース料を含む): machinery and systems.</summary>
    [Member("機械装置・システム構築費", "machinery and systems")]
    [Help("リース料を含む", "Leases included.")]
    public Yen? Machinery { get; init; }

    /// <summary>機械装置等の単価のうち最も高いもの, in yen without consumption tax: the highest unit price of machinery.</summary>
    [Member("機械装置等の単価(最も高いもの)", "highest unit price of machinery")]
    [Help("購入する機械装置・システム・製品1台(1式)の税抜の価格。借用は数えない", "Of one machine, system or product that is bought, without tax; rentals do not count.")]
    public Yen? HighestUnitPrice { get; init; }

    /// <summary>建物費 (改修、一時移転を含む): buildings.</summary>
    [Member("建物費", "buildings")]
    [Help("改修、一時移転を含む", "Alterations and temporary moves included.")]
    public Yen? Buildings { get; init; }

    /// <summary>運搬費: transport.</summary>
    [Member("運搬費", "transport")]
    public Yen? Transport { get; init; }

    /// <summary>技術導入費 (知的財産権等の導入): technology licences.</summary>
    [Member("技術導入費", "technology licences")]
    [Help("知的財産権等の導入", "Rights brought in from others.")]
    public Yen? TechnologyLicences { get; init; }

    /// <summary>知的財産権等関連経費 (特許取得に関する弁理士費用等): intellectual property.</summary>
    [Member("知的財産権等関連経費", "intellectual property")]
    [Help("特許取得に関する弁理士費用等", "Patent attorneys and the like.")]
    public Yen? IntellectualProperty { get; init; }

    /// <summary>外注費 (検査・加工・設計等): outsourcing.</summary>
    [Member("外注費", "outsourcing")]
    [Help("検査・加工・設計等", "Inspection, processing, design and the like.")]
    public Yen? Outsourcing { get; init; }

    /// <summary>専門家経費 (コンサルティング等): experts.</summary>
    [Member("専門家経費", "experts")]
    [Help("コンサルティング等", "Consulting and the like.")]
    public Yen? Experts { get; init; }

    /// <summary>専門家に依頼する延べ日数: days of experts.</summary>
    [Member("専門家の延べ日数", "days of experts"), Counted("日", "days", 0, 10_000)]
    public int? ExpertDays { get; init; }

    /// <summary>専門家経費のうち旅費: travel of experts, within <see cref="Experts"/>.</summary>
    [Member("専門家経費のうち旅費", "travel of experts"), AtMost("costs.experts")]
    public Yen? ExpertTravel { get; init; }

    /// <summary>大学教授、弁護士、弁理士、公認会計士、医師に依頼する延べ日数: days of professors, lawyers, accountants, doctors.</summary>
    [Member("大学教授・弁護士・弁理士・公認会計士・医師の延べ日数", "days of professors, lawyers, accountants, doctors"), Counted("日", "days", 0, 10_000)]
    [PartOf("costs.expertDays")]
    public int? ProfessorDays { get; init; }

    /// <summary>准教授、技術士、中小企業診断士、ITコーディネータに依頼する延べ日数: days of associate professors, engineers, SME and IT consultants.</summary>
    [Member("准教授・技術士・中小企業診断士・ITコーディネータの延べ日数", "days of associate professors, engineers, SME and IT consultants")]
    [Counted("日", "days", 0, 10_000), PartOf("costs.expertDays")]
    public int? ConsultantDays { get; init; }

    /// <summary>上の2つ以外の専門家に依頼する延べ日数: days of other experts.</summary>
    [Member("上記以外の専門家の延べ日数", "days of other experts"), Counted("日", "days", 0, 10_000), PartOf("costs.expertDays")]
    public int? OtherExpertDays { get; init; }

    /// <summary>複数の見積書で価格の妥当性を証明する専門家の延べ日数: days of experts whose price several estimates prove.</summary>
    [Member("複数の見積書で価格の妥当性を証明する専門家の延べ日数", "days of experts whose price several estimates prove")]
    [Counted("日", "days", 0, 10_000), PartOf("costs.expertDays")]
    [Help("職種別の謝金単価によらない日", "Days that do not go by the rate of a profession.")]
    public int? EstimatedDays { get; init; }

    /// <summary>クラウドサービス利用費: cloud services.</summary>
    [Member("クラウドサービス利用費", "cloud services")]
    public Yen? Cloud { get; init; }

    /// <summary>広告宣伝・販売促進費: advertising and sales promotion.</summary>
    [Member("広告宣伝・販売促進費", "advertising and sales promotion")]
    public Yen? Advertising { get; init; }

    /// <summary>補助事業で見込む年間売上高, in yen: what the limit on 広告宣伝・販売促進費 is a share of.</summary>
    [Member("年間売上見込", "expected yearly sales")]
    [Help("補助事業で見込む年間売上高。広告宣伝・販売促進費の上限の基になる", "Of the project: what the limit on advertising is a share of.")]
    public Yen? ExpectedYearlySales { get; init; }

    /// <summary>上の額のうち、交付決定前に発注・契約・購入した経費, in yen: what of the costs above was ordered before the decision.</summary>
    [Member("交付決定前に発注・契約・購入した経費", "costs ordered before the decision", OrElse = ["costs.includesEarlyOrders"])]
    [Help("上の額のうちの額。書かなければ、includesEarlyOrders が「いいえ」なら0", "Of the costs above. Left out, it is 0 where includesEarlyOrders says no.")]
    public Yen? EarlyOrders { get; init; }

    /// <summary>上の額に、交付決定前に発注・契約・購入した経費が含まれるか: includes orders made before the decision.</summary>
    [Member("交付決定前の発注等を含む", "includes orders made before the decision")]
    [Help("上の額に、交付決定前に発注・契約・購入した経費が含まれる", "Some of the costs above were ordered, contracted or bought before the decision.")]
    public bool? IncludesEarlyOrders { get; init; }
}
