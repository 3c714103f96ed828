using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>申請者: the company, or sole proprietor, as it stands at the application.</summary>
[JsonConverter(typeof(PartConverter<Applicant>))]
public sealed record Applicant
{
    /// <summary>業種: industry.</summary>
    [Member("業種", "industry", As = "TradedIn")]
    public Industry? Industry { get; init; }

    /// <summary>小規模事業者の業種区分, where 小規模 is told by it.</summary>
    [Member("小規模事業者の業種区分", "trade, as small businesses are divided", As = "SmallScale")]
    public SmallScaleTrade? SmallScaleTrade { get; init; }

    /// <summary>個人事業主か. A sole proprietor has no capital, so only the headcount is looked at.</summary>
    [Member("個人事業主", "sole proprietor")]
    [Help("個人事業主には資本金がなく、従業員数だけで判断する", "A sole proprietor has no capital: only the headcount is looked at.")]
    public bool? SoleProprietor { get; init; }

    /// <summary>資本金の額又は出資の総額, in yen.</summary>
    [Member("資本金", "capital")]
    [Help("資本金の額又は出資の総額", "Capital, or all that is paid in.")]
    public Yen? Capital { get; init; }

    /// <summary>常時使用する従業員数, 0 or more.</summary>
    [Member("従業員数", "employees"), Counted("人", "people", 0, 100_000)]
    [Help("常時使用する従業員の数", "Staff employed on a regular basis.")]
    public int? Employees { get; init; }

    /// <summary>補助事業終了時点の常時使用する従業員数: employees at the end of the project.</summary>
    [Member("補助事業終了時点の従業員数", "employees at the end of the project"), Counted("人", "people", 0, 100_000)]
    public int? EmployeesAtEnd { get; init; }

    /// <summary>設立・創業日: day of founding.</summary>
    [Member("設立・創業日", "day of founding")]
    public LocalDate? FoundedOn { get; init; }

    /// <summary>決算月: the month in which the business year closes, 1 to 12 (a sole proprietor's is 12).</summary>
    [Member("決算月(事業年度の終わる月)", "month in which the business year closes"), Counted("月", "month", 1, 12)]
    [Help("個人事業主は12", "12 for a sole proprietor.")]
    public int? ClosingMonth { get; init; }

    /// <summary>直近過去3年分の課税所得の年平均額, in yen; may be below zero.</summary>
    [Member("課税所得の年平均額(直近3年)", "average yearly taxable income (last 3 years)"), Within(-1_000_000_000_000, 1_000_000_000_000)]
    [Help("直近過去3年分の課税所得の年平均額。赤字の年があれば負になりうる", "Of the last 3 years; below zero where there were losses.")]
    public Yen? AverageTaxableIncome { get; init; }

    /// <summary>直近の決算の売上高, in yen.</summary>
    [Member("売上高", "sales"), Within(0, 1_000_000_000_000)]
    [Help("直近の決算の売上高", "Of the last closed business year.")]
    public Yen? Sales { get; init; }

    /// <summary>赤字か: 直近1期の課税所得が0円以下; deficit (last taxable income zero or less).</summary>
    [Member("赤字(直近の課税所得が0円以下)", "deficit (last taxable income zero or less)")]
    [Help("直近1期の課税所得が0円以下", "Taxable income of the last business year is zero or less.")]
    public bool? Deficit { get; init; }

    /// <summary>地域別最低賃金の近傍(各制度の定める額以内)で雇用している従業員の割合, over the months that the programme looks at.</summary>
    [Member("最低賃金近傍の従業員の割合", "share of staff paid near the minimum wage")]
    [Help("地域別最低賃金に各制度の定める額を足した賃金以内で雇用している従業員の割合", "Staff paid within the sum above the regional minimum wage that the programme names.")]
    public Rate? NearMinimumWageStaff { get; init; }

    /// <summary>出資・役員の関係: shares and officers.</summary>
    [Part("出資・役員の関係", "shares and officers")]
    public Ownership Ownership { get; init; } = new();

    /// <summary>加点・減点に関わる認定や状況: certifications and circumstances that points are given or taken for.</summary>
    [Part("加点・減点に関わる認定や状況", "certifications and circumstances that points are given or taken for",
        Facts = "StandingFacts")]
    public Standing Standing { get; init; } = new();

    /// <summary>過去の申請と採択: the whole record. An empty list says that there was none; <see langword="null"/> says nothing.</summary>
    [Member("過去の申請と採択", "past applications and awards")]
    [Help("記録の全部を書く。なければ []。書かなければ「不明」", "The whole record. [] says that there was none; left out, it is not told.")]
    public IReadOnlyList<PastAward>? PastAwards { get; init => field = EquatableList.Of(value); }

    /// <summary>記録に代わる申告, where the record is not told or does not settle a line.</summary>
    [Part("過去の申請と採択についての申告", "answers about past applications and awards", Facts = "RecordFacts")]
    public PastRecord Record { get; init; } = new();

    /// <summary>生計を同一にする配偶者・親子等も同じ公募に申請するか: a member of the household applies too.</summary>
    [Member("生計を同一にする者も申請", "a member of the household applies too")]
    [Help("生計を同一にする配偶者・親子等も同じ公募に申請する", "A spouse, parent or child of the same household applies in the same call.")]
    public bool? HouseholdMemberApplies { get; init; }

    /// <summary>暴力団関係者に当たるか: antisocial forces.</summary>
    [Member("暴力団関係者", "antisocial forces")]
    public bool? AntisocialForces { get; init; }

    /// <summary>GビズIDプライムを取得済みか: GbizID Prime held.</summary>
    [Member("GビズIDプライムの取得", "GbizID Prime held")]
    public bool? HasGbizIdPrime { get; init; }

    /// <summary>この公募回の公募要領のうち、収録されていない要件もすべて満たすか: all in the guideline of the round that is not encoded is met.</summary>
    [Member("公募要領のその他の要件もすべて満たす", "all else in the guideline is met", Declared = true)]
    [Help("公募要領が収録されていない回について、申請者が公募要領を読んで答える", "For rounds whose guideline is not encoded: the applicant reads it and says.")]
    public bool? MeetsRestOfGuideline { get; init; }
}
