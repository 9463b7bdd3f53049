using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>What the console reads of each connection, and when it did.</summary>
internal sealed class ConnectionsPage(IPage page)
{
    public static async Task<ConnectionsPage> OpenAsync(BrowserSession session)
    {
        var connections = new ConnectionsPage(await session.OpenPageAsync("settings/connections"));
        await ConsolePage.ExpectTitleAsync(connections.Page, "Connections");
        return connections;
    }

    public IPage Page => page;

    /// <summary>Reads something again, at once.</summary>
    /// <param name="read">As its row is called: "Plans".</param>
    public async Task CheckAsync(string read)
    {
        var card = page.GetByRole(AriaRole.Region, new() { Name = OnDemandBackupPage.Connection, Exact = true });
        var summary = card.GetByText("Reads and what they need");
        var check = card.GetByRole(AriaRole.Button, new() { Name = $"Check {read} of {OnDemandBackupPage.Connection} now" });
        if (!await check.IsVisibleAsync())
        {
            await summary.ClickAsync();
        }

        await check.ClickAsync();
        await ConsolePage.ExpectTextAsync(check, "Check now");
    }
}
