using Hojo.DependencyInjection;
using Microsoft.AspNetCore.Builder;

namespace Hojo.AspNetCore.Tests;

/// <summary>A portal keeps its own name, words and look.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task Name_texts_and_style_are_the_hosts()
    {
        var portal = new Portal(options =>
        {
            options.Name = ("みほん銀行 補助金の窓口", "Mihon Bank: support desk");
            options.Texts["制度を選ぶ"] = ("当行で扱う制度", "Programmes we serve");
            options.StyleSheet = "/mihon.css";
        });
        await portal.InitializeAsync();
        var reader = new Reader(portal.Client);
        await reader.Open();
        Assert.Equal("みほん銀行 補助金の窓口", reader.Page.QuerySelector("header .name")!.TextContent);
        Assert.Contains("当行で扱う制度", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("制度を選ぶ", reader.Text, StringComparison.Ordinal);
        Assert.Equal("/mihon.css", reader.Page.QuerySelectorAll("link[rel=stylesheet]")[1].GetAttribute("href"));
        await portal.DisposeAsync();
    }

    [Theory]
    [InlineData(0, 600, null, "HojoWebOptions.MostBodyBytes is 0: 1 or more is expected")]
    [InlineData(1, 0, null, "HojoWebOptions.MostRequestsPerMinute is 0: 1 or more, or null is expected")]
    [InlineData(1, 600, "//elsewhere/a.css",
        "HojoWebOptions.StyleSheet is //elsewhere/a.css: a path of the host's own, such as /portal.css, is expected")]
    public void Options_that_cannot_be_are_refused_at_once(int bytes, int requests, string? sheet, string said)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new Portal(options
            => (options.MostBodyBytes, options.MostRequestsPerMinute, options.StyleSheet) = (bytes, requests, sheet)));
        Assert.Equal(said, refused.Message);
    }

    [Fact]
    public void AddHojo_comes_first()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var refused = Assert.Throws<InvalidOperationException>(() => builder.Build().MapHojo());
        Assert.Equal("services.AddHojo() comes before MapHojo", refused.Message);
    }
}
