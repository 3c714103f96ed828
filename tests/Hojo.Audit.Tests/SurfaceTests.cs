using Hojo.Audit.Ticks;
using Hojo.Testing;
using Hojo.Tests;
using PublicApiGenerator;

namespace Hojo.Audit.Tests;

/// <summary>What the packages offer is approved, as that of the others.</summary>
public sealed class SurfaceTests
{
    [Theory]
    [InlineData("Hojo.Audit", typeof(AuditTicks))]
    [InlineData("Hojo.Testing", typeof(CaseBook))]
    public void What_a_package_offers_is_what_was_approved(string package, Type of)
        => Approved.Equal($"docs/api/{package}.net10.0.txt", of.Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
