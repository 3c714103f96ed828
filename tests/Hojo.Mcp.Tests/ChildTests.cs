using System.Diagnostics;
using System.Runtime.InteropServices;
using Hojo.Tests;
using Hojo.Tool;
using ModelContextProtocol.Client;

namespace Hojo.Mcp.Tests;

/// <summary>hojo mcp as an assistant starts it: a process of its own, asked over its standard input and output.</summary>
public sealed class ChildTests
{
    /// <summary>The runtime that runs these tests, whatever the search path has.</summary>
    internal static readonly string Dotnet
        = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    /// <summary>As it was built beside these tests: what stands next to them is for another set of frameworks.</summary>
    internal static readonly string Tool = Path.Combine(Approved.Root, "src", "Hojo.Tool", "bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Hojo.Tool.dll");

    [Fact]
    public async Task A_child_process_answers_in_the_language_it_was_started_in()
    {
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Command = Dotnet,
            Arguments = ["exec", Tool, "mcp", "--lang", "en"],
        }));
        Assert.Equal("hojo", client.ServerInfo?.Name);
        var answer = await client.CallToolAsync("assess",
            new Dictionary<string, object?> { ["case"] = Session.Sample("shinjigyo-shinshutsu") });
        Assert.Contains("## Verdict: eligible", Session.Text(answer), StringComparison.Ordinal);
        Assert.Contains("¥50,000,000", Session.Text(answer), StringComparison.Ordinal);
    }

    /// <summary>A line that is no message is passed over; nothing but messages comes out; the end of the input ends it.</summary>
    [Fact]
    public async Task Broken_lines_are_harmless_and_the_end_of_the_input_ends_it()
    {
        using var child = Process.Start(new ProcessStartInfo(Dotnet, ["exec", Tool, "mcp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        foreach (var line in new[] { "{", "[1, 2", "\"text\"", new string('[', 100_000), """{"jsonrpc":"2.0","id":7,"method":"ping"}""" })
            await child.StandardInput.WriteLineAsync(line);
        await child.StandardInput.FlushAsync();
        var answered = Session.Json((await child.StandardOutput.ReadLineAsync())!);
        Assert.Equal((7, "2.0"), (answered.GetProperty("id").GetInt32(), answered.GetProperty("jsonrpc").GetString()));
        child.StandardInput.Close();
        Assert.Equal("", await child.StandardOutput.ReadToEndAsync());
        Assert.Equal("", await child.StandardError.ReadToEndAsync());
        await child.WaitForExitAsync();
        Assert.Equal(Program.Answered, child.ExitCode);
    }
}
