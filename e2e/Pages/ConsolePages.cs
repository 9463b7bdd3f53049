using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>Every page that the console has, opened as far as it is worth a look.</summary>
internal static class ConsolePages
{
    public const string Job = "job";
    public const string Plan = "plan";

    private const string CreateVaultDialog = "create-vault";
    private const string Selection = "create-selection";
    private const string RecoveryPoint = "recovery-point";
    private const string Resource = "resource";
    private const string Template = "plan-template";

    /// <summary>By the name that its screenshots have. The job is one that runs.</summary>
    private static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["sign-in"] = "sign-in",
        ["overview"] = "",
        ["jobs"] = "jobs",
        [Job] = "",
        ["copy-jobs"] = "jobs?kind=copy",
        ["restore-jobs"] = "jobs?kind=restore",
        ["plans"] = "plans",
        [Plan] = "plans",
        ["create-plan"] = "plans/new",
        [Selection] = "plans",
        ["vaults"] = "vaults",
        ["vault"] = "vaults/production-eu-central-1/daily",
        [CreateVaultDialog] = "vaults",
        ["vault-policy"] = "vaults/production-eu-central-1/dr-copies?tab=policy",
        ["vault-lock"] = "vaults/production-eu-central-1/daily?tab=lock",
        ["recovery-points"] = "recovery-points",
        [RecoveryPoint] = "recovery-points",
        ["empty-vault"] = "recovery-points/empty-vault/production-eu-central-1/daily",
        ["resources"] = "resources",
        [Resource] = "resources",
        ["restore"] = "restore/new",
        ["calendar"] = "calendar?view=month",
        ["operations"] = "operations",
        ["on-demand-backup"] = OnDemandBackupPage.Path,
        ["connections"] = "settings/connections",
        ["services"] = "settings/services/production-eu-central-1",
        ["all-services"] = "settings/services",
        ["organization"] = "settings/organization/production-eu-central-1",
        ["plan-templates"] = "settings/templates",
        [Template] = "settings/templates",
        ["not-found"] = "not-found",
    };

    public static IEnumerable<string> Names => Paths.Keys;

    /// <param name="session">The administrator's browser.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="job">The path of a job's page.</param>
    public static async Task<IPage> OpenAsync(BrowserSession session, string name, string job)
    {
        var page = await session.OpenPageAsync(name == Job ? job : Paths[name]);
        await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Heading, new() { Level = 1 }));
        await ConsolePage.ExpectLoadedAsync(page);
        if (name is Plan or Selection or RecoveryPoint or Resource or Template)
        {
            await page.Locator("main table tbody a[href]").Filter(new() { HasNotText = "aws/" }).First.ClickAsync();
            await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Navigation, new() { Name = "Breadcrumb" }));
            await ConsolePage.ExpectLoadedAsync(page);
        }

        if (name == Selection)
        {
            await page.GotoAsync($"{page.Url.Split('?')[0]}/selections/new");
            await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Heading, new() { Level = 1 }));
            await ConsolePage.ExpectLoadedAsync(page);
        }

        if (name == CreateVaultDialog)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Create vault" }).ClickAsync();
            await ConsolePage.ExpectVisibleAsync(page.GetByRole(AriaRole.Dialog));
        }

        await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return page;
    }
}
