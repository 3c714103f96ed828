using Hojo.Mcp.Prompts;
using Hojo.Mcp.Resources;
using Hojo.Mcp.Tools;
using ModelContextProtocol.Server;

namespace Hojo.Mcp;

/// <summary>All that a server offers of Hojo, made once.</summary>
internal sealed class Offer(Desk desk)
{
    /// <summary>What a model is told before its first call.</summary>
    private const string Instructions = """
        Hojo answers for Japanese SME subsidies (補助金): may a company apply, how much, by when, what is paid back, and because of which
        line of which document. Every figure comes from a tool: never calculate, guess or remember one. What the company has not told is
        left out of the case and stays unknown; it is never "no" or 0. Ask what next_questions asks, most useful first. Cite the document
        and page that stand beside each line, and end every advice with: the office that runs the programme decides (窓口・事務局の判断が優先).
        """;

    private readonly McpServerTool[] _tools = [.. Verbs.All.Select(verb => new HojoTool(desk, verb))];
    private readonly McpServerPrompt[] _prompts = [new InterviewPrompt(desk)];
    private readonly McpServerResource[] _resources =
    [
        .. desk.Hojo.Catalogue.RoundIds.Select(round => new RoundResource(desk, round)),
        new RoundTemplate(desk),
        new CaseSchemaResource(),
    ];

    public void To(McpServerOptions options)
    {
        options.ServerInstructions ??= Instructions;
        foreach (var tool in _tools) (options.ToolCollection ??= []).TryAdd(tool);
        foreach (var prompt in _prompts) (options.PromptCollection ??= []).TryAdd(prompt);
        foreach (var resource in _resources) (options.ResourceCollection ??= []).TryAdd(resource);
    }
}
