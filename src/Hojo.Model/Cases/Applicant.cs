using NodaTime;

namespace Hojo.Model;

/// <summary>申請者: the company, or sole proprietor, as it stands at the application.</summary>
public sealed record Applicant
{
    /// <summary>業種.</summary>
    public Industry? Industry { get; init; }

    /// <summary>小規模事業者の業種区分, where 小規模 is told by it.</summary>
    public SmallScaleTrade? SmallScaleTrade { get; init; }

    /// <summary>個人事業主か. A sole proprietor has no capital, so only the headcount is looked at.</summary>
    public bool? SoleProprietor { get; init; }

    /// <summary>資本金の額又は出資の総額, in yen.</summary>
    public Yen? Capital { get; init; }

    /// <summary>常時使用する従業員数, 0 or more.</summary>
    public int? Employees { get; init; }

    /// <summary>設立・創業日.</summary>
    public LocalDate? FoundedOn { get; init; }

    /// <summary>直近過去3年分の課税所得の年平均額, in yen; may be below zero.</summary>
    public Yen? AverageTaxableIncome { get; init; }

    /// <summary>直近の決算の売上高, in yen.</summary>
    public Yen? Sales { get; init; }

    /// <summary>赤字か: 直近1期の課税所得が0円以下.</summary>
    public bool? Deficit { get; init; }

    /// <summary>地域別最低賃金の近傍(各制度の定める額以内)で雇用している従業員の割合, over the months that the programme looks at.</summary>
    public Rate? NearMinimumWageStaff { get; init; }

    /// <summary>出資・役員の関係.</summary>
    public Ownership Ownership { get; init; } = new();

    /// <summary>加点・減点に関わる認定や状況.</summary>
    public Standing Standing { get; init; } = new();

    /// <summary>過去の申請と採択: the whole record. An empty list says that there was none; <see langword="null"/> says nothing.</summary>
    public IReadOnlyList<PastAward>? PastAwards { get; init; }

    /// <summary>生計を同一にする配偶者・親子等も同じ公募に申請するか.</summary>
    public bool? HouseholdMemberApplies { get; init; }

    /// <summary>暴力団関係者に当たるか.</summary>
    public bool? AntisocialForces { get; init; }

    /// <summary>GビズIDプライムを取得済みか.</summary>
    public bool? HasGbizIdPrime { get; init; }
}
