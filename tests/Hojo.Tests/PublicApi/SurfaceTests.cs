using System.Reflection;
using System.Runtime.Versioning;

namespace Hojo.Tests.PublicApi;

/// <summary>What the packages offer is approved for each target: nothing is added, renamed or lost unseen.</summary>
public class SurfaceTests
{
    public static TheoryData<string> Packages => ["Hojo.Model", "Hojo.Rules", "Hojo.Reports"];

    [Theory, MemberData(nameof(Packages))]
    public void What_a_package_offers_is_what_was_approved(string package)
    {
        var assembly = Assembly.Load(package);
        var target = assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName is ".NETStandard,Version=v2.0"
            ? "netstandard2.0" : "net10.0";

        Approved.Equal(Path.Combine("docs", "api", $"{package}.{target}.txt"), Surface.Of(assembly));
    }

    /// <summary>Only what a target itself lacks may part them: numbers that parse themselves, spans, and the like.</summary>
    [Theory, MemberData(nameof(Packages))]
    public void Both_targets_offer_the_same_types(string package)
    {
        static string[] Types(string package, string target)
            => [.. File.ReadAllLines(Path.Combine(Approved.Root, "docs", "api", $"{package}.{target}.txt"))
                .Where(line => !line.StartsWith(' ')).Select(line => line.Split(" : ")[0])];

        Assert.Equal(Types(package, "net10.0"), Types(package, "netstandard2.0"));
    }
}
