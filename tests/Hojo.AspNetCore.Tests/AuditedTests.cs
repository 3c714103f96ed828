using System.Text.Json;
using Hojo.Model;

namespace Hojo.AspNetCore.Tests;

/// <summary>A host that was handed ticks says over HTTP and on its pages how many rows are audited.</summary>
public sealed class AuditedTests : IAsyncLifetime
{
    private const string Track = "jizokuka/17"; // 規定 202 件

    private readonly Portal _portal = new(
        options => options.MostRequestsPerMinute = null,
        hojo => hojo.Audited = track => track.Id == Track ? new AuditCount(1, 202) : null);

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("text/plain", "ja", "検証: 規定202行中1行が検証済みです。")]
    [InlineData("text/markdown", "en", "Audit: 1 of 202 rows audited.")]
    [InlineData("application/json", "ja", "\"audited\":{\"audited\":1,\"rows\":202,")]
    public async Task An_assessment_says_it(string type, string lang, string said)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At($"api/assess?track={Track}&on=2025-06-02T10:30"));
        request.Content = new StringContent("{}");
        request.Headers.Accept.ParseAdd(type);
        request.Headers.AcceptLanguage.ParseAdd(lang);
        var text = await (await _portal.Client.SendAsync(request)).Content.ReadAsStringAsync();
        if (type == "application/json")
        {
            (await ApiDocument.Of(_portal)).Holds("assess", "200", type, text);
            text = JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement);
        }
        Assert.Contains(said, text.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_programmes_says_it_of_the_tracks_that_it_knows()
    {
        var text = await _portal.Client.GetStringAsync(At("api/programmes"));
        (await ApiDocument.Of(_portal)).Holds("programmes", "200", "application/json", text);
        var told = JsonDocument.Parse(text).RootElement.GetProperty("tracks").EnumerateArray()
            .Where(track => track.TryGetProperty("auditedRows", out _)).ToArray();
        Assert.Equal((Track, 1), (Assert.Single(told).GetProperty("track").GetString(), told[0].GetProperty("auditedRows").GetInt32()));
    }

    [Fact]
    public async Task The_page_of_the_rules_and_of_the_result_say_it()
    {
        var reader = new Reader(_portal.Client);
        await reader.Open("programmes/" + Track);
        Assert.Contains("202行中1行が検証済み", reader.Page.QuerySelector("p.audited")!.TextContent, StringComparison.Ordinal);
        await reader.Open();
        await reader.Press("track", Track, ("on", "2025-06-02T10:30"));
        if (reader.Page.QuerySelector("form.question") is not null) await reader.Press("do", "result");
        Assert.Contains("検証: 規定202行中1行が検証済みです。", reader.Text, StringComparison.Ordinal);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
