namespace Hojo.Model;

/// <summary>補助対象経費, without consumption tax, as the applicant means to claim them. A category that is not used is 0, not
/// left out: what is left out is not told.</summary>
public sealed record Costs
{
    /// <summary>機械装置・システム構築費 (リース料を含む).</summary>
    public Yen? Machinery { get; init; }

    /// <summary>建物費 (改修、一時移転を含む).</summary>
    public Yen? Buildings { get; init; }

    /// <summary>運搬費.</summary>
    public Yen? Transport { get; init; }

    /// <summary>技術導入費 (知的財産権等の導入).</summary>
    public Yen? TechnologyLicences { get; init; }

    /// <summary>知的財産権等関連経費 (特許取得に関する弁理士費用等).</summary>
    public Yen? IntellectualProperty { get; init; }

    /// <summary>外注費 (検査・加工・設計等).</summary>
    public Yen? Outsourcing { get; init; }

    /// <summary>専門家経費 (コンサルティング等).</summary>
    public Yen? Experts { get; init; }

    /// <summary>専門家に依頼する延べ日数.</summary>
    public int? ExpertDays { get; init; }

    /// <summary>クラウドサービス利用費.</summary>
    public Yen? Cloud { get; init; }

    /// <summary>広告宣伝・販売促進費.</summary>
    public Yen? Advertising { get; init; }

    /// <summary>補助事業で見込む年間売上高, in yen: what the limit on 広告宣伝・販売促進費 is a share of.</summary>
    public Yen? ExpectedYearlySales { get; init; }

    /// <summary>上の額に、交付決定前に発注・契約・購入した経費が含まれるか.</summary>
    public bool? IncludesEarlyOrders { get; init; }
}
