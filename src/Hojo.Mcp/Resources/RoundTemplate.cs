using Hojo.Model;
using Hojo.Rules;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hojo.Mcp.Resources;

/// <summary>規定の頁 in the language that is named; and where an id is mistaken, what may be meant.</summary>
internal sealed class RoundTemplate(Desk desk) : McpServerResource
{
    public override ResourceTemplate ProtocolResourceTemplate { get; } = new()
    {
        UriTemplate = RoundUri.Of("{programme}/{round}") + "{?language}",
        Name = "round",
        Title = "Page of a round (公募回の規定の頁)",
        Description = "Every row of a round with its quote, document and page; language is ja or en.",
        MimeType = RoundUri.Markdown,
    };

    public override IReadOnlyList<object> Metadata => [];

    public override bool IsMatch(string uri) => RoundUri.Parts(uri) is not null;

    public override ValueTask<ReadResourceResult> ReadAsync(
        RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken = default)
    {
        var uri = request.Params?.Uri ?? "";
        var (id, language) = RoundUri.Parts(uri) ?? throw Unknown($"Unknown resource URI: '{Quoted.Bare(uri)}'");
        var lang = language is null ? desk.Hojo.Language
            : Languages.Of(language) ?? throw Unknown($"language: {Languages.Expected.En} is expected (found {Quoted.Bare(language)})");
        return new(RoundUri.Page(uri, Named(id), lang));
    }

    private Rules.Language.Round Named(string id)
    {
        try
        {
            return desk.Hojo.Catalogue.Round(id);
        }
        catch (NotEncodedException absent)
        {
            throw Unknown(absent.Problem.En);
        }
    }

    private static McpProtocolException Unknown(string said) => new(said, McpErrorCode.InvalidParams);
}
