using Deque.AxeCore.Playwright;
using Hojo.Tests;
using Microsoft.Playwright;

namespace Hojo.AspNetCore.Tests;

/// <summary>The pages in a real browser: on a phone and on a desk, with a script and without.</summary>
public sealed class BrowserTests(Portal portal, Chromium browser) : IClassFixture<Portal>, IClassFixture<Chromium>
{
    private static readonly string Pictures = Path.Combine(Approved.Root, "artifacts", "pages");

    [BrowserTheory]
    [InlineData("shinjigyo-shinshutsu/3", 375, "ja")]
    [InlineData("shinjigyo-shinshutsu/3", 1280, "en")]
    [InlineData("shinjigyo-monodzukuri/1/kakushin", 1280, "ja")]
    [InlineData("it-donyu/2025/normal", 375, "en")]
    [InlineData("jizokuka/17", 375, "ja")]
    public async Task The_whole_path_is_walked_and_axe_finds_nothing(string track, int width, string lang)
    {
        var page = await browser.Open(portal, width, lang);
        await Clean(page, $"start-{lang}-{width}");
        await Choose(page, track);
        await Clean(page, $"question-{track}-{lang}-{width}");
        for (var k = 0; k < 300 && await page.Locator("form.question").CountAsync() > 0; k++) await Reply(page);
        Assert.Equal(1, await page.Locator(".headline .verdict").CountAsync());
        await Clean(page, $"result-{track}-{lang}-{width}");
    }

    [BrowserTheory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task What_is_open_what_is_due_back_and_the_rules_are_clean_too(int width)
    {
        var page = await browser.Open(portal, width);
        await page.Locator("button.primary").ClickAsync();
        await Clean(page, $"question-of-all-{width}");
        await page.Locator("button[value=result]").ClickAsync();
        await Clean(page, $"compare-{width}");

        await page.GotoAsync(portal.Address.ToString());
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        await page.Locator("#case").SetInputFilesAsync(Path.Combine(Approved.Root, "samples", "cases", "settle-two-of-five-years.json"));
        await page.Locator("form[enctype] button").ClickAsync();
        if (await page.Locator("form.question").CountAsync() > 0) await page.Locator("button[value=result]").ClickAsync();
        await Clean(page, $"result-of-file-{width}");
        await page.Locator("button[formaction*=settle]").ClickAsync();
        await Clean(page, $"settle-{width}");

        await page.GotoAsync($"{portal.Address}programmes/jizokuka/17");
        await Clean(page, $"rules-{width}");

        await page.GotoAsync($"{portal.Address}api");
        await Clean(page, $"api-{width}");
    }

    [BrowserFact]
    public async Task A_mistake_takes_the_focus_and_leads_to_its_field()
    {
        var page = await browser.Open(portal, 375);
        await Choose(page, "shinjigyo-shinshutsu/3");
        while (await page.Locator("input#value[type=text]").CountAsync() == 0) await page.Locator("button[value=skip]").ClickAsync();
        await page.Locator("#value").FillAsync("たくさん");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".errors").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('errors')"));
        await Clean(page, "mistake");
        await page.Locator(".errors a").ClickAsync();
        Assert.Equal("value", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task The_way_back_is_the_browsers_own()
    {
        var page = await browser.Open(portal);
        await Choose(page, "jizokuka/17");
        var first = await page.Locator("h1").TextContentAsync();
        await Reply(page);
        Assert.NotEqual(first, await page.Locator("h1").TextContentAsync());
        await page.GoBackAsync();
        Assert.Equal(first, await page.Locator("h1").TextContentAsync());
        await Reply(page);
        Assert.NotEqual(first, await page.Locator("h1").TextContentAsync());
    }

    [BrowserFact]
    public async Task A_share_link_opens_the_same_result_and_is_never_sent()
    {
        var page = await browser.Open(portal);
        await Choose(page, "jizokuka/17");
        await Reply(page);
        await page.Locator("button[value=result]").ClickAsync();
        await page.Locator("[data-share]").ClickAsync();
        await page.Locator("[data-share]", new() { HasText = "リンクを写しました" }).WaitForAsync();
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("#case=", link, StringComparison.Ordinal);

        var other = await browser.Open(portal);
        var asked = new List<string>();
        other.Request += (_, request) => asked.Add(request.Url);
        await other.GotoAsync(link);
        await other.ReloadAsync();
        await other.GotoAsync(link);
        await other.Locator(".headline").WaitForAsync();
        Assert.Equal(await page.Locator(".headline").InnerTextAsync(), await other.Locator(".headline").InnerTextAsync());
        var held = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        Assert.DoesNotContain(portal.Log.Lines, line => line.Contains(held, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("#case=%%%")]
    [InlineData("#case=W10x")]
    [InlineData("#case=W1sib25jbGljayIsIngiXV0")] // [["onclick","x"]]
    public async Task A_broken_link_says_so(string fragment)
    {
        var page = await browser.Open(portal);
        await page.GotoAsync(portal.Address + fragment);
        await page.ReloadAsync();
        await page.Locator("[data-broken]").WaitForAsync(new() { State = WaitForSelectorState.Visible });
    }

    [BrowserFact]
    public async Task Without_a_script_the_path_is_the_same()
    {
        var page = await browser.Open(portal, 375, script: false);
        await Choose(page, "jizokuka/17");
        for (var k = 0; k < 300 && await page.Locator("form.question").CountAsync() > 0; k++) await Reply(page);
        Assert.Equal(1, await page.Locator(".headline .verdict").CountAsync());
        Assert.False(await page.Locator("[data-share]").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(320)] // 1280 at 400%, as WCAG 2.2 reflow asks
    [InlineData(640)] // 1280 at 200%
    public async Task Nothing_runs_over_the_side(int width)
    {
        var page = await browser.Open(portal, width);
        Assert.True(await Fits(page));
        await Choose(page, "shinjigyo-shinshutsu/3");
        Assert.True(await Fits(page));
        await page.Locator("button[value=result]").ClickAsync();
        Assert.True(await Fits(page));
    }

    [BrowserFact]
    public async Task A_print_leaves_the_buttons_out()
    {
        var page = await browser.Open(portal);
        await Choose(page, "jizokuka/17");
        await page.Locator("button[value=result]").ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".actions").IsVisibleAsync());
        Assert.True(await page.Locator(".headline").IsVisibleAsync());
        Directory.CreateDirectory(Pictures);
        await page.PdfAsync(new() { Path = Path.Combine(Pictures, "result.pdf"), Format = "A4" });
    }

    private static Task<bool> Fits(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth");

    private static async Task Choose(IPage page, string track)
    {
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        await page.Locator($"button[value='{track}']").ClickAsync();
    }

    private static async Task Reply(IPage page)
    {
        var value = page.Locator("#value");
        var kind = await value.EvaluateAsync<string>("field => field.type");
        if (kind == "radio") await value.CheckAsync();
        else if (kind == "select-one") await value.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        else await value.FillAsync(kind == "date" ? "2026-03-01" : await value.GetAttributeAsync("data-kind") == "Share" ? "10%" : "1");
        await page.Locator("button[value=next]").ClickAsync();
    }

    /// <summary>Nothing a screen reader would stumble over; and a picture to be looked at.</summary>
    private static async Task Clean(IPage page, string name)
    {
        Directory.CreateDirectory(Pictures);
        var picture = Path.Combine(Pictures, $"{name.Replace('/', '-')}.png");
        await page.ScreenshotAsync(new() { Path = picture, FullPage = true, Timeout = 60_000 });
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join("\n", found.Violations.Select(v => $"{v.Id}: {v.Help}: {v.Nodes[0].Html}")));
    }
}
