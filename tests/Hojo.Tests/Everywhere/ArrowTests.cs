using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using Hojo.Rules;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Hojo.Tests.Everywhere;

/// <summary>The arrows of the house, read off the IL. A room is a namespace; it knows rooms that stand before it in the table, and no
/// others, so that there are no circles.</summary>
public class ArrowTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(Catalogue).Assembly, typeof(Model.Case).Assembly).Build();

    private const string Doors = ".", Bulk = "Language Bulk", Compiled = Bulk + " Compilation.Meanings Compilation.Plans Compilation",
        Solved = Compiled + " Solving Solving.Meanings Solving.Surveys", Scanned = Solved + " Solving.Scans";

    /// <summary>Every room with those that it may know. A programme is one room with all its rounds.</summary>
    private static readonly (string Room, string Knows)[] Arrows =
    [
        ("Language", ""),
        ("Documents", ""),
        ("Vocabulary", "Language"),
        ("Reference", "Language Documents Vocabulary"),
        ("Programmes", "Language Documents Vocabulary Reference"),
        ("Bulk", "Language"),
        ("Compilation.Meanings", "Language"),
        ("Compilation.Plans", Bulk + " Compilation.Meanings"),
        ("Compilation", Bulk + " Compilation.Meanings Compilation.Plans"),
        ("Solving", "Language"),
        ("Solving.Meanings", Compiled),
        ("Solving.Surveys", Compiled + " Solving.Meanings"),
        ("Solving.Scans", Solved),
        ("Solving.Curves", Scanned),
        ("Solving.Goals", Scanned),
        ("Solving.Questions", Solved),
        ("Solving.Repayments", Solved),
        ("Explaining.Meanings", Bulk + " Solving.Meanings"),
        ("Explaining.Combinations", Compiled + " Solving.Meanings"),
        ("Explaining", Solved + " Solving.Questions Solving.Repayments Explaining.Meanings"),
        ("", Scanned + " Programmes Solving.Curves Solving.Goals Solving.Questions Explaining Explaining.Combinations"), // the doors
        ("RowByRow", Solved + " Solving.Repayments Explaining Explaining.Meanings " + Doors),
        ("Pages", Bulk + " Explaining.Meanings " + Doors),
        ("Envelopes", "Language Pages " + Doors),
    ];

    [Fact]
    public void A_room_knows_only_those_that_the_table_says()
    {
        var knows = Arrows.ToDictionary(a => a.Room, a => a.Knows.Split(' ').Select(room => room == Doors ? "" : room).ToArray());
        var arrows = from type in House.Types
                     from target in type.Dependencies.Select(d => d.Target)
                     let own = Room(type)
                     let other = Room(target)
                     where own is not null && other is not null && own != other && !knows.GetValueOrDefault(own, []).Contains(other)
                     select $"{type.FullName} -> {target.FullName}";
        Faults.None(arrows.Distinct());
    }

    [Fact]
    public void A_room_knows_none_that_stands_after_it_in_the_table()
    {
        var places = Arrows.Select((a, k) => (a.Room, k)).ToDictionary(a => a.Room, a => a.k);
        Assert.All(Arrows, a => Assert.All(a.Knows.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            room => Assert.True(places[room == Doors ? "" : room] < places[a.Room], $"{a.Room} -> {room}")));
    }

    [Fact]
    public void The_model_knows_no_rules()
        => Types().That().ResideInNamespaceMatching(@"^Hojo\.Model(\.|$)").Should().NotDependOnAnyTypesThat()
            .ResideInNamespaceMatching(@"^Hojo\.Rules").Check(House);

    /// <summary>NRules is one door to the rows: what lies below it must not know the engine.</summary>
    [Fact]
    public void Nothing_below_the_rule_sets_knows_NRules()
        => Assert.All(new[] { typeof(Catalogue).Assembly, typeof(Model.Case).Assembly },
            assembly => Assert.DoesNotContain(assembly.GetReferencedAssemblies(),
                a => a.Name!.Contains("NRules", StringComparison.Ordinal)));

    /// <summary>Its namespace below that of the package, the doors' being empty; nothing for a type of another package.</summary>
    private static string? Room(IType type)
    {
        if (type is GenericParameter) return null;
        var name = type.Namespace.FullName;
        if (name.StartsWith("Hojo.Rules.Programmes", StringComparison.Ordinal)) return "Programmes";
        return name == "Hojo.Rules" ? "" : name.StartsWith("Hojo.Rules.", StringComparison.Ordinal) ? name["Hojo.Rules.".Length..] : null;
    }
}
