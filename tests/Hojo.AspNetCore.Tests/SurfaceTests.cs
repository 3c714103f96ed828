using Hojo.Tests;
using PublicApiGenerator;

namespace Hojo.AspNetCore.Tests;

/// <summary>What the package offers is approved, as that of the others.</summary>
public sealed class SurfaceTests
{
    [Fact]
    public void What_the_package_offers_is_what_was_approved()
        => Approved.Equal("docs/api/Hojo.AspNetCore.net10.0.txt", typeof(HojoEndpoints).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
