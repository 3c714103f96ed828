using Hojo.Rules.RowByRow;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>What rules do: put their answer among the facts.</summary>
internal static class Telling
{
    private const string Key = "answer";

    /// <summary>Tells an answer; one that rests on a circle takes the place of what the rule told before.</summary>
    public static void Tell(IContext context, object answer, bool again)
    {
        if (!again) context.Insert(answer);
        else if (context.GetLinked(Key) is null) context.InsertLinked(Key, answer);
        else context.UpdateLinked(Key, answer);
    }

    /// <summary>Answers as a list. An array within an expression would be code made at run time, which a natively compiled program may
    /// not have.</summary>
    public static MoneyAnswer[] These(MoneyAnswer one) => [one];

    /// <inheritdoc cref="These(MoneyAnswer)"/>
    public static MoneyAnswer[] These(MoneyAnswer one, MoneyAnswer other) => [one, other];

    /// <inheritdoc cref="These(MoneyAnswer)"/>
    public static RowAnswer[] These(RowAnswer special) => [special];

    /// <summary>Works a line of the formula.</summary>
    public static void Work(IContext context, MoneyRule money, TrackEnquiry asked, IReadOnlyList<MoneyAnswer> from,
        IEnumerable<RowAnswer> on)
    {
        RowAnswer[] specials = [.. on];
        if (specials.Length > 1) Array.Sort(specials, (a, b) => Place(money, a).CompareTo(Place(money, b)));
        Tell(context, money.Work(asked, from, specials), money.IsCircular);
    }

    /// <summary>The same for a sum of many parts, whatever the order in which they came.</summary>
    public static void Add(IContext context, MoneyRule total, TrackEnquiry asked, IEnumerable<MoneyAnswer> parts)
    {
        var places = new Dictionary<MoneyRule, MoneyAnswer>();
        foreach (var part in parts) places.Add(part.Rule, part);
        Work(context, total, asked, [.. total.From.Select(rule => places[rule])], []);
    }

    private static int Place(MoneyRule money, RowAnswer answer)
    {
        var place = 0;
        while (money.On[place] != answer.Rule) place++;
        return place;
    }
}
