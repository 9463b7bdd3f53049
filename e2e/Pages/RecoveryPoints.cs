using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>The recovery points of the connection that the tests use.</summary>
internal static class RecoveryPoints
{
    /// <summary>Opens the page of the newest one of a type in the vault "daily".</summary>
    public static async Task<IPage> OpenAsync(BrowserSession session, string type)
    {
        var page = await OpenListAsync(session, type);
        await page.GotoAsync((await page.GetByRole(AriaRole.Table, new() { Name = "Recovery points" }).Locator("a[href*='recovery-points/']").First.GetAttributeAsync("href"))!);
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Link, new() { Name = "Restore", Exact = true }));
        await ConsolePage.ExpectLoadedAsync(page);
        return page;
    }

    public static async Task<IPage> OpenListAsync(BrowserSession session, string type)
    {
        var page = await session.OpenPageAsync($"recovery-points?connection=production-eu-central-1&vault=daily&type={type}");
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Table, new() { Name = "Recovery points" }));
        return page;
    }
}
