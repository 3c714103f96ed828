using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hojo.Model;
using Microsoft.Extensions.Logging;

namespace Hojo.DependencyInjection.Tests;

/// <summary>No figure of a company reaches the log, at Information or at Debug, whether it is answered or refused.</summary>
public class SilentLogProperties
{
    /// <summary>Seven digits at least, so that no verdict, id or duration holds one by chance.</summary>
    private static readonly Gen<long> Figures = Gen.Choose(1_234_567, int.MaxValue).Select(figure => (long)figure);

    [Property(MaxTest = 100)]
    public Property No_value_of_a_case_is_logged() => Prop.ForAll(Figures.Three().ToArbitrary(), drawn =>
    {
        using var log = new FakeLog(LogLevel.Debug);
        using var host = Host.With(options => options.Strictness = Strictness.Strict, log);
        var (machinery, capital, unread) = drawn;
        var told = Host.AtCap.With("costs.machinery", Yen.Of(machinery)).With("applicant.capital", Yen.Of(capital));

        host.Hojo().Assess(Host.Round3, told, Host.On);
        Record.Exception(() => host.Hojo().Assess(Host.Round3, told.With("jizokuka.machinery", Yen.Of(unread)), Host.On));
        Record.Exception(() => host.Hojo().Assess(Host.Round3, told with { Costs = new() { Machinery = Yen.Of(-machinery) } }, Host.On));

        Assert.Equal(3, log.Lines.Count(line => line.StartsWith("Information assess shinjigyo-shinshutsu/3-digest: ",
            StringComparison.Ordinal)));
        string[] figures = [.. new[] { machinery, capital, unread }.Select(figure => figure.ToString(CultureInfo.InvariantCulture))];
        Assert.All(log.Lines, line => Assert.All(figures,
            figure => Assert.DoesNotContain(figure, line.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    });
}
