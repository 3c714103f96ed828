using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hojo.Mcp.Tools;

/// <summary>A tool of the server. Written out, because the ways of the protocol's package to make one look at a method as the program
/// runs, which native code cannot.</summary>
internal sealed class HojoTool(Desk desk, Verb verb) : McpServerTool
{
    public override Tool ProtocolTool { get; } = verb.Described();

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var call = new Call(desk, verb, request.Params?.Arguments ?? new Dictionary<string, System.Text.Json.JsonElement>());
        try
        {
            call.Check();
            return new(verb.Answer(call).Result(call));
        }
        catch (Exception thrown) when (Refusal.Of(thrown) is { } refusal)
        {
            return new(refusal.Result(call.Lang));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // What is thrown here is logged with its message, and that of the fault may name what a company said.
            throw new McpException($"a fault of hojo itself ({fault.GetType().Name}); please report it");
        }
    }
}
