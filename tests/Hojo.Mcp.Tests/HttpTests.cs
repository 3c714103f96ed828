using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;

namespace Hojo.Mcp.Tests;

/// <summary>The same over HTTP, as samples/McpHost maps it.</summary>
public sealed class HttpTests
{
    [Fact]
    public async Task A_host_answers_over_http()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddMcpServer().WithHttpTransport().WithHojo();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapMcp("/mcp");
        await app.StartAsync();

        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = new(app.Urls.Single() + "/mcp") }));
        var answer = await client.CallToolAsync("settle",
            new Dictionary<string, object?> { ["case"] = Session.Sample("settle-second-year-missed") });

        Assert.Contains("1,666,666円", Session.Text(answer), StringComparison.Ordinal);
        Assert.Equal(9, (await client.ListToolsAsync()).Count);
    }
}
