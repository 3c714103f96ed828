using System.Globalization;
using System.Reflection;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Inputs;

/// <summary>Cases made by place, as a form fills them: <c>award.decidedOn</c> is a property of a property.</summary>
internal static class DrawnInputs
{
    /// <summary>The case with one place told.</summary>
    public static Case Telling(this Case c, string place, object value) => (Case)With(c, place.Split('.'), value);

    /// <summary>Any value that the member takes; few of them, so that two of a kind are often equal, or cross.</summary>
    public static object Value(CaseMember member, Random dice)
    {
        object value = member.Kind switch
        {
            MemberKind.Money => Yen.Of(dice.Next(1, 10) * 1_000_000L),
            MemberKind.Count when member.Name == "wageFloor" => 1_075 + dice.Next(1, 10), // 北海道 1,075円 in March 2026
            MemberKind.Count => Math.Clamp(dice.Next(1, 10), Whole(member.Least!), Whole(member.Most!)),
            MemberKind.Share => new Rate(dice.Next(0, 11), 10),
            MemberKind.Date => new LocalDate(2026, 3, 1).PlusDays(dice.Next(10)),
            MemberKind.Growth => Growth.Of(new(dice.Next(0, 9))),
            MemberKind.YesNo => dice.Next(2) == 0,
            MemberKind.List => Array.Empty<PastAward>(),
            _ => 0,
        };
        return value;
    }

    private static int Whole(string bound) => int.Parse(bound, CultureInfo.InvariantCulture);

    private static object With(object part, string[] path, object value)
    {
        var copy = part.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)!.Invoke(part, null)!;
        var property = copy.GetType().GetProperty(char.ToUpperInvariant(path[0][0]) + path[0][1..])!;
        var inner = path.Length > 1 ? With(property.GetValue(copy)!, path[1..], value) : Worded(property.PropertyType, value);
        property.SetValue(copy, inner);
        return copy;
    }

    /// <summary>A choice is drawn as a number: the words of its type begin somewhere.</summary>
    private static object Worded(Type type, object value)
        => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } words ? Enum.GetValues(words).GetValue(0)! : value;
}
