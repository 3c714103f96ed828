using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>実績: what a repayment is worked from. A year that is not reported yet is left out, and stays unknown.</summary>
[JsonConverter(typeof(PartConverter<ProjectResults>))]
public sealed record ProjectResults
{
    /// <summary>給与支給総額の年平均成長率の実績: actual yearly growth of total pay.</summary>
    [Member("給与支給総額の年平均成長率の実績", "actual yearly growth of total pay", As = "ActualPayroll")]
    public Growth? Payroll { get; init; }

    /// <summary>一人当たり給与支給総額の年平均成長率の実績: actual yearly growth of pay per head.</summary>
    [Member("一人当たり給与支給総額の年平均成長率の実績", "actual yearly growth of pay per head", As = "ActualPayrollPerHead")]
    public Growth? PayrollPerHead { get; init; }

    /// <summary>役員の給与支給総額の年平均成長率の実績: actual yearly growth of the officers' total pay.</summary>
    [Member("役員の給与支給総額の年平均成長率の実績", "actual yearly growth of the officers' total pay", As = "ActualOfficersPayroll")]
    public Growth? OfficersPayroll { get; init; }

    /// <summary>役員の一人当たり給与支給総額の年平均成長率の実績: actual yearly growth of the officers' pay per head.</summary>
    [Member("役員の一人当たり給与支給総額の年平均成長率の実績", "actual yearly growth of the officers' pay per head",
        As = "ActualOfficersPayrollPerHead")]
    public Growth? OfficersPayrollPerHead { get; init; }

    /// <summary>付加価値額の年平均成長率の実績: actual yearly growth of value added.</summary>
    [Member("付加価値額の年平均成長率の実績", "actual yearly growth of value added", As = "ActualValueAdded")]
    public Growth? ValueAdded { get; init; }

    /// <summary>従業員一人当たり付加価値額の年平均成長率の実績: actual yearly growth of value added per employee.</summary>
    [Member("従業員一人当たり付加価値額の年平均成長率の実績", "actual yearly growth of value added per employee", As = "ActualValueAddedPerHead")]
    public Growth? ValueAddedPerHead { get; init; }

    /// <summary>労働生産性の年平均成長率の実績: actual yearly growth of labour productivity.</summary>
    [Member("労働生産性の年平均成長率の実績", "actual yearly growth of labour productivity", As = "ActualLaborProductivity")]
    public Growth? LaborProductivity { get; init; }

    /// <summary>事業計画期間の1年目: year 1 of the plan.</summary>
    [Part("事業計画期間の1年目", "year 1 of the plan")]
    public YearResult Year1 { get; init; } = new();

    /// <summary>2年目: year 2 of the plan.</summary>
    [Part("事業計画期間の2年目", "year 2 of the plan")]
    public YearResult Year2 { get; init; } = new();

    /// <summary>3年目: year 3 of the plan.</summary>
    [Part("事業計画期間の3年目", "year 3 of the plan")]
    public YearResult Year3 { get; init; } = new();

    /// <summary>4年目: year 4 of the plan.</summary>
    [Part("事業計画期間の4年目", "year 4 of the plan")]
    public YearResult Year4 { get; init; } = new();

    /// <summary>5年目: year 5 of the plan.</summary>
    [Part("事業計画期間の5年目", "year 5 of the plan")]
    public YearResult Year5 { get; init; } = new();

    /// <summary>賃上げ特例の要件を達成したか, where the document does not say when or how it is measured.</summary>
    [Member("賃上げ特例の要件の達成", "the raised ceiling's conditions achieved")]
    [Help("時期や測り方を文書が示さない特例について", "Where the document does not say when or how it is measured.")]
    public bool? RaisedCapAchieved { get; init; }

    /// <summary>賃上げ特例の目標値の達成状況: which targets of the special were missed.</summary>
    [Part("賃上げ特例の目標値の達成状況", "which targets of the special were missed")]
    public RaisedOutcome Raised { get; init; } = new();

    /// <summary>付加価値額が増加したか: value added increased, over the whole plan; <see cref="YearResult.ValueAddedIncreased"/> tells it of a
    /// year.</summary>
    [Member("付加価値額の増加", "value added increased")]
    public bool? ValueAddedIncreased { get; init; }

    /// <summary>企業全体の営業利益が赤字か: operating deficit of the whole company.</summary>
    [Member("企業全体の営業赤字", "operating deficit of the whole company")]
    public bool? OperatingDeficit { get; init; }

    /// <summary>天災など、事業者の責めに帰さない理由があるか: reasons beyond the company's control.</summary>
    [Member("天災など事業者の責めに帰さない理由", "reasons beyond the company's control")]
    public bool? BeyondControl { get; init; }

    /// <summary>給与支給総額の、申請時から補助事業終了時点までの伸び: actual rise of total pay by the end of the project.</summary>
    [Member("補助事業終了時の給与支給総額の増加率の実績(申請時比)", "actual rise of total pay by the end of the project", As = "ActualPayrollByEnd", ByEnd = true)]
    public Growth? PayrollByEnd { get; init; }

    /// <summary>事業場内最低賃金の、申請時から補助事業終了時点までの引上げ額, in yen an hour.</summary>
    [Member("補助事業終了時の事業場内最低賃金の引上げ額の実績(申請時比)", "actual rise of the lowest wage by the end of the project", As = "ActualWageFloorRise")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    public int? WageFloorRise { get; init; }

    /// <summary>事業場内最低賃金の、申請時から補助事業終了時点までの伸び: actual rise of the lowest wage, as a percentage, by the end of the project.</summary>
    [Member("補助事業終了時の事業場内最低賃金の増加率の実績(申請時比)",
        "actual rise of the lowest wage, as a percentage, by the end of the project", As = "ActualWageFloorGrowth", ByEnd = true)]
    public Growth? WageFloorGrowth { get; init; }

    /// <summary>補助事業終了時点で適格請求書発行事業者の登録を受けていたか: registered as an invoice issuer at the end of the project.</summary>
    [Member("補助事業終了時点での適格請求書発行事業者の登録", "registered as an invoice issuer at the end of the project", As = "InvoiceIssuerAtEnd")]
    public bool? InvoiceIssuer { get; init; }

    /// <summary>補助事業により収益が生じたか: the project made a profit.</summary>
    [Member("補助事業による収益", "the project made a profit")]
    public bool? ProfitMade { get; init; }

    /// <summary>補助事業に係る収益額, in yen: sales of the project, less what was spent to make them beside the eligible costs.</summary>
    [Member("補助事業に係る収益額", "profit of the project", As = "ProjectProfit", OrElse = ["results.profitMade"])]
    [Help("売上額から、それを得るのに要した補助対象経費以外の額を引いた額。赤字なら0。書かず、results.profitMade が false なら0とする",
        "Sales less what was spent to make them beside the eligible costs; 0 for a loss. Left out, 0 where results.profitMade is false.")]
    public Yen? ProjectProfit { get; init; }

    /// <summary>補助金に係る消費税等仕入控除税額, in yen, as the tax return fixed it after the project.</summary>
    [Member("完了後に確定した、補助金に係る消費税等仕入控除税額", "consumption tax on the grant that was deducted as input tax", As = "InputTaxDeducted")]
    [Help("免税事業者など控除のない事業者や、税抜の経費で交付を受けた場合は0", "0 where nothing was deducted, or where the grant was paid on costs without tax.")]
    public Yen? InputTax { get; init; }

    /// <summary>財産の処分: disposal of what the grant paid for.</summary>
    [Part("処分制限財産の処分", "disposal of restricted assets", Facts = "DisposalFacts")]
    public AssetDisposal Disposal { get; init; } = new();

    /// <summary>法令・規程・指示の違反、不正、期限までの未完了などにより交付決定が取り消されたか: grant decision revoked for a breach.</summary>
    [Member("違反・不正・期限までの未完了などによる交付決定の取消し", "grant decision revoked for a breach")]
    public bool? DecisionRevoked { get; init; }

    /// <summary>返還命令の日: day the grant was ordered back.</summary>
    [Member("返還命令の日", "day the grant was ordered back"), NotBefore("award.paidOn")]
    public LocalDate? RepaymentOrderedOn { get; init; }

    /// <summary>返還の納付期限: the day, named in the order, by which it has to be returned.</summary>
    [Member("返還の納付期限", "day by which the grant has to be returned"), NotBefore("results.repaymentOrderedOn")]
    [Help("返還命令に示された期限", "As the order names it.")]
    public LocalDate? RepaymentDueOn { get; init; }

    /// <summary>返還金の納付の日: day the money was returned.</summary>
    [Member("返還金の納付の日", "day the money was returned"), NotBefore("award.paidOn")]
    public LocalDate? RepaidOn { get; init; }

    /// <summary>効果報告などの報告が完了する前に補助事業を辞退したか (導入したものの解約、廃業、事業譲渡など): withdrew before the reports were complete.</summary>
    [Member("報告の完了前の辞退(解約・廃業・事業譲渡など)", "withdrew before the reports were complete", As = "Withdrew")]
    [Help("導入したものの解約、廃業、事業譲渡など", "By cancelling what was introduced, closing or selling the business, and so on.")]
    public bool? Withdrawn { get; init; }

    /// <summary>定められた期間に効果報告を提出しなかったか: a report not made in time.</summary>
    [Member("期間内の効果報告の未提出", "a report not made in time")]
    public bool? ReportMissing { get; init; }
}
