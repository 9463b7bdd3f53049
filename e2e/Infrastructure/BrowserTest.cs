namespace BackupConsole.E2E.Infrastructure;

/// <summary>What tests in a browser share: it keeps a picture of every open page, and the console's log, when a test fails.</summary>
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<BrowserSession> _sessions = [];
    private readonly List<ConsoleProcess> _consoles = [];
    private readonly List<ConsoleProcess> _ownConsoles = [];

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var hasFailed = TestContext.Current.TestState?.Result == TestResult.Failed;
        try
        {
            if (!hasFailed)
            {
                hasFailed = true;
                await VerifyAsync();
                hasFailed = false;
            }
        }
        finally
        {
            if (hasFailed)
            {
                await KeepEvidenceAsync();
            }

            await CloseAsync();
        }
    }

    /// <summary>What must hold when a test has ended well; fails it where it does not.</summary>
    private protected virtual Task VerifyAsync() => Task.CompletedTask;

    /// <summary>A console of this test alone, which ends with it.</summary>
    private protected async Task<ConsoleProcess> StartConsoleAsync(bool hasYear = false)
    {
        var console = await ConsoleProcess.StartNewAsync(Cancelled, hasYear: hasYear);
        _ownConsoles.Add(console);
        return console;
    }

    private protected async Task<BrowserSession> OpenBrowserAsync(ConsoleProcess console, string? storageState = null, Look? look = null)
    {
        var session = await BrowserSession.OpenAsync(browser.Browser, console.Address, storageState, look);
        _sessions.Add(session);
        _consoles.Add(console);
        return session;
    }

    private async Task CloseAsync()
    {
        foreach (var session in _sessions)
        {
            await session.DisposeAsync();
        }

        foreach (var console in _ownConsoles)
        {
            await console.DisposeAsync();
        }
    }

    private async Task KeepEvidenceAsync()
    {
        Directory.CreateDirectory(Repository.Evidence);
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test").Split(Path.GetInvalidFileNameChars()));
        var path = Path.Combine(Repository.Evidence, name[Math.Max(0, name.Length - 100)..]);
        foreach (var (index, page) in _sessions.SelectMany(session => session.Pages).Index())
        {
            await page.ScreenshotAsync(new() { Path = $"{path}-{index}.png", FullPage = true });
        }

        foreach (var (index, console) in _consoles.Concat(_ownConsoles).Distinct().Index())
        {
            await File.WriteAllTextAsync($"{path}-{index}.log", console.Log);
        }
    }
}
