using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using Hojo.Rules;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Hojo.Tests.Everywhere;

/// <summary>The arrows of the house, read off the IL: Language ← Vocabulary ← Reference ← Programmes ← Catalogue, with the documents
/// below all that cite them. What evaluates never names a programme.</summary>
public class ArrowTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(Catalogue).Assembly, typeof(Model.Case).Assembly).Build();

    [Theory]
    [InlineData("Documents", "Language|Vocabulary|Reference|Programmes|Bulk|Compilation|Solving|Explaining|RowByRow|Pages")]
    [InlineData("Language", "Vocabulary|Reference|Programmes|Documents|Bulk|Compilation|Solving|Explaining|RowByRow|Pages")]
    [InlineData("Vocabulary", "Reference|Programmes|Documents|Bulk|Compilation|Solving|Explaining|RowByRow|Pages")]
    [InlineData("Reference", "Programmes|Bulk|Compilation|Solving|Explaining|RowByRow|Pages")]
    [InlineData("Programmes", "Bulk|Compilation|Solving|Explaining|RowByRow|Pages")]
    [InlineData("(Bulk|Compilation|Solving|Explaining|RowByRow)", "Vocabulary|Reference|Programmes|Documents|Pages")]
    public void A_room_knows_only_what_lies_below_it(string room, string above)
        => Types().That().ResideInNamespaceMatching($@"^Hojo\.Rules\.{room}(\.|$)")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching($@"^Hojo\.Rules\.({above})(\.|$)")
            .WithoutRequiringPositiveResults().Check(House);

    [Fact]
    public void Nothing_below_the_catalogue_knows_it()
        => Types().That().ResideInNamespaceMatching(@"^Hojo\.Rules\.(?!Pages|Envelopes)")
            .Should().NotDependOnAny(typeof(Catalogue)).Check(House);

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
}
