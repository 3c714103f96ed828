using Hojo.Audit.Ticks;
using Hojo.DependencyInjection;
using Hojo.Rules;
using Hojo.Rules.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;

namespace Hojo.Mcp.Tests;

/// <summary>A server that was handed ticks says with every answer how many rows of its tracks are audited.</summary>
public sealed class AuditedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hojo-ticks").FullName;

    /// <summary>One row of jizokuka/17, whose rows are 202.</summary>
    public AuditedTests()
    {
        var row = Catalogue.National.Round("jizokuka/17").Tracks[0]["rate"];
        Directory.CreateDirectory(Path.Combine(_folder, "jizokuka"));
        File.WriteAllText(Path.Combine(_folder, "jizokuka", "17.csv"),
            $"row,row fingerprint,document hash,who,when\nrate,{row.Fingerprint()},{row.DocumentHash()},Yamada,2026-11-29\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_host_says_it_over_http()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddHojo(options => options.Audited = AuditTicks.Read(_folder, Catalogue.National).Of);
        builder.Services.AddMcpServer().WithHttpTransport().WithHojo();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapMcp("/mcp");
        await app.StartAsync();
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = new(app.Urls.Single() + "/mcp") }));

        var assessed = await Ask(client, "assess", ("case", Session.Json("{}")), ("track", "jizokuka/17"), ("on", "2025-06-02T10:30"));
        Assert.Contains("検証: 規定202行中1行が検証済みです。", assessed, StringComparison.Ordinal);
        Assert.Contains("件)、202行中1行が検証済み、読んだ文書は", assessed, StringComparison.Ordinal);
        Assert.Contains("、202行中1行が検証済み、", await Ask(client, "explain_row", ("programme", "jizokuka/17"), ("row", "rate")),
            StringComparison.Ordinal);
        Assert.Contains(", 1 of 202 rows audited, ", await Ask(client, "list_programmes", ("on", "2025-06-02T10:30"), ("language", "en")),
            StringComparison.Ordinal);
        var forPrograms = await Ask(client, "calendar",
            ("case", Session.Json("{}")), ("tracks", new[] { "jizokuka/17" }), ("format", "json"));
        Assert.Contains("\"auditedRows\":1", forPrograms, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_does_a_child_process_that_was_started_with_the_folder()
    {
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Command = ChildTests.Dotnet,
            Arguments = ["exec", ChildTests.Tool, "mcp", "--ticks", _folder],
        }));
        Assert.Contains("、202行中1行が検証済み、", await Ask(client, "explain_row", ("programme", "jizokuka/17"), ("row", "rate")),
            StringComparison.Ordinal);
    }

    private static async Task<string> Ask(McpClient client, string tool, params (string Name, object? Value)[] told)
        => Session.Text(await client.CallToolAsync(tool, told.ToDictionary(each => each.Name, each => each.Value)));
}
