using System.Reflection;
using Hojo.Model;

namespace Hojo.Rules.Compilation;

/// <summary>The version that stands in every result.</summary>
internal static class RulesVersion
{
    /// <summary>The form of results as JSON.</summary>
    private const int Schema = 2;

    public static ResultVersion Current { get; } = new(Package(), Schema);

    /// <summary>As the package is numbered; the commit that a build puts behind it is left out, so that every build of one version
    /// answers alike.</summary>
    private static string Package()
        => typeof(RulesVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
