using System.Reflection;
using System.Runtime.Versioning;

namespace Hojo.NetStandard.Tests;

/// <summary>Guards the project file: with a wrong reference all tests would pass, on the wrong build.</summary>
public sealed class BuildUnderTest
{
    [Theory]
    [InlineData("Hojo.Model")]
    [InlineData("Hojo.Rules")]
    [InlineData("Hojo.Rules.NRules")]
    [InlineData("Hojo.Reports")]
    public void The_library_under_test_is_the_netstandard_build(string name)
    {
        var assembly = Assembly.Load(name);

        Assert.Equal(".NETStandard,Version=v2.0", assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
        Assert.Contains(assembly.GetReferencedAssemblies(), reference => reference.Name == "netstandard");
    }
}
