using Hojo.Rules;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Hojo.Mcp.Tests;

/// <summary>The pages of rounds, the schema of a case, and the interview.</summary>
public sealed class ResourceTests(Session session) : IClassFixture<Session>
{
    [Fact]
    public async Task The_page_of_every_round_is_listed()
    {
        var listed = await session.Client.ListResourcesAsync();
        Assert.Equal([.. Catalogue.National.Rounds.Select(round => "hojo://programmes/" + round.Id), "hojo://case-file.schema.json"],
            listed.Select(resource => resource.Uri));
        Assert.Equal("中小企業新事業進出補助金 第3回", listed.Single(resource => resource.Name == "shinjigyo-shinshutsu/3").Title);
        Assert.Equal("hojo://programmes/{programme}/{round}{?language}",
            Assert.Single(await session.Client.ListResourceTemplatesAsync()).UriTemplate);
    }

    [Theory]
    [InlineData("hojo://programmes/shinjigyo-shinshutsu/3", "# 中小企業新事業進出補助金 第3回\n")]
    [InlineData("hojo://programmes/shinjigyo-shinshutsu/3?language=ja", "# 中小企業新事業進出補助金 第3回\n")]
    [InlineData("hojo://programmes/shinjigyo-shinshutsu/3?language=en", "# SME new business entry subsidy round 3\n")]
    public async Task A_page_is_read_in_either_language(string uri, string begins)
    {
        var page = Assert.IsType<TextResourceContents>(Assert.Single((await session.Client.ReadResourceAsync(uri)).Contents));
        Assert.Equal((uri, "text/markdown"), (page.Uri, page.MimeType));
        Assert.StartsWith(begins, page.Text, StringComparison.Ordinal);
        Assert.Contains("「従業員数20人以下750万円～2,500万円（3,000万円）」", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hojo://programmes/shinjigyo-shinshutsu/33", "shinjigyo-shinshutsu/3")]
    [InlineData("hojo://programmes/shinjigyo-shinshutsu/3?language=fr", "ja or en is expected (found fr)")]
    [InlineData("hojo://programs", "hojo://programs")]
    public async Task A_mistaken_address_is_refused_with_what_may_be_meant(string uri, string said)
    {
        var refused = await Assert.ThrowsAsync<McpProtocolException>(() => session.Client.ReadResourceAsync(uri).AsTask());
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_of_a_case_is_read()
    {
        var read = await session.Client.ReadResourceAsync("hojo://case-file.schema.json");
        var schema = Session.Json(Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text);
        Assert.True(schema.GetProperty("properties").TryGetProperty("costs", out _));
    }

    [Theory]
    [InlineData("ja", "あなたは中小企業の補助金の相談員です。`shinjigyo-shinshutsu/3`について", "「窓口・事務局の判断が優先します」")]
    [InlineData("en", "You are an adviser on subsidies", "the office that runs the programme decides")]
    public async Task An_interview_is_prompted_in_either_language(string language, string begins, string holds)
    {
        var prompt = await session.Client.GetPromptAsync("adviser_interview",
            new Dictionary<string, object?> { ["language"] = language, ["track"] = "shinjigyo-shinshutsu/3" });
        var said = Assert.IsType<TextContentBlock>(Assert.Single(prompt.Messages).Content).Text;
        Assert.StartsWith(begins, said, StringComparison.Ordinal);
        Assert.Contains(holds, said, StringComparison.Ordinal);
        Assert.Contains("next_questions", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language", "fr", "ja or en is expected (found fr)")]
    [InlineData("track", "jizokuka/71", "(near it: jizokuka/17")]
    public async Task A_mistaken_interview_is_refused(string name, string value, string said)
    {
        var refused = await Assert.ThrowsAsync<McpProtocolException>(() => session.Client.GetPromptAsync("adviser_interview",
            new Dictionary<string, object?> { [name] = value }).AsTask());
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_is_told_to_calculate_nothing_by_itself()
        => Assert.Contains("never calculate, guess or remember one", session.Client.ServerInstructions, StringComparison.Ordinal);
}
