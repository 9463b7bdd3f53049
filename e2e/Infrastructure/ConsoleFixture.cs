using System.Text.Json;
using BackupConsole.E2E.Pages;

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
        await using var session = await BrowserSession.OpenAsync(browser.Browser, Console.Address);
        await SignInPage.CreateAdministratorAsync(session, Console.SignInLink);
        Administrator = await session.SignedInStateAsync();
    }

    public ValueTask DisposeAsync() => Console.DisposeAsync();
}
