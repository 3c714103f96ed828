using Hojo.Model;
using Hojo.Reports.Sections;
using Hojo.Rules;

namespace Hojo.Tests.Reports;

/// <summary>Each range beside the grant says by itself whether it is known to be reached.</summary>
public class GrantSectionTests
{
    private static readonly Assessment Made = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/1"))
        .Assess(new Case(), new(2025, 6, 1, 9, 0));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_range_that_may_not_be_reached_says_so(bool eligibleExact, bool capExact)
    {
        var lines = GrantSection.Of(Made with { Grant = Made.Grant! with { EligibleExact = eligibleExact, CapExact = capExact } },
            new(Lang.Ja)).Lines;

        Assert.Equal(eligibleExact,
            !lines.Single(l => l.StartsWith("申請できる場合に限れば", StringComparison.Ordinal)).EndsWith("(両端に届くとは限らない)", StringComparison.Ordinal));
        Assert.Equal(capExact,
            !lines.Single(l => l.StartsWith("上限額", StringComparison.Ordinal)).EndsWith("(両端に届くとは限らない)", StringComparison.Ordinal));
    }
}
