using Hojo.Model;
using Hojo.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Hojo.DependencyInjection.Tests;

/// <summary>The code that docs/embedding.md shows of a container, run.</summary>
public class GuideExamples
{
    private sealed record Builder(IServiceCollection Services);

    [Fact]
    public void A_host_registers_it_with_options()
    {
        var builder = new Builder(new ServiceCollection());
        builder.Services.AddHojo(options =>
        {
            options.Catalogue = new Catalogue(NationalRounds.All);   // beside them: rounds of other packages
            options.Language = Lang.Ja;                              // in which the host prints answers
            options.Strictness = Strictness.Strict;                  // refuse inputs that contradict each other or are not read
        });

        using var host = builder.Services.BuildServiceProvider();
        var hojo = host.GetRequiredService<IHojo>();

        Assert.Equal(Lang.Ja, hojo.Language);
        Assert.Throws<CaseRefusedException>(
            () => hojo.Judge("shinjigyo-shinshutsu/3", new Case().With("jizokuka.machinery", Yen.Of(1)), Host.On));
    }
}
