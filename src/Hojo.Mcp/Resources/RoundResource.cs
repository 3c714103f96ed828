using Hojo.Rules.Language;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hojo.Mcp.Resources;

/// <summary>規定の頁: every row of a round with its quote, in the host's language. The round is made when it is listed or read.</summary>
internal sealed class RoundResource(Desk desk, string id) : McpServerResource
{
    private Round Round => desk.Hojo.Catalogue.Round(id);

    public override ResourceTemplate ProtocolResourceTemplate { get; } = new() { UriTemplate = RoundUri.Of(id), Name = id };

    public override Resource ProtocolResource => new()
    {
        Uri = ProtocolResourceTemplate.UriTemplate,
        Name = id,
        Title = $"{Round.Programme.Name.In(desk.Hojo.Language)} {Round.Name.In(desk.Hojo.Language)}",
        MimeType = RoundUri.Markdown,
    };

    public override IReadOnlyList<object> Metadata => [];

    public override bool IsMatch(string uri) => uri == ProtocolResourceTemplate.UriTemplate;

    public override ValueTask<ReadResourceResult> ReadAsync(
        RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken = default)
        => new(RoundUri.Page(ProtocolResourceTemplate.UriTemplate, Round, desk.Hojo.Language));
}
