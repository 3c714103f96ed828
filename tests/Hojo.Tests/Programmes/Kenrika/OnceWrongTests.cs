using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.Kenrika;

/// <summary>Inputs that were once answered wrongly, each with the value by the document.</summary>
public class OnceWrongTests
{
    [Fact] // 1法人300万円 S4:48: 4,000,000 × 1/2 is cut to 1,500,000, and 3,000,000 − 1,500,000 − 600,000 are left
    public void What_the_record_took_of_the_year_is_not_there_again()
    {
        PastAward Decided(string track, long granted) => new(AwardedProgramme.Kenrika, new(2024, 6, 10))
        {
            Track = track, Status = AwardStatus.Decided, AppliedOn = new(2024, 6, 10), DecidedOn = new(2024, 6, 10),
            Granted = Yen.Of(granted), CoversSameCosts = false,
        };
        var a = Assessor.For(Catalogue.National.Track("kenrika/2024/patent")).Assess(new Case
        {
            Applicant = new() { PastAwards = [Decided("kenrika/2024/patent", 1_500_000), Decided("kenrika/2024/design", 600_000)] },
            OverseasIp = new()
            {
                SmallBusiness = true, University = false, RegionalTrademark = false, RegionalBody = false, FiledInJapan = true,
                SameFilingAbroad = true, OfficeFees = Yen.Of(4_000_000), AgentFees = Yen.Zero, Translation = Yen.Zero,
                IncludesCostsBeforeDecision = false,
            },
        }, new(2024, 8, 26, 15, 0));
        Assert.Equal(new YenRange(Yen.Of(900_000)), a.Grant!.Range);
    }
}
