using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Settings;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Settings;

public sealed class OrganizationPageTests : FeatureContext
{
    public OrganizationPageTests()
        : base(typeof(OrganizationState), typeof(OrganizationReducers), typeof(OrganizationEffects))
    {
        Services.AddSingleton<IGlobalSettings>(Aws);
        Aws.GlobalSettings["isMpaEnabled"] = "true";
        Aws.GlobalSettings["isSomethingNewEnabled"] = "true";
    }

    [Fact]
    public async Task Each_setting_says_what_holds_and_one_that_is_not_known_is_shown_as_it_is()
    {
        var page = await DrawAsync();

        Assert.Contains("Copies into a vault of another account fail", Setting(page, "isCrossAccountBackupEnabled").TextContent, StringComparison.Ordinal);
        Assert.Contains("Turn off", Setting(page, "isMpaEnabled").TextContent, StringComparison.Ordinal);
        Assert.Contains("isSomethingNewEnabled", page.Find("[aria-labelledby=other-settings]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[aria-labelledby=isDelegatedAdministratorEnabled]"));
    }

    [Fact]
    public async Task A_setting_is_turned_once_however_often_it_is_confirmed_and_read_again()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => Setting(page, "isCrossAccountBackupEnabled").QuerySelector("button")!.ClickAsync(new()));
        Assert.Contains("Turn cross-account backup on?", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Aws.GlobalSettings["isCrossAccountBackupEnabled"] = "true";
        Commands.Hold = new TaskCompletionSource();

        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        }

        Commands.Hold.SetResult();

        await page.WaitForAssertionAsync(() => Assert.Contains("Turn off", Setting(page, "isCrossAccountBackupEnabled").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("true", Assert.IsType<UpdateGlobalSettings>(Assert.Single(Commands.Sent).Command).GlobalSettings["isCrossAccountBackupEnabled"]);
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task The_refusal_of_an_account_that_does_not_manage_the_organization_stays_in_the_dialog()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Invalid);
        var page = await DrawAsync();
        await page.InvokeAsync(() => Setting(page, "isMpaEnabled").QuerySelector("button")!.ClickAsync(new()));

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Refused by the test.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task An_account_without_an_organization_has_no_settings()
    {
        Aws.Calls.Refuse("DescribeGlobalSettings", BackupErrorKind.Invalid);
        await SeeAsync(Known());

        var page = Render<OrganizationPage>();

        await page.WaitForAssertionAsync(() => Assert.Contains("No organization", page.Find("h2").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_viewer_is_told_why_nothing_can_be_turned()
    {
        SignIn(ConsoleRole.Viewer);

        var page = await DrawAsync();

        Assert.All(page.FindAll(".setting-head button"), button => Assert.Equal("true", button.GetAttribute("aria-disabled")));
    }

    [Fact]
    public async Task An_account_is_listed_once_however_many_Regions_of_it_are_connected()
    {
        Services.AddSingleton<IConnections>(new FakeConnections(
            A.Connection() with { AccountId = "111122223333" },
            A.Connection("ireland") with { AccountId = "111122223333" },
            A.Connection("staging") with { AccountId = "444455556666" }));
        await SeeAsync(Known());

        var page = Render<OrganizationPage>();

        Assert.Equal(["settings/organization/production-eu-central-1", "settings/organization/staging"], page.FindAll("tbody a").Select(link => link.GetAttribute("href")));
    }

    private static AngleSharp.Dom.IElement Setting(IRenderedComponent<OrganizationPage> page, string name) => page.Find($"section[aria-labelledby={name}]");

    private async Task<IRenderedComponent<OrganizationPage>> DrawAsync()
    {
        await SeeAsync(Known());
        var page = Render<OrganizationPage>();
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("section.card")), Patience);
        return page;
    }
}
