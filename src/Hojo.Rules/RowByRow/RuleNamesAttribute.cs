using Hojo.Model;
using Hojo.Rules.Language;

[assembly: Hojo.Rules.RowByRow.RuleNames]

namespace Hojo.Rules.RowByRow;

/// <summary>What the words are called that rules are written with.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class RuleNamesAttribute : NamesAttribute
{
    /// <inheritdoc/>
    protected override Bilingual? NameOf(Enum word) => word switch
    {
        Edge.AtLeast => ("以上", "at least"),
        Edge.AtMost => ("以下", "at most"),
        Edge.MoreThan => ("超", "more than"),
        Edge.LessThan => ("未満", "less than"),
        Edge.Equal => ("一致", "equal to"),
        CalendarUnit.Day => ("日", "day"),
        CalendarUnit.Week => ("週", "week"),
        CalendarUnit.Month => ("月", "month"),
        CalendarUnit.Year => ("年", "year"),
        BarStart.Adoption => ("採択発表日", "day of adoption"),
        BarStart.Decision => ("交付決定日", "day of the grant decision"),
        BarStart.MonthOfCompletion => ("事業の終了日の属する月の末日", "end of the month of completion"),
        RecordTells.All => ("起きたこと全部", "all that happened"),
        RecordTells.Bars => ("当たることだけ", "only that it bars"),
        LookedAt.Deadline => ("申請締切日", "deadline of applications"),
        LookedAt.Application => ("申請する日", "day of the application"),
        MoneyKind.Supposed => ("上からの仮定", "supposed from above"),
        MoneyKind.Settled => ("釣合い", "balance with its own limits"),
        MoneyKind kind when Enum.TryParse<StepKind>(kind.ToString(), out var step) => Names.Of(step),
        _ => null,
    };
}
