using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>省力化投資補助金: what came of the project, where only this programme looks at it.</summary>
[JsonConverter(typeof(PartConverter<ShoryokukaOutcome>))]
public sealed record ShoryokukaOutcome
{
    /// <summary>効果報告時点で、給与支給総額又は事業場内最低賃金が実績報告時点の値を下回ったか: wages fell below those of the report.</summary>
    [Member("実績報告の後の給与支給総額又は事業場内最低賃金の低下", "total pay or the lowest wage fell below that of the report")]
    public bool? WagesLowered { get; init; }

    /// <summary>労働生産性の目標の未達が、製品を使わず放置するなどの故意・過失によるか: missed by intent or negligence.</summary>
    [Member("故意・過失による労働生産性の目標の未達", "productivity goal missed by intent or negligence")]
    [Help("達成する見込みのない計画の策定、意図的な製品の放置等", "A plan that could not be met, a product left unused on purpose, and so on.")]
    public bool? MissedByFault { get; init; }

    /// <summary>省力化を通じて人員整理・解雇を行ったか: staff was dismissed through labour saving.</summary>
    [Member("省力化を通じた人員整理・解雇", "staff dismissed through labour saving")]
    public bool? StaffDismissed { get; init; }

    /// <summary>効果報告の対象年度の決算が赤字か: the accounts of the year reported on show a loss.</summary>
    [Member("効果報告の対象年度の決算の赤字", "a loss in the accounts of the year reported on")]
    public bool? LossInReportYear { get; init; }
}
