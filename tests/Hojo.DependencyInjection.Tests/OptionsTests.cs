using Hojo.Model;
using Hojo.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hojo.DependencyInjection.Tests;

/// <summary>What a host chooses wrongly it is told as it starts, all at once.</summary>
public class OptionsTests
{
    [Fact]
    public void Wrong_options_are_refused_as_the_host_starts_a_line_each()
    {
        using var host = Host.With(options =>
        {
            options.Catalogue = new Catalogue();
            options.Language = (Lang)7;
            options.Engine = null!;
            options.Strictness = (Strictness)2;
        });

        var refused = Assert.Throws<OptionsValidationException>(() => host.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
        [
            "HojoOptions.Catalogue is empty: a round is expected",
            "HojoOptions.Language is 7: Ja or En is expected",
            "HojoOptions.Engine is null: a way to make a track ready is expected",
            "HojoOptions.Strictness is 2: Lenient or Strict is expected",
        ], refused.Failures);
    }

    [Fact]
    public void A_host_that_starts_unchecked_is_told_at_its_first_question()
    {
        using var host = Host.With(options => options.Catalogue = null!);

        var refused = Assert.Throws<OptionsValidationException>(() => host.Hojo());

        Assert.Equal("HojoOptions.Catalogue is null: a catalogue is expected", refused.Message);
    }

    [Fact]
    public void Without_a_choice_a_host_has_the_national_rounds_in_Japanese()
    {
        using var host = Host.With();
        host.GetRequiredService<IStartupValidator>().Validate();

        Assert.Same(Catalogue.National, host.Hojo().Catalogue);
        Assert.Equal(Lang.Ja, host.Hojo().Language);
        Assert.Same(host.Hojo(), host.Hojo());
    }

    [Fact]
    public void A_host_has_the_catalogue_that_it_composed()
    {
        using var host = Host.With(options
            => options.Catalogue = new(NationalRounds.All.Where(round => round.Id == "shinjigyo-shinshutsu/3")));

        Assert.Single(host.Hojo().Compare(Host.AtCap, Host.On).Tracks);
        Assert.Throws<NotEncodedException>(() => host.Hojo().Judge("monodzukuri/22", Host.AtCap, Host.On));
    }
}
