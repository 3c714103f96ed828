namespace Hojo.Model;

/// <summary>What a program that names a place of a case wrongly is told.</summary>
internal static class TellingFaults
{
    private const int Named = 3;

    public static ArgumentException Unknown(string place, string parameter)
    {
        var near = Near(place);
        var meant = near.Length == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
        return new($"there is no member {Quoted.Of(place)}{meant}", parameter);
    }

    public static ArgumentException OtherKind(string id, CaseMember member, MemberKind stated)
        => new($"{id} is {Of(member.Kind)} and takes {Takes(member.Kind)}, not {Takes(stated)}", nameof(id));

    public static ArgumentException OtherWord(string id, CaseMember member, Enum value)
    {
        if (member.Choices.Count == 0) return OtherKind(id, member, MemberKind.Choice);
        var expected = member.Choices[0].Value!.GetType().Name;
        return new($"{id} takes a word of {expected}, such as {member.Choices[0].Value!}, not {value.GetType().Name}.{value}", nameof(id));
    }

    public static ArgumentException Part(string id, CaseMember part)
        => new($"{id} is a part of a case: one of its members is expected, such as {part.Members[0].Path}", nameof(id));

    public static ArgumentException OfTheFile(string id) => new($"{id} is told by a case file, not by its case", nameof(id));

    public static ArgumentException Needed(string id) => new($"an entry of the record cannot do without {id}", nameof(id));

    /// <summary>Those that end so, for a name without its place; then the nearest in letters.</summary>
    private static string[] Near(string id)
    {
        var places = CaseMembers.All.Select(m => m.Path).ToArray();
        var name = id.Substring(id.LastIndexOf('.') + 1);
        string[] ending = [.. places.Where(p => p.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))];
        string[] nearest = Nearest.To(id, places) is { } near ? [near] : [];
        return [.. nearest.Concat(ending).Distinct().Take(Named)];
    }

    private static string Of(MemberKind kind) => kind switch
    {
        MemberKind.Money => "money",
        MemberKind.Count => "a count",
        MemberKind.YesNo => "a yes or no",
        MemberKind.Choice => "a choice",
        MemberKind.Date => "a day",
        MemberKind.Growth => "a growth",
        MemberKind.Share => "a share",
        MemberKind.List => "a list",
        _ => "a text",
    };

    private static string Takes(MemberKind kind) => kind switch
    {
        MemberKind.Money => "a Yen",
        MemberKind.Count => "an int",
        MemberKind.YesNo => "a bool",
        MemberKind.Choice => "one of its words",
        MemberKind.Date => "a LocalDate",
        MemberKind.Growth => "a Growth",
        MemberKind.Share => "a Rate",
        _ => "a string",
    };
}
