using Hojo.Model;
using Hojo.Rules;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hojo.Mcp.Prompts;

/// <summary>聞き取り: how an adviser asks a company, one question at a time, and what is said at the end.</summary>
internal sealed class InterviewPrompt(Desk desk) : McpServerPrompt
{
    private const string Track = "track";

    public override Prompt ProtocolPrompt { get; } = new()
    {
        Name = "adviser_interview",
        Title = "Interview of an adviser (相談員の聞き取り)",
        Description = "Asks a company what its subsidy depends on, one question at a time, then reports with citations.",
        Arguments =
        [
            new() { Name = Languages.Argument, Description = "Language of the interview: ja or en." },
            new() { Name = Track, Description = "Id of a track, where the company has chosen one: shinjigyo-shinshutsu/3." },
        ],
    };

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<GetPromptResult> GetAsync(
        RequestContext<GetPromptRequestParams> request, CancellationToken cancellationToken = default)
    {
        var lang = Told(request, Languages.Argument) is not { } said ? desk.Hojo.Language : Languages.Of(said)
            ?? throw Bad($"language: {Languages.Expected.En} is expected (found {Quoted.Bare(said)})");
        return new(new GetPromptResult
        {
            Description = ProtocolPrompt.Title,
            Messages =
            [
                new() { Role = Role.User, Content = new TextContentBlock { Text = Interview.Of(TrackNamed(request)).In(lang) } },
            ],
        });
    }

    private string? TrackNamed(RequestContext<GetPromptRequestParams> request)
    {
        if (Told(request, Track) is not { } id) return null;
        try
        {
            return desk.Hojo.Catalogue.Track(id).Id;
        }
        catch (NotEncodedException absent)
        {
            throw Bad(absent.Problem.En);
        }
    }

    private static McpProtocolException Bad(string said) => new(said, McpErrorCode.InvalidParams);

    private static string? Told(RequestContext<GetPromptRequestParams> request, string name)
        => request.Params?.Arguments is { } told && told.TryGetValue(name, out var said)
            && said.ValueKind == System.Text.Json.JsonValueKind.String && said.GetString() is { Length: > 0 } text ? text : null;
}
