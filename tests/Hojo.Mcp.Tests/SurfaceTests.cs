using Hojo.Tests;
using PublicApiGenerator;

namespace Hojo.Mcp.Tests;

/// <summary>What the package offers is approved, as that of the others.</summary>
public sealed class SurfaceTests
{
    [Fact]
    public void What_the_package_offers_is_what_was_approved()
        => Approved.Equal("docs/api/Hojo.Mcp.net10.0.txt", typeof(HojoMcpServer).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void A_missing_server_is_named_at_the_door()
        => Assert.Throws<ArgumentNullException>("builder", () => HojoMcpServer.WithHojo(null!));
}
