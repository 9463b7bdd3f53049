using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>What is protected, and by what.</summary>
[Collection(JourneyConsole.Name)]
public sealed class ResourceJourney(BrowserFixture browser, ConsoleFixture fixture) : Journey(browser)
{
    private const string Connection = "production-eu-central-1";

    [Fact]
    [Drives("ListProtectedResources", "Protected resources", "The list")]
    [Drives("DescribeProtectedResource", "Protected resource", "Summary")]
    [Drives("ListRecoveryPointsByResource", "Protected resource", "Recovery points")]
    public async Task A_resource_shows_what_protects_it()
    {
        var session = await BeginAsync(fixture.Console, fixture.Administrator);
        var connections = await ConnectionsPage.OpenAsync(session);
        var page = await session.OpenPageAsync($"resources?connection={Connection}&q={OnDemandBackupPage.ColdCapableResource}");
        await ExpectShownAsync("ListProtectedResources", "Results[].LastBackupVaultArn", $"arn:aws:backup:eu-central-1:111122223333:backup-vault:vault-of-aws", async () =>
        {
            await connections.CheckAsync("Resources");
            return page.GetByRole(AriaRole.Table).First;
        }, "vault-of-aws");
        await connections.CheckAsync("Resources");

        await page.GetByRole(AriaRole.Table).First.Locator("a[href^='resources/']").First.ClickAsync();
        await ConsolePage.ExpectTitleAsync(page, OnDemandBackupPage.ColdCapableResource);
        var address = new Uri(page.Url).AbsolutePath;
        var main = page.GetByRole(AriaRole.Main);
        await ExpectShownAsync("DescribeProtectedResource", "LatestRestoreExecutionTimeMinutes", 4321, async () =>
        {
            await page.GotoAsync(address);
            return main;
        }, "4,321 min");
        await ExpectShownAsync("ListRecoveryPointsByResource", "RecoveryPoints[].BackupSizeBytes", 987_654_321, async () =>
        {
            await page.GotoAsync(address);
            return main;
        }, "942 MiB");
        Assert.Empty(session.Errors);
    }
}
