using System.Reflection;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Hojo.DependencyInjection;
using Hojo.JGrants;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.NRules;
using PublicApiGenerator;

namespace Hojo.Tests.PublicApi;

/// <summary>What the packages offer is approved for each target, nullability included: nothing is added, renamed or lost unseen.</summary>
public partial class SurfaceTests
{
    private static readonly ApiGeneratorOptions Offered = new() { IncludeAssemblyAttributes = false };

    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        ["Hojo.Model"] = typeof(Case).Assembly,
        ["Hojo.Rules"] = typeof(Catalogue).Assembly,
        ["Hojo.Reports"] = typeof(Report).Assembly,
        ["Hojo.DependencyInjection"] = typeof(IHojo).Assembly,
        ["Hojo.JGrants"] = typeof(SubsidyRecord).Assembly,
        ["Hojo.Rules.NRules"] = typeof(NRulesAssessor).Assembly,
    };

    public static TheoryData<string> Packages => [.. Assemblies.Keys];

    [Theory, MemberData(nameof(Packages))]
    public void What_a_package_offers_is_what_was_approved(string package)
    {
        var assembly = Assemblies[package];
        var target = assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName is ".NETStandard,Version=v2.0"
            ? "netstandard2.0" : "net10.0";

        Approved.Equal(List(package, target), assembly.GeneratePublicApi(Offered).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>Only what a target itself lacks may part them: values that parse themselves, spans, and the like.</summary>
    [Theory, MemberData(nameof(Packages))]
    public void Both_targets_offer_the_same_types(string package)
    {
        static string[] Types(string package, string target)
            => [.. Type().Matches(File.ReadAllText(Path.Combine(Approved.Root, List(package, target)))).Select(m => m.Value)];

        Assert.NotEmpty(Types(package, "net10.0"));
        Assert.Equal(Types(package, "net10.0"), Types(package, "netstandard2.0"));
    }

    private static string List(string package, string target) => Path.Combine("docs", "api", $"{package}.{target}.txt");

    [GeneratedRegex(@"(?m)^ *public [a-z ]*\b(class|struct|enum|interface|delegate) [^:\n]+")]
    private static partial Regex Type();
}
