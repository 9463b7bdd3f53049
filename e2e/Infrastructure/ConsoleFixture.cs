using System.Text.Json;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>One console for all tests that leave it running, with an administrator who is signed in.</summary>
public sealed class ConsoleFixture(BrowserFixture browser) : IAsyncLifetime
{
    public const string Collection = "one console";

    internal ConsoleProcess Console { get; private set; } = null!;

    /// <summary>The administrator's cookies.</summary>
    internal string Administrator { get; private set; } = null!;

    /// <summary>The cookie that says who is signed in, with its attributes.</summary>
    internal JsonElement SessionCookie => JsonDocument.Parse(Administrator).RootElement.GetProperty("cookies").EnumerateArray()
        .Single(cookie => cookie.GetProperty("name").GetString() == "BackupConsole");

    /// <summary>As it stands in a request.</summary>
    internal string AdministratorCookie => $"BackupConsole={SessionCookie.GetProperty("value").GetString()}";

    public async ValueTask InitializeAsync()
    {
        Console = await ConsoleProcess.StartNewAsync(CancellationToken.None);
        Administrator = await browser.CreateAdministratorAsync(Console);
    }

    public ValueTask DisposeAsync() => Console.DisposeAsync();
}
