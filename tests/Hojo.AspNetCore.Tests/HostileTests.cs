using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hojo.AspNetCore.Tests;

/// <summary>Rubbish in is told in a sentence and does nothing.</summary>
public sealed class HostileTests(Portal portal) : IClassFixture<Portal>
{
    private const string Script = "<script>alert(1)</script>\"'&";

    [Theory]
    [InlineData("track", 404)]
    [InlineData("on", 400)]
    [InlineData("told", 400)]
    [InlineData("file", 400)]
    public async Task Broken_fields_are_refused_and_not_echoed_as_markup(string field, int status)
    {
        var answer = await Send("ask", (field, Script));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no.such.fact=1")]
    [InlineData("costs.machinery=many")]
    [InlineData("costs.machinery")]
    public async Task What_was_never_asked_is_no_answer(string told)
        => Assert.Equal(HttpStatusCode.BadRequest, (await Send("ask", ("track", "shinjigyo-shinshutsu/3"), ("told", told))).StatusCode);

    [Fact]
    public async Task A_reply_with_markup_stands_as_text()
    {
        var reader = new Reader(portal.Client);
        await reader.Open();
        await reader.Press("track", "shinjigyo-shinshutsu/3");
        while (reader.Page.QuerySelector("input#value[type=text]") is null) await reader.Press("do", "skip");
        await reader.Press("do", "next", ("value", Script));
        Assert.Equal(Script, reader.Page.QuerySelector<IHtmlInputElement>("#value")!.Value);
        Assert.Single(reader.Page.Scripts);
    }

    [Theory]
    [InlineData("api/assess", "application/json")]
    [InlineData("ask", "application/x-www-form-urlencoded")]
    public async Task Ten_megabytes_are_too_long(string path, string type)
    {
        using var client = new HttpClient { BaseAddress = portal.Address };
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var body = new StringContent(new string('a', 10_000_000), Encoding.ASCII, type);
        var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task No_page_takes_a_script_or_a_frame_from_elsewhere()
    {
        var answer = await portal.Client.GetAsync(new Uri("", UriKind.Relative));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task A_burst_is_bounded_and_over_it_is_told_so()
    {
        var bounded = new Portal(options => options.MostRequestsPerMinute = 100);
        await bounded.InitializeAsync();
        var answers = new List<HttpStatusCode>();
        foreach (var batch in Enumerable.Range(0, 10_000).Chunk(100))
            answers.AddRange(await Task.WhenAll(batch.Select(async _ =>
            {
                using var answer = await bounded.Client.GetAsync(new Uri("api/health", UriKind.Relative));
                return answer.StatusCode;
            })));
        Assert.Equal(10_000, answers.Count);
        Assert.All(answers, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.TooManyRequests));
        // a hundred a minute, on a machine that may be slow
        Assert.InRange(answers.Count(status => status == HttpStatusCode.OK), 100, 1_000);
        await bounded.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_that_a_company_tells_is_logged()
    {
        await Send("ask", ("track", "shinjigyo-shinshutsu/3"), ("told", "costs.machinery=31415926"));
        await portal.Client.PostAsync(new Uri("api/assess", UriKind.Relative),
            new StringContent("""{ "track": "shinjigyo-shinshutsu/3", "on": "2026-03-01T12:00", "costs": { "machinery": 31415926 } }"""));
        Assert.NotEmpty(portal.Log.Lines);
        Assert.DoesNotContain(portal.Log.Lines, line => line.Contains("31415926", StringComparison.Ordinal));
    }

    private Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] fields)
        => portal.Client.PostAsync(new Uri(path, UriKind.Relative),
            new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))));
}
