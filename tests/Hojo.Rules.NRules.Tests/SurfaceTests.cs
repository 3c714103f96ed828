using Hojo.Tests;
using Hojo.Tests.PublicApi;

namespace Hojo.Rules.NRules.Tests;

public class SurfaceTests
{
    [Fact]
    public void What_the_package_offers_is_what_was_approved()
        => Approved.Equal(Path.Combine("docs", "api", "Hojo.Rules.NRules.net10.0.txt"), Surface.Of(typeof(NRulesAssessor).Assembly));
}
