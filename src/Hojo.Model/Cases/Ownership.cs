namespace Hojo.Model;

/// <summary>出資・役員の関係, each as a fraction of the whole (2/3 is not 66.67%).</summary>
public sealed record Ownership
{
    /// <summary>発行済株式のうち、最も多く所有する大企業1社の割合.</summary>
    public Rate? LargestLargeCompany { get; init; }

    /// <summary>発行済株式のうち、すべての大企業の合計の割合.</summary>
    public Rate? AllLargeCompanies { get; init; }

    /// <summary>役員総数のうち、大企業の役員・職員を兼ねる者の割合.</summary>
    public Rate? LargeCompanyOfficers { get; init; }

    /// <summary>議決権のうち、親会社が有する割合; 0/1 where there is no parent.</summary>
    public Rate? ParentVotes { get; init; }

    /// <summary>議決権で結ばれた他の法人 (親会社、子会社など) も同じ公募に申請するか.</summary>
    public bool? SameGroupApplies { get; init; }
}
