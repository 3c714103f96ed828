using Hojo.Model;

namespace Hojo.Benchmarks.ByHand;

/// <summary>What the calculation by hand answers.</summary>
/// <param name="Verdict">判定.</param>
/// <param name="Grant">補助金額, in yen; <see langword="null"/> where a fact that it needs is not told.</param>
/// <param name="NotMet">Lines of the document that are not met, a bit each: bit k is the k-th of the lines that are tested, from 0.</param>
/// <param name="Unknown">Lines that wait for facts, likewise.</param>
/// <param name="Open">Lines that the document leaves open, likewise.</param>
public readonly record struct HandJudgement(TrackVerdict Verdict, long? Grant, ulong NotMet, ulong Unknown, ulong Open);

/// <summary>The lines of 第3回 that a case is held against, in the document's order.</summary>
public enum Line
{
    /// <summary>機械装置・システム構築費または建物費のいずれかが必須経費.</summary>
    CoreCost,

    /// <summary>中小企業者、または特定事業者の一部.</summary>
    Size,

    /// <summary>申請締切日から16か月以内に採択された事業者.</summary>
    RecentAward,

    /// <summary>事業再構築補助金で採択取消を受けた事業者.</summary>
    RevokedAward,

    /// <summary>従業員数が0名の事業者.</summary>
    NoEmployees,

    /// <summary>新規設立・創業後1年未満の事業者.</summary>
    UnderOneYear,

    /// <summary>みなし大企業(大企業が発行済株式の1/2以上を所有).</summary>
    LargestLargeCompany,

    /// <summary>みなし大企業(大企業が発行済株式の2/3以上を所有).</summary>
    AllLargeCompanies,

    /// <summary>みなし大企業(大企業の役員・職員が役員総数の1/2以上を占める).</summary>
    LargeCompanyOfficers,

    /// <summary>課税所得の年平均額が15億円超.</summary>
    TaxableIncome,

    /// <summary>みなし同一法人(親会社が議決権50%以上を有する子会社).</summary>
    ParentVotes,

    /// <summary>配偶者・親子等生計同一者による複数申請.</summary>
    Household,

    /// <summary>暴力団関係者.</summary>
    AntisocialForces,

    /// <summary>事業により製造等する製品等が新規性を有すること.</summary>
    NewProduct,

    /// <summary>既存製品の製造量増加は該当しない.</summary>
    MoreVolume,

    /// <summary>過去に製造した製品の再製造は該当しない.</summary>
    MadeBefore,

    /// <summary>単なる製造方法の変更は該当しない.</summary>
    OtherMethod,

    /// <summary>性能が有意に異ならない場合は該当しない.</summary>
    NoDifferentPerformance,

    /// <summary>既存事業で対象としていなかった顧客層を対象とする新たな市場であること.</summary>
    NewMarket,

    /// <summary>既存製品と市場が同一の場合は該当しない.</summary>
    SameMarket,

    /// <summary>既存製品市場の一部のみを対象とする場合は該当しない.</summary>
    PartOfMarket,

    /// <summary>単に商圏が異なるだけの場合は該当しない.</summary>
    OtherArea,

    /// <summary>新事業売上高要件.</summary>
    NewSales,

    /// <summary>3~5年の事業計画期間.</summary>
    PlanYears,

    /// <summary>付加価値額の年平均成長率4.0%以上.</summary>
    ValueAdded,

    /// <summary>賃上げ要件.</summary>
    Wage,

    /// <summary>事業場内最賃水準要件.</summary>
    WageFloor,

    /// <summary>ワークライフバランス要件.</summary>
    ActionPlan,

    /// <summary>金融機関要件.</summary>
    Bank,

    /// <summary>交付決定前に発注・契約・購入した経費は補助対象外.</summary>
    EarlyOrders,

    /// <summary>みなし同一事業者として複数申請した場合、全て不採択.</summary>
    SameGroup,

    /// <summary>¥0 is no grant.</summary>
    Anything,
}
