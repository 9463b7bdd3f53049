using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>What the console reads of a connection, and when it did.</summary>
internal sealed class ConnectionsPage(IPage page)
{
    public static async Task<ConnectionsPage> OpenAsync(BrowserSession session)
    {
        var connections = new ConnectionsPage(await session.OpenPageAsync("settings/connections?connection=production-eu-central-1"));
        await ConsolePage.ExpectTitleAsync(connections.Page, "Connections");
        return connections;
    }

    public IPage Page => page;

    /// <summary>Reads something again, at once.</summary>
    /// <param name="read">As its row is called: "Plans".</param>
    public async Task CheckAsync(string read)
    {
        var check = page.GetByRole(AriaRole.Button, new() { Name = $"Check {read} of {OnDemandBackupPage.Connection} now" });
        await check.ClickAsync();
        await ConsolePage.ExpectTextAsync(check, "Check now");
    }
}
