using System.CommandLine;
using System.Globalization;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>hojo solve: what to change in a case to get further.</summary>
internal static class SolveCommand
{
    public static Command Make(Stream input)
    {
        var asked = new AskedOptions();
        var goal = new Option<string[]>("--goal")
        {
            Description = "目標: 上限、下限、申請できること、または補助金額(円)。繰り返せる。なければ cap と eligible (the goal; may be repeated)",
            HelpName = "cap|floor|eligible|AMOUNT",
        };
        var cost = new Option<string[]>("--cost")
        {
            Description = "動かす経費の項目。繰り返せる。なければすべて (ids of costs to move; all of them if not given)",
            HelpName = "FACT",
        };
        goal.CompletionSources.Add("cap", "floor", "eligible");
        cost.CompletionSources.Add(KnownIds.Facts(asked.Track, assessor => assessor.Track.Costs));
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("solve", "目標に届くために何を変えるか (what to change to reach a goal)")
        {
            asked.File, asked.Track, asked.On, goal, cost, lang, format,
        };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var said = parsed.GetValue(goal) is { Length: > 0 } several ? several : ["cap", "eligible"];
            var ofRows = said.Contains("eligible");
            var print = Formats.Of<Solution>(parsed, format,
                answer => Report.Of(answer, words, ofRows), SolutionJson.Write);
            var sought = said.Select(GoalOf).OfType<Goal>().ToArray();
            var question = asked.Read(parsed, input);
            var goals = Asked.Of(question.File, () => Assessor.For(question.Track).Solver(question.Case, question.On));
            var moved = parsed.GetValue(cost) is { Length: > 0 } ids ? ids.Select(id => CostOf(goals, question.Track, id)).ToArray() : null;
            var solution = goals.Solve(sought, moved);
            // Only what is asked for: the way to the money, or the way past the rows too.
            parsed.InvocationConfiguration.Output.Write(print(ofRows ? solution : solution with { Missing = [], SingleChanges = [] }));
            return Program.Answered;
        });
        return command;
    }

    /// <summary>A goal of money; none for being eligible.</summary>
    private static Goal? GoalOf(string said) => said switch
    {
        "eligible" => null,
        "cap" => Goal.Cap,
        "floor" => Goal.Floor,
        _ => long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var yen) && yen is > 0 and <= 1_000_000_000_000
            ? Goal.Of(Yen.Of(yen))
            : throw new BadInputException(($"--goal: cap、floor、eligible、または1円以上1兆円以下の補助金額(例 20000000)が必要です(指定値: {Quoted.Bare(said)})",
                $"--goal: cap, floor, eligible or a grant of ¥1 to ¥1 trillion such as 20000000 is expected (found {Quoted.Bare(said)})")),
    };

    private static Fact<Yen> CostOf(GrantSolver goals, Track track, string id)
    {
        string[] known = [.. goals.Costs.Select(c => c.Id)];
        var (near, all) = (Near.To(id, known), string.Join(", ", known));
        return goals.Costs.FirstOrDefault(c => c.Id == id) ?? throw new BadInputException((
            $"--cost: {Quoted.Of(id)} は {track.Id} の経費ではありません{near.Ja}(使えるもの: {all})",
            $"--cost: {Quoted.Of(id)} is no cost of {track.Id}{near.En} (known: {all})"));
    }
}
