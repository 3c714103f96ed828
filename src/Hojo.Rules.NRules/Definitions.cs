using System.Linq.Expressions;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Hojo.Rules.NRules;

/// <summary>How a rule is called, described and tagged.</summary>
internal static class Definitions
{
    /// <summary>A rule for a row.</summary>
    public static RuleBuilder Rule(Rulebook book, string id, Provision row, int priority)
    {
        var rule = Rule(book, id, $"{row.Text.Ja} {row.Citation}", row.Kind.En, priority);
        rule.Property(RuleLinks.Row, row);
        return rule;
    }

    /// <summary>A rule for a row of the formula, tagged with the specials that move its figure.</summary>
    public static RuleBuilder Rule(MoneyRule money, Provision row)
    {
        var rule = Rule(money.Rulebook, money.Id, row, Priorities.Of(money));
        rule.Tags(money.On.Select(special => $"special:{special.Row.Id}"));
        return rule;
    }

    /// <summary>A rule for a step that is no row.</summary>
    public static RuleBuilder Step(Rulebook book, string step, string description, int priority)
        => Rule(book, $"{book.Track.Id}:{step}", description, step, priority);

    /// <summary>Facts that rest on a circle are linked to their rule, which works them again as the circle closes; all others are told
    /// once.</summary>
    public static IRuleDefinition Then(this RuleBuilder rule, LambdaExpression action, bool again = false)
    {
        rule.Repeatability(again ? RuleRepeatability.Repeatable : RuleRepeatability.NonRepeatable);
        rule.RightHandSide().Action(action);
        return rule.Build();
    }

    private static RuleBuilder Rule(Rulebook book, string name, string description, string kind, int priority)
    {
        var path = book.Track.Id.Split('/');
        var rule = new RuleBuilder();
        rule.Name(name);
        rule.Description(description);
        rule.Tags([$"programme:{path[0]}", $"round:{string.Join("/", path.Take(2))}", $"track:{book.Track.Id}", $"kind:{kind}"]);
        rule.Priority(priority);
        return rule;
    }
}
