using System.IO.Pipelines;
using System.Text.Json;
using Hojo.AspNetCore.Tests;
using Hojo.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hojo.Mcp.Tests;

/// <summary>A server and the package's own client, in one process, a moment after noon of 2026-03-01 in Japan.</summary>
public sealed class Session : IAsyncLifetime
{
    private readonly ServiceProvider _host;
    private readonly McpServer _server;
    private readonly Stream _toServer, _toClient;
    private Task _run = Task.CompletedTask;

    public Session()
    {
        Pipe asked = new(), answered = new();
        (_toServer, _toClient) = (asked.Writer.AsStream(), answered.Reader.AsStream());
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new Noon());
        services.AddLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Debug));
        services.AddSingleton(host => new StreamServerTransport(
            asked.Reader.AsStream(), answered.Writer.AsStream(), "hojo", host.GetRequiredService<ILoggerFactory>()));
        services.AddMcpServer().WithHojo();
        _host = services.BuildServiceProvider();
        _server = McpServer.Create(_host.GetRequiredService<StreamServerTransport>(),
            _host.GetRequiredService<IOptions<McpServerOptions>>().Value, _host.GetRequiredService<ILoggerFactory>(), _host);
    }

    public HeardLog Log { get; } = new();

    public McpClient Client { get; private set; } = null!;

    public static JsonElement Sample(string name)
        => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Approved.Root, "samples", "cases", name + ".json")));

    public static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    public async Task InitializeAsync()
    {
        _run = _server.RunAsync();
        Client = await McpClient.CreateAsync(new StreamClientTransport(_toServer, _toClient));
    }

    /// <summary>What a tool answers in words; a refusal fails.</summary>
    public async Task<string> Ask(string tool, params (string Name, object? Value)[] arguments)
    {
        var answer = await Call(tool, arguments);
        Assert.False(answer.IsError ?? false, Text(answer));
        return Text(answer);
    }

    public Task<CallToolResult> Call(string tool, params (string Name, object? Value)[] arguments)
        => Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value)).AsTask();

    public static string Text(CallToolResult answer) => Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await _toServer.DisposeAsync();
        await _run;
        await _server.DisposeAsync();
        await _host.DisposeAsync();
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 3, 0, 0, 250, TimeSpan.Zero);
    }
}
