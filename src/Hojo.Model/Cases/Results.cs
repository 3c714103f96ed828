namespace Hojo.Model;

/// <summary>実績: what a repayment is worked from. A year that is not reported yet is left out, and stays unknown.</summary>
public sealed record Results
{
    /// <summary>給与支給総額の年平均成長率の実績.</summary>
    public Growth? Payroll { get; init; }

    /// <summary>一人当たり給与支給総額の年平均成長率の実績.</summary>
    public Growth? PayrollPerHead { get; init; }

    /// <summary>付加価値額の年平均成長率の実績.</summary>
    public Growth? ValueAdded { get; init; }

    /// <summary>労働生産性の年平均成長率の実績.</summary>
    public Growth? LaborProductivity { get; init; }

    /// <summary>事業計画期間の1年目.</summary>
    public YearResult Year1 { get; init; } = new();

    /// <summary>2年目.</summary>
    public YearResult Year2 { get; init; } = new();

    /// <summary>3年目.</summary>
    public YearResult Year3 { get; init; } = new();

    /// <summary>4年目.</summary>
    public YearResult Year4 { get; init; } = new();

    /// <summary>5年目.</summary>
    public YearResult Year5 { get; init; } = new();

    /// <summary>賃上げ特例の要件を達成したか, where the document does not say when or how it is measured.</summary>
    public bool? RaisedCapAchieved { get; init; }

    /// <summary>付加価値額が増加したか.</summary>
    public bool? ValueAddedIncreased { get; init; }

    /// <summary>企業全体の営業利益が赤字か.</summary>
    public bool? OperatingDeficit { get; init; }

    /// <summary>天災など、事業者の責めに帰さない理由があるか.</summary>
    public bool? BeyondControl { get; init; }

    /// <summary>給与支給総額の、申請時から補助事業終了時点までの伸び.</summary>
    public Growth? PayrollByEnd { get; init; }

    /// <summary>事業場内最低賃金の、申請時から補助事業終了時点までの引上げ額, in yen an hour.</summary>
    public int? WageFloorRise { get; init; }

    /// <summary>事業場内最低賃金の、申請時から補助事業終了時点までの伸び.</summary>
    public Growth? WageFloorGrowth { get; init; }

    /// <summary>補助事業終了時点で適格請求書発行事業者の登録を受けていたか.</summary>
    public bool? InvoiceIssuer { get; init; }

    /// <summary>補助事業により収益が生じたか.</summary>
    public bool? ProfitMade { get; init; }

    /// <summary>効果報告などの報告が完了する前に補助事業を辞退したか (導入したものの解約、廃業、事業譲渡など).</summary>
    public bool? Withdrawn { get; init; }

    /// <summary>定められた期間に効果報告を提出しなかったか.</summary>
    public bool? ReportMissing { get; init; }
}
