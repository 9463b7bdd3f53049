using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>One headless Chromium for all tests: the system's own, none is ever downloaded.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = FindChromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
            Timeout = (float)Eventually.Deadline.TotalMilliseconds,
        });
    }

    /// <summary>Makes the first account of a new console.</summary>
    /// <returns>The cookies of the administrator who is signed in then.</returns>
    internal async Task<string> CreateAdministratorAsync(ConsoleProcess console)
    {
        await using var session = await BrowserSession.OpenAsync(Browser, console.Address);
        await SignInPage.CreateAdministratorAsync(session, console.SignInLink);
        return await session.SignedInStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
    }

    private static string FindChromium() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
         from name in Names
         let path = Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault() ?? throw new FileNotFoundException("These tests need Chromium on the PATH: apt-get install chromium.");
}
