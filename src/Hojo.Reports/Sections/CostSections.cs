using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>Costs: the least that reach a goal, and what another yen earns.</summary>
internal sealed class CostSections(Wording words)
{
    public Section Goals(IReadOnlyList<CostAnswer> answers) => new(words.Of("目標に届く最小の経費", "The least cost that reaches a goal"), [],
        [.. answers.GroupBy(a => (a.Goal, Target: a.Goal == GoalKind.Cap ? null : a.Target)).Select(same => new Listing(
            Heading(same.First()),
            new(words.Of("経費", "cost"), words.Of("区分", "category"), "", IsSum: true),
            [.. same.Select(Item)]))]);

    public Section NextYen(IReadOnlyList<NextYen> costs) => new(words.Of("次の1円", "The next yen"), [],
        [.. costs.Select(c => new Listing(
            $"{words.Of(c.Label)} {words.Of(c.Now)}",
            new(words.Of("1円あたり", "each yen"), words.Of("どこまで", "up to"), ""),
            [.. c.Stages.Select(Stage)]))]);

    private string Heading(CostAnswer answer) => answer.Goal switch
    {
        GoalKind.Cap => words.Of("その経費で届く最大の金額まで", "up to the most that the cost can bring"),
        GoalKind.Floor => words.Of($"下限 {Sum(answer.Target)} まで", $"up to the least grant, {Sum(answer.Target)}"),
        _ => words.Of($"{Sum(answer.Target)} まで", $"up to {Sum(answer.Target)}"),
    };

    private Item Item(CostAnswer a) => new(
        a.Reach == GoalOutcome.Reached ? words.Of(a.Cost!.Value) : words.Of("なし", "none"),
        $"{words.Of(a.Label)}: {Said(a)}",
        "",
        [.. Details(a)]);

    private string Said(CostAnswer a) => a.Reach switch
    {
        GoalOutcome.Reached when a.OneYenLess is { } less =>
            words.Of($"{Sum(a.Grant)}になる(1円少ないと{Sum(less)})", $"brings {Sum(a.Grant)} (one yen less: {Sum(less)})"),
        GoalOutcome.Reached => words.Of($"0円でも{Sum(a.Grant)}になる", $"brings {Sum(a.Grant)} at nothing"),
        GoalOutcome.Unreachable => words.Of($"届かない。最大で{Sum(a.Most)}", $"cannot be reached; {Sum(a.Most)} at most"),
        GoalOutcome.NoLimit => words.Of("上限がなく、経費とともに増え続ける", "no limit stops it; it goes on rising with the cost"),
        GoalOutcome.NoSuchGoal => words.Of("この枠にはその目標がない", "the track has no such goal"),
        _ => words.Of($"先に必要な情報: {Names(a.Needs)}", $"has to be told first: {Names(a.Needs)}"),
    };

    private IEnumerable<Detail> Details(CostAnswer a)
    {
        if (a.Reach == GoalOutcome.Reached && a.More is { } more)
            yield return new(words.Of("いまとの差", "from now"), (more > Yen.Zero ? "+" : "") + words.Of(more));
        if (a.Mix.Count > 0)
            yield return new(words.Of("内訳", "of which"), string.Join(words.Of("、", ", "), a.Mix.Select(m => FindingItems.Value(m, words))));
        if (a.Reach == GoalOutcome.Reached && a.Verdict is { } verdict)
            yield return new(words.Of("そのときの判定", "verdict then"), words.Of(verdict));
        if (a.Reach == GoalOutcome.Reached && a.Goal != GoalKind.Cap) yield break; // more could be had
        foreach (var detail in a.StoppedBy.SelectMany(row => Row(row, words.Of("そこで止める規定", "stopped by")))) yield return detail;
    }

    private Item Stage(EarningStage stage) => new(
        Rate(stage.Rate),
        stage.To is { } to
            ? words.Of($"{words.Of(stage.From)}から{words.Of(to)}まで", $"{words.Of(stage.From)} to {words.Of(to)}")
            : words.Of($"{words.Of(stage.From)}から先", $"{words.Of(stage.From)} onwards"),
        "",
        [
            .. stage.HeldBy.SelectMany(row => Row(row, words.Of("抑えている規定", "held by"), stage.Rate != 0 && row.Reading is null)),
            .. stage.EndedBy.SelectMany(row => Row(row, words.Of("ここで変わる規定", "changed by"))),
            .. stage.Jump is { } jump
                ? [new Detail(words.Of("ここで一度に変わる額", "at once there"), (jump > Yen.Zero ? "+" : "") + words.Of(jump))]
                : Array.Empty<Detail>(),
        ]);

    private string Rate(Fraction rate)
        => rate == 0
            ? words.Of("0円", "nothing")
            : words.Of($"{rate.Numerator}/{rate.Denominator}円", $"¥{rate.Numerator}/{rate.Denominator}");

    /// <summary>A row that does something here, and how it is read.</summary>
    private IEnumerable<Detail> Row(RowNote row, string does, bool onlyInFull = false)
    {
        yield return new(does, $"{words.Of(row.Text)} {row.Citation}", onlyInFull);
        if (row.Reading is { } reading) yield return FindingItems.Reading(reading, words);
    }

    private string Names(IEnumerable<FactNamed> facts)
        => string.Join(words.Of("、", ", "), facts.Select(f => $"{words.Of(f.Label)} ({f.Fact})"));

    private string Sum(Yen? sum) => sum is { } yen ? words.Of(yen) : "";
}
