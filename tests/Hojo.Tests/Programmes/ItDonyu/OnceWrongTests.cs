using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ItDonyu.RulesCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>Inputs that were once answered wrongly, each with the value by the document.</summary>
public class OnceWrongTests
{
    [Theory] // 2025年3月31日から、終わりの記載はない 公募要領 T:890; the office held a fourth deadline on 2025-08-20
    [InlineData("it-donyu/2025/normal")]
    [InlineData("it-donyu/2025/normal-large")]
    public void After_the_third_deadline_nobody_can_say_that_it_is_over(string track)
    {
        var a = Assessor.For(Catalogue.National.Track(track)).Assess(Service, new(2025, 8, 15, 10, 0));
        Assert.Equal(Verdict.Unknown, a.Availability.Open);
        Assert.NotEqual(TrackVerdict.NotOpen, a.Verdict);
    }
}
