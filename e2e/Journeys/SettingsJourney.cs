using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>What AWS Backup may protect in a Region.</summary>
[Collection(JourneyConsole.Name)]
public sealed class SettingsJourney(BrowserFixture browser, ConsoleFixture fixture) : Journey(browser)
{
    private const string Service = "a-service-of-aws";

    [Fact]
    [Drives("DescribeRegionSettings", "Services", "Which services AWS Backup may protect")]
    [Drives("GetSupportedResourceTypes", "Services", "Which services the Region has")]
    [Drives("UpdateRegionSettings", "Services", "Turn services on or off")]
    public async Task A_service_is_turned_off_and_on_again()
    {
        var session = await BeginAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync("settings/services/production-eu-central-1");
        var main = page.GetByRole(AriaRole.Main);
        await ConsolePage.ExpectVisibleAsync(main.GetByRole(AriaRole.Table).First);
        await ExpectShownAsync("GetSupportedResourceTypes", "ResourceTypes", new[] { "EBS", Service }, async () =>
        {
            await page.ReloadAsync();
            return main;
        }, Service);
        await ExpectShownAsync("DescribeRegionSettings", "ResourceTypeOptInPreference", new Dictionary<string, bool> { ["EBS"] = true, ["another-service"] = true }, async () =>
        {
            await page.ReloadAsync();
            return main;
        }, "another-service");
        await page.ReloadAsync();
        await TurnAsync(page, isOn: false, isRefusedFirst: true);
        await TurnAsync(page, isOn: true, isRefusedFirst: false);
        Assert.Empty(session.Errors);
    }

    private async Task TurnAsync(IPage page, bool isOn, bool isRefusedFirst)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Change switches" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "May protect FSx" }).SetCheckedAsync(isOn);
        await page.GetByRole(AriaRole.Button, new() { Name = "Review changes" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        var save = dialog.GetByRole(AriaRole.Button, new() { Name = "Save" });
        if (isRefusedFirst)
        {
            await ExpectRefusalShownAsync("UpdateRegionSettings", async () =>
            {
                await save.ClickAsync();
                return dialog;
            });
        }

        await save.ClickAsync();
        await ConsolePage.ExpectTextAsync(page.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("^FSx") }).GetByRole(AriaRole.Cell).First, isOn ? "On" : "Off");
    }
}
