using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.NRules;

namespace Hojo.Tool;

/// <summary>The rules that led to an assessment, in the order in which they fired.</summary>
internal static class RuleSection
{
    public static Section Of(RuleTrail trail, Wording words)
    {
        var columns = new Columns(words.Of("規則", "rule"), words.Of("結果", "result"), words.Of("出典", "citation"));
        return new(words.Of($"適用した規則({trail.Fired.Count}件、適用順)", $"Rules that fired ({trail.Fired.Count}, in order)"), [],
            new Listing(null, columns, [.. trail.Fired.Select(fired => Of(fired, words))]));
    }

    private static Item Of(FiredRule fired, Wording words)
        => new(fired.Rule.Name.Split('#', ':')[1], words.Of(fired.Text), fired.Rule.Provision()?.Citation.ToString() ?? "");
}
