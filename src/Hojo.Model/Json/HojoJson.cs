using System.Text.Json.Serialization.Metadata;

namespace Hojo.Model;

/// <summary>What System.Text.Json has to know of Hojo where it must not look types up at run time: trimmed and AOT programs.</summary>
public static class HojoJson
{
    /// <summary>For <c>JsonSerializerOptions.TypeInfoResolverChain</c>: cases, results and values. They are written as without it, by the
    /// options of the host.</summary>
    public static IJsonTypeInfoResolver Resolver => AssessmentJsonContext.Default;
}
