using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.KofukaShien;

/// <summary>Inputs that were once answered wrongly, each with the value by the document.</summary>
public class OnceWrongTests
{
    [Fact] // 令和8年4月以降に募集予定 S0:106
    public void Before_April_it_is_not_open()
        => Assert.Equal(TrackVerdict.NotOpen, Assessor.For(Catalogue.National.Track("kofuka-shien/2026"))
            .Assess(new Case(), new(2026, 2, 24, 10, 0)).Verdict);
}
