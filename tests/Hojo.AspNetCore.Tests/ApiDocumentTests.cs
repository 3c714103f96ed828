using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Hojo.AspNetCore.Tests;

/// <summary>The document of the API says what comes back.</summary>
public sealed class ApiDocumentTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_document_of_the_api_is_whole()
    {
        var text = await portal.Client.GetStringAsync(new Uri("api/openapi.json", UriKind.Relative));
        var read = OpenApiDocument.Parse(text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(14, read.Document!.Paths.Count);
        Assert.Equal("/hojo/api", read.Document.Servers!.Single().Url);
        Assert.Contains("Assessment", read.Document.Components!.Schemas!.Keys);
    }

    [Theory]
    [InlineData("programmes")]
    [InlineData("programmes?on=2026-03-01T12:00")]
    [InlineData("programmes/shinjigyo-shinshutsu/3")]
    [InlineData("health")]
    public async Task What_is_read_is_as_the_document_says(string address)
    {
        var answer = await portal.Client.GetAsync(new Uri($"api/{address}", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        (await ApiDocument.Of(portal)).Holds(address, "200", answer.Content.Headers.ContentType!.MediaType!, text);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "track": "shinjigyo-shinshutsu/3", "verdict": "perhaps" }""")]
    public async Task What_no_answer_looks_like_is_refused_by_its_schema(string other)
    {
        var document = await ApiDocument.Of(portal);
        foreach (var name in new[] { "Assessment", "Settlement", "Comparison", "Problem" })
            Assert.False(document.IsValid(new JsonObject { ["$ref"] = $"#/components/schemas/{name}" }, other), name);
    }

    [Fact]
    public async Task The_page_of_the_api_tells_each_address_and_leads_to_each_type()
    {
        var reader = new Reader(portal.Client);
        await reader.Open("api");
        Assert.Equal("HTTP API", reader.Heading);
        Assert.Equal(14, reader.Page.QuerySelectorAll(".operation").Length);
        Assert.Contains("POST /hojo/api/assess", reader.Text, StringComparison.Ordinal);
        Assert.All(reader.Page.QuerySelectorAll(".operation a, table a"), link
            => Assert.NotNull(reader.Page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Single(reader.Page.Scripts);
    }
}
