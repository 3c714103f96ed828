using System.Reflection;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.NRules;
using Microsoft.Extensions.DependencyInjection;

namespace Hojo.DependencyInjection.Tests;

/// <summary>A host asks by one interface, and is answered as by the library.</summary>
public class AskingTests
{
    [Fact]
    public void Each_question_is_answered_as_the_library_answers_it()
    {
        using var host = Host.With();
        var (hojo, track) = (host.Hojo(), Catalogue.National[Host.Round3]);

        Assert.Equal(track.Assess(Host.AtCap, Host.On), hojo.Assess(Host.Round3, Host.AtCap, Host.On));
        Assert.Equal(Yen.Of(25_000_000), hojo.Judge(Host.Round3, Host.AtCap, Host.On).Grant);
        Assert.Equal(track.Questions(new Case(), Host.On), hojo.Questions(Host.Round3, new(), Host.On));
        Assert.Equal(Catalogue.National.Compare(Host.AtCap, Host.On), hojo.Compare(Host.AtCap, Host.On));
        Assert.Equal(track.Calendar(Host.AtCap), hojo.Calendar(Host.Round3, Host.AtCap));
        Assert.Equal(track.Settle(Host.AtCap), hojo.Settle(Host.Round3, Host.AtCap));
        Assert.Equal(track.Solve(Host.AtCap, [Goal.Cap], Host.On), hojo.Solve(Host.Round3, Host.AtCap, [Goal.Cap], Host.On));
    }

    [Fact]
    public void A_track_that_is_not_encoded_is_named_with_those_near_it()
    {
        using var host = Host.With();

        var refused = Assert.Throws<NotEncodedException>(() => host.Hojo().Judge("shinjigyo-shinshutsu/33", new(), Host.On));

        Assert.Contains(Host.Round3, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_chooses_the_engine_and_each_track_is_made_ready_once()
    {
        var made = new List<string>();
        using var host = Host.With(options => options.Engine = track =>
        {
            made.Add(track.Id);
            return NRulesAssessor.For(track);
        });

        var answers = Enumerable.Range(0, 3).Select(_ => host.Hojo().Assess(Host.Round3, Host.AtCap, Host.On)).Distinct();

        Assert.Equal(Catalogue.National[Host.Round3].Assess(Host.AtCap, Host.On), Assert.Single(answers));
        Assert.Equal([Host.Round3], made);
    }

    [Fact]
    public void A_strict_host_refuses_what_is_not_read_and_lists_all_of_it()
    {
        using var host = Host.With(options => options.Strictness = Strictness.Strict);
        var told = Host.AtCap.With("jizokuka.machinery", Yen.Of(1_000_000)).With("seichoKasokuka.machinery", Yen.Of(1_000_000));

        var refused = Assert.Throws<CaseRefusedException>(() => host.Hojo().Assess(Host.Round3, told, Host.On));

        Assert.Equal(["$.jizokuka.machinery", "$.seichoKasokuka.machinery"], refused.Faults.Select(fault => fault.Path).Order());
        Assert.Throws<CaseRefusedException>(() => host.Hojo().Judge(Host.Round3, told, Host.On));
        Assert.Equal(TrackVerdict.Eligible, host.Hojo().Assess(Host.Round3, Host.AtCap, Host.On).Verdict);
        Assert.NotEmpty(host.Hojo().Questions(Host.Round3, new Case().With("jizokuka.machinery", Yen.Of(1)), Host.On));
    }

    [Fact]
    public void A_strict_host_refuses_contradictions_where_a_lenient_one_lists_them()
    {
        using var lenient = Host.With();
        using var strict = Host.With(options => options.Strictness = Strictness.Strict);
        var told = Host.AtCap.With("applicant.ownership.largestLargeCompany", new Rate(1, 2)); // of all large companies together 0
        var listed = lenient.Hojo().Assess(Host.Round3, told, Host.On).Contradictions;

        var refused = Assert.Throws<CaseRefusedException>(() => strict.Hojo().Assess(Host.Round3, told, Host.On));

        Assert.NotEmpty(listed);
        Assert.Equal(listed, refused.Faults.Select(fault => fault.Contradiction).OfType<Contradiction>());
    }

    [Fact]
    public void A_host_tests_against_an_interface_that_it_can_stand_in_for()
    {
        using var host = new ServiceCollection().AddSingleton(DispatchProxy.Create<IHojo, StandIn>()).AddHojo().BuildServiceProvider();

        Assert.IsAssignableFrom<StandIn>(host.Hojo());
    }

    public class StandIn : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
    }
}
