using System.Reflection;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.NRules;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Hojo.Tests.Everywhere;

/// <summary>A row says of itself which family it is (<see cref="IRowMeaning{T}"/>); a type test elsewhere would pass over a new kind in
/// silence. Read off the IL.</summary>
public class RowFamilyTests
{
    /// <summary>Who takes an object for a row, and no row for another kind.</summary>
    private static readonly string[] TakenForARow =
    [
        "Hojo.Rules.Language.Provision::Reaffirmed", // a copy of itself, which the runtime hands over as an object
        "Hojo.Rules.Programmes.Monodzukuri.Monodzukuri::OtherCostsLimited", // a figure for the rate that it is, to multiply with
        "Hojo.Rules.NRules.RuleLinks::Provision",    // out of the properties of a rule, which may be a host's
    ];

    private static readonly Type[] Kinds =
        [.. typeof(Provision).Assembly.GetTypes().Where(t => typeof(Provision).IsAssignableFrom(t) || t == typeof(IRelated))];

    [Fact]
    public void No_row_is_asked_for_its_type()
    {
        var kinds = Kinds.Select(kind => kind.FullName!).ToHashSet();
        Faults.None(from method in Methods(typeof(Catalogue).Assembly).Concat(Methods(typeof(RuleLinks).Assembly))
                    let name = $"{method.DeclaringType.FullName}::{method.Name}"
                    where !TakenForARow.Contains(name)
                    from asked in method.Body.Instructions.SelectMany(Asked).Where(kinds.Contains)
                    select $"{name} asks for {asked}");
    }

    /// <summary>Two kinds of one family are alike to every meaning, so each is written down here by whoever adds it.</summary>
    [Fact]
    public void Kinds_that_share_a_family_are_these()
        => Assert.Equal(
            [
                "Dated: Announced ReportPeriod",
                "Figure: Figure`1",
                "Tested: Exclusion Requirement",
                "Told: Criterion Note",
            ],
            Kinds.Where(kind => kind is { IsAbstract: false })
                .GroupBy(FamilyOf, kind => kind.Name)
                .Where(family => family.Count() > 1 || family.Single() != family.Key)
                .Select(family => $"{family.Key}: {string.Join(' ', family.Order(StringComparer.Ordinal))}")
                .Where(family => family != "Point: ReviewPoint")
                .Order(StringComparer.Ordinal));

    /// <summary>The family whose method its <c>Accept</c> calls.</summary>
    private static string FamilyOf(Type kind)
    {
        var accepting = kind;
        while (accepting.GetMethod("Accept", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is null)
            accepting = accepting.BaseType!;
        return Methods(kind.Assembly).Single(m => m.Name == "Accept" && m.DeclaringType.FullName == accepting.FullName)
            .Body.Instructions.Select(i => i.Operand).OfType<MethodReference>().Single().Name;
    }

    private static IEnumerable<MethodDefinition> Methods(Assembly assembly)
        => AssemblyDefinition.ReadAssembly(assembly.Location).MainModule.GetTypes().SelectMany(type => type.Methods).Where(m => m.HasBody);

    /// <summary>The types that an instruction holds an object against.</summary>
    private static IEnumerable<string> Asked(Instruction instruction)
        => instruction.OpCode.Code switch
        {
            Code.Isinst or Code.Castclass => [((TypeReference)instruction.Operand).GetElementType().FullName],
            Code.Call when instruction.Operand is GenericInstanceMethod { Name: "OfType" or "Cast" } call
                => call.GenericArguments.Select(type => type.GetElementType().FullName),
            _ => [],
        };
}
