using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>Every page that the console has, opened as far as it is worth a look.</summary>
internal static class ConsolePages
{
    private const string CreateVaultDialog = "create-vault";

    /// <summary>By the name that its screenshots have. The job is one that runs.</summary>
    private static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["sign-in"] = "sign-in",
        ["overview"] = "",
        ["jobs"] = "jobs",
        ["job"] = "",
        ["vaults"] = "vaults",
        ["vault"] = "vaults/production-eu-central-1/daily",
        [CreateVaultDialog] = "vaults",
        ["on-demand-backup"] = OnDemandBackupPage.Path,
        ["connections"] = "settings/connections",
        ["not-found"] = "not-found",
    };

    public static IEnumerable<string> Names => Paths.Keys;

    /// <param name="session">The administrator's browser.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="job">The path of a job's page.</param>
    public static async Task<IPage> OpenAsync(BrowserSession session, string name, string job)
    {
        var page = await session.OpenPageAsync(name == "job" ? job : Paths[name]);
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Heading, new() { Level = 1 }));
        await ConsolePage.ExpectLoadedAsync(page);
        if (name == CreateVaultDialog)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Create vault" }).ClickAsync();
            await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Dialog));
        }

        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return page;
    }
}
