using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.HyakuokuSengen;

/// <summary>Inputs that were once answered wrongly, each with the value by the document.</summary>
public class OnceWrongTests
{
    [Fact] // 令和7年5月頃 S2:2239
    public void Before_May_it_is_not_open()
        => Assert.Equal(TrackVerdict.NotOpen, Assessor.For(Catalogue.National.Track("hyakuoku-sengen/2025")).Assess(new Case
        {
            Applicant = new() { Sales = Yen.Of(4_200_000_000), HasGbizIdPrime = true },
            SeichoKasokuka = new() { StatesProfile = true, StatesMessage = true, StatesGoal = true, StatesMeasures = true },
        }, new(2025, 3, 1, 10, 0)).Verdict);
}
