using Hojo.Model;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hojo.Mcp.Resources;

/// <summary>案件ファイルの JSON Schema: all that a case may tell.</summary>
internal sealed class CaseSchemaResource : McpServerResource
{
    private const string Address = "hojo://case-file.schema.json", Type = "application/schema+json";

    public override ResourceTemplate ProtocolResourceTemplate { get; } = new()
    {
        UriTemplate = Address,
        Name = "case-file.schema.json",
        Title = "Case file (案件ファイルの JSON Schema)",
        MimeType = Type,
    };

    public override IReadOnlyList<object> Metadata => [];

    public override bool IsMatch(string uri) => uri == Address;

    public override ValueTask<ReadResourceResult> ReadAsync(
        RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken = default) => new(new ReadResourceResult
        {
            Contents = [new TextResourceContents { Uri = Address, MimeType = Type, Text = CaseSchema.Write() }],
        });
}
