using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>A person's browser: its tabs share cookies, and what goes wrong in any of them is kept.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly IBrowserContext _context;

    private BrowserSession(IBrowserContext context)
    {
        _context = context;
        context.SetDefaultTimeout((float)Eventually.Deadline.TotalMilliseconds);
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Enqueue($"{message.Page?.Url}: {message.Text}");
            }
        };
        context.WebError += (_, error) => _errors.Enqueue($"{error.Page?.Url}: {error.Error}");
    }

    public IReadOnlyList<IPage> Pages => _context.Pages;

    /// <summary>Errors of the browser's console, refusals by the content security policy among them, and exceptions of scripts.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <param name="storageState">Who is signed in already, see <see cref="SignedInStateAsync"/>; null for a stranger.</param>
    public static async Task<BrowserSession> OpenAsync(IBrowser browser, Uri address, string? storageState = null, Look? look = null)
    {
        look ??= Look.Usual;
        return new BrowserSession(await browser.NewContextAsync(new()
        {
            BaseURL = address.AbsoluteUri,
            StorageState = storageState,
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
            ReducedMotion = ReducedMotion.Reduce,
        }));
    }

    public Task<string> SignedInStateAsync() => _context.StorageStateAsync();

    public async Task<IPage> OpenPageAsync(string path)
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
