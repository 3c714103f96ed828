using Hojo.DependencyInjection;
using Hojo.Mcp;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace Hojo.Tool;

/// <summary>One session of the Model Context Protocol, to the end of its input. Nothing is logged. Apart from the command, so that the
/// protocol is loaded for those who ask for it only.</summary>
internal static class McpService
{
    public static async Task Run(Stream input, Stream output, Lang lang, Func<Track, AuditCount?>? audited)
    {
        var services = new ServiceCollection();
        services.AddHojo(options => (options.Language, options.Audited) = (lang, audited));
        services.AddMcpServer(options => options.ServerInfo = new()
        {
            Name = "hojo",
            Title = "Hojo 補助",
            Version = typeof(Catalogue).Assembly.GetName().Version!.ToString(3),
        }).WithHojo();
        await using var host = services.BuildServiceProvider();
        await using var transport = new StreamServerTransport(input, output);
        await using var server = McpServer.Create(transport, host.GetRequiredService<IOptions<McpServerOptions>>().Value, null, host);
        await server.RunAsync();
    }
}
