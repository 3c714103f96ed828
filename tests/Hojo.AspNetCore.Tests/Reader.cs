using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hojo.AspNetCore.Tests;

/// <summary>A reader whose browser runs no script: pages, and their forms as they stand.</summary>
internal sealed class Reader(HttpClient client, string lang = "ja")
{
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpResponseMessage Answer { get; private set; } = null!;

    public string Heading => Page.QuerySelector("h1")!.TextContent;

    public string Text => Page.Body!.TextContent;

    public async Task Open(string path = "") => await Read(await client.GetAsync(new Uri($"{path}?lang={lang}", UriKind.Relative)));

    /// <summary>Presses the button of a name and a value, with what its form says and what is filled in beside.</summary>
    public async Task Press(string name, string value, params (string Name, string Value)[] filled)
        => await Read(await Send(Buttons.First(button => (button.Name ?? "") == name && button.Value == value), filled));

    /// <summary>Presses the button that leads to another page than its form does.</summary>
    public async Task Follow(string end) => await Read(await Send(Leading(end), []));

    /// <summary>Brings a case file along.</summary>
    public async Task Bring(string json)
    {
        using var form = new MultipartFormDataContent { { new StringContent(json), "case", "case.json" } };
        var target = Page.QuerySelector<IHtmlFormElement>("form[enctype]")!.GetAttribute("action")!;
        await Read(await client.PostAsync(new Uri(target, UriKind.Relative), form));
    }

    /// <summary>What the button that leads to an address sends back, which is no page.</summary>
    public async Task<string> Download(string end)
    {
        var answer = await Send(Leading(end), []);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Answers the question by its first choice, or the given text.</summary>
    public Task Reply(string text) => Press("do", "next", ("value",
        Page.QuerySelector<IHtmlInputElement>("input[name=value][type=radio]")?.Value
        ?? Page.QuerySelector<IHtmlSelectElement>("select[name=value]")?.Options.First(option => option.Value != "").Value
        ?? text));

    private IEnumerable<IHtmlButtonElement> Buttons => Page.QuerySelectorAll<IHtmlButtonElement>("button");

    private IHtmlButtonElement Leading(string end)
        => Buttons.First(button => button.GetAttribute("formaction")?.Contains(end, StringComparison.Ordinal) == true);

    private async Task<HttpResponseMessage> Send(IHtmlButtonElement button, (string Name, string Value)[] filled)
    {
        var form = button.Form!;
        List<KeyValuePair<string, string>> fields = [.. form.Elements.OfType<IHtmlInputElement>()
            .Where(field => field.Name is not null and not "value")
            .Select(field => new KeyValuePair<string, string>(field.Name!, field.Value))];
        fields.RemoveAll(field => filled.Any(own => own.Name == field.Key));
        fields.AddRange(filled.Select(own => new KeyValuePair<string, string>(own.Name, own.Value)));
        if (button.Name is { Length: > 0 } name) fields.Add(new(name, button.Value));
        var target = button.GetAttribute("formaction") ?? form.GetAttribute("action")!;
        return await client.PostAsync(new Uri(target, UriKind.Relative), new FormUrlEncodedContent(fields));
    }

    private async Task Read(HttpResponseMessage answer)
    {
        Answer = answer;
        Page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
