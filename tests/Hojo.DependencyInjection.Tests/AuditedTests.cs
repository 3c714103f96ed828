using System.Text;
using Hojo.Model;

namespace Hojo.DependencyInjection.Tests;

/// <summary>A host that was told how many rows are audited says it with every assessment; any other says nothing of it.</summary>
public class AuditedTests
{
    [Fact]
    public void A_host_that_was_told_nothing_says_nothing()
    {
        using var host = Host.With();

        Assert.Null(host.Hojo().Audited(Host.Round3));
        Assert.Null(host.Hojo().Assess(Host.Round3, Host.AtCap, Host.On).Audited);
    }

    [Fact]
    public async Task Each_track_is_counted_once_and_said_with_every_assessment()
    {
        var counted = new List<string>();
        using var host = Host.With(options => options.Audited = track =>
        {
            counted.Add(track.Id);
            return track.Id == Host.Round3 ? new(2, 90) : null;
        });
        var line = $$"""{ "track": "{{Host.Round3}}", "on": "2026-03-01T12:00" }""";

        var bulk = await host.Hojo().AssessAll(new MemoryStream(Encoding.UTF8.GetBytes(line))).ToListAsync();

        Assert.Equal(new AuditCount(2, 90), Assert.Single(bulk).Assessment!.Audited);
        Assert.Equal(new AuditCount(2, 90), host.Hojo().Assess(Host.Round3, Host.AtCap, Host.On).Audited);
        Assert.Equal(new AuditCount(2, 90), host.Hojo().Audited(Host.Round3));
        Assert.Null(host.Hojo().Assess("monodzukuri/20/global", Host.AtCap, Host.On).Audited);
        Assert.Equal([Host.Round3, "monodzukuri/20/global"], counted);
    }
}
