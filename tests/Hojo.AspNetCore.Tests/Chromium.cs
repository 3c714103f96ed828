using Microsoft.Playwright;

namespace Hojo.AspNetCore.Tests;

/// <summary>The machine's own Chromium (Debian's package), where it is.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Path = "/usr/bin/chromium";

    private IPlaywright? _driver;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Path)) return;
        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    /// <summary>A page of a reader, who gives up on anything after ten seconds.</summary>
    public async Task<IPage> Open(Portal portal, int width = 1280, string lang = "ja", bool script = true, string path = "")
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(10_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{portal.Address}{path}?lang={lang}");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _driver?.Dispose();
    }
}

/// <summary>A fact about pages in a real browser; where there is none, the run says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTheoryAttribute.Missing;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public static string? Missing => File.Exists(Chromium.Path) ? null : $"no browser: {Chromium.Path} is missing";

    public BrowserTheoryAttribute() => Skip = Missing;
}
