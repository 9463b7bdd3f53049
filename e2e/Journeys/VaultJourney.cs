using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>A vault from its making to its end.</summary>
[Collection(JourneyConsole.Name)]
public sealed class VaultJourney(BrowserFixture browser, ConsoleFixture fixture) : Journey(browser)
{
    private const string Vault = "journey-vault";
    private const string Marker = "shown-by-the-page";

    [Fact]
    [Drives("CreateBackupVault", "Vaults", "Create vault")]
    [Drives("ListBackupVaults", "Vaults", "The list")]
    [Drives("DescribeBackupVault", "Vault", "Summary and details")]
    [Drives("ListTags", "Vault", "Tags")]
    [Drives("TagResource", "Vault", "Change tags: add or change")]
    [Drives("UntagResource", "Vault", "Change tags: remove")]
    [Drives("PutBackupVaultAccessPolicy", "Vault", "Write or edit the access policy")]
    [Drives("GetBackupVaultAccessPolicy", "Vault", "Access policy")]
    [Drives("DeleteBackupVaultAccessPolicy", "Vault", "Delete the access policy")]
    [Drives("PutBackupVaultNotifications", "Vault", "Turn notifications on or change them")]
    [Drives("GetBackupVaultNotifications", "Vault", "Notifications")]
    [Drives("DeleteBackupVaultNotifications", "Vault", "Turn notifications off")]
    [Drives("DeleteBackupVault", "Vault", "Delete vault")]
    public async Task A_vault_is_made_changed_and_deleted()
    {
        var session = await BeginAsync(fixture.Console, fixture.Administrator);
        await CreateAsync(session);

        var vault = await VaultPage.OpenAsync(session, Vault);
        await ExpectShownAsync("DescribeBackupVault", "NumberOfRecoveryPoints", 123456, async () =>
        {
            await vault.OpenTabAsync("details");
            return vault.Summary;
        }, "123,456");
        await ChangeTagsAsync(vault);
        await ChangePolicyAsync(vault);
        await ChangeNotificationsAsync(vault);

        await vault.OpenTabAsync("details");
        await vault.PressAsync("Delete vault");
        await ExpectRefusalShownAsync("DeleteBackupVault", async () =>
        {
            await vault.Dialog.GetByRole(AriaRole.Textbox).FillAsync(Vault);
            await vault.ConfirmAsync("Delete vault");
            return vault.Dialog;
        });
        await vault.ConfirmAsync("Delete vault");
        await ConsolePage.ExpectTitleAsync(vault.Page, "Vaults");
        await ConsolePage.ExpectGoneAsync(vault.Page.GetByRole(AriaRole.Row, new() { Name = Vault }));
        Assert.Empty(session.Errors);
    }

    [Fact]
    [Drives("PutBackupVaultLockConfiguration", "Vaults", "Create vault: its lock")]
    [Drives("DeleteBackupVaultLockConfiguration", "Vault", "Take the lock off")]
    public async Task A_vault_whose_lock_was_refused_is_there_and_is_locked_from_its_lock_tab()
    {
        const string Locked = "journey-locked";
        var session = await BeginAsync(fixture.Console, fixture.Administrator);
        var page = await session.OpenPageAsync("vaults");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create vault" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Account and Region").SelectOptionAsync(new SelectOptionValue { Label = OnDemandBackupPage.Connection });
        await dialog.GetByLabel("Name").FillAsync(Locked);
        await dialog.GetByText("Lock (optional)").ClickAsync();
        await dialog.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Governance") }).CheckAsync();
        await dialog.GetByLabel("Shortest retention").FillAsync("7");
        await ExpectRefusalShownAsync("PutBackupVaultLockConfiguration", async () =>
        {
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Create and lock vault" }).ClickAsync();
            return dialog;
        });
        await ConsolePage.ExpectTextAsync(dialog, "The vault has been created. It is not locked:");
        await ConsolePage.ExpectFocusAsync(dialog.GetByRole(AriaRole.Link, new() { Name = "Open its Lock tab" }));

        await page.Keyboard.PressAsync("Enter");
        await ConsolePage.ExpectTitleAsync(page, Locked);
        await ConsolePage.ExpectGoneAsync(dialog);
        var vault = new VaultPage(page, Locked);
        await vault.PressAsync("Lock vault");
        await vault.PressAsync("Save lock");
        await ConsolePage.ExpectTextAsync(vault.Summary, "Locked, governance");

        await vault.PressAsync("Take lock off");
        await ExpectRefusalShownAsync("DeleteBackupVaultLockConfiguration", async () =>
        {
            await vault.ConfirmAsync("Take lock off");
            return vault.Dialog;
        });
        await vault.ConfirmAsync("Take lock off");
        await ConsolePage.ExpectTextAsync(vault.Summary, "Not locked");
        await vault.PressAsync("Delete vault");
        await vault.Dialog.GetByRole(AriaRole.Textbox).FillAsync(Locked);
        await vault.ConfirmAsync("Delete vault");
        await ConsolePage.ExpectTitleAsync(page, "Vaults");
        Assert.Empty(session.Errors);
    }

    private async Task CreateAsync(BrowserSession session)
    {
        var page = await session.OpenPageAsync("vaults");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create vault" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Account and Region").SelectOptionAsync(new SelectOptionValue { Label = OnDemandBackupPage.Connection });
        await dialog.GetByLabel("Name").FillAsync(Vault);
        var create = dialog.GetByRole(AriaRole.Button, new() { Name = "Create vault" });
        await ExpectRefusalShownAsync("CreateBackupVault", async () =>
        {
            await create.ClickAsync();
            return dialog;
        });
        await ExpectShownAsync("ListBackupVaults", "BackupVaultList[].NumberOfRecoveryPoints", 987654, async () =>
        {
            await create.ClickAsync();
            return page.GetByRole(AriaRole.Row, new() { Name = Vault });
        }, "987,654");
        await page.CloseAsync();
    }

    private async Task ChangeTagsAsync(VaultPage vault)
    {
        await ExpectShownAsync("ListTags", "Tags", new Dictionary<string, string> { ["seen"] = Marker }, () => vault.OpenTabAsync("tags"), Marker);
        await vault.OpenTabAsync("tags");
        await vault.PressAsync("Change tags");
        await vault.Dialog.GetByRole(AriaRole.Button, new() { Name = "Add tag" }).ClickAsync();
        await vault.Dialog.GetByLabel("Key of tag").Last.FillAsync("team");
        await vault.Dialog.GetByLabel("Value of tag").Last.FillAsync("journeys");
        await ExpectRefusalShownAsync("TagResource", () => SaveTagsAsync(vault));
        await vault.ConfirmAsync("Save tags");
        await ConsolePage.ExpectTextAsync(vault.Main.GetByRole(AriaRole.Table), "journeys");

        await vault.PressAsync("Change tags");
        await vault.Dialog.GetByRole(AriaRole.Button, new() { Name = "Remove tag" }).Last.ClickAsync();
        await ExpectRefusalShownAsync("UntagResource", () => SaveTagsAsync(vault));
        await vault.ConfirmAsync("Save tags");
        await ConsolePage.ExpectTextAsync(vault.Main, "No tags");
    }

    private static async Task<ILocator> SaveTagsAsync(VaultPage vault)
    {
        await vault.ConfirmAsync("Save tags");
        return vault.Dialog;
    }

    private async Task ChangePolicyAsync(VaultPage vault)
    {
        await vault.OpenTabAsync("policy");
        await vault.PressAsync("Write a policy");
        await vault.Main.GetByLabel("Start from").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ExpectRefusalShownAsync("PutBackupVaultAccessPolicy", async () =>
        {
            await vault.PressAsync("Save policy");
            return vault.Main;
        });
        await vault.PressAsync("Save policy");
        await ConsolePage.ExpectTextAsync(vault.Main.GetByRole(AriaRole.Region, new() { Name = "Access policy" }).First, "backup:");
        await ExpectShownAsync("GetBackupVaultAccessPolicy", "Policy", $$"""{"Version":"2012-10-17","Id":"{{Marker}}","Statement":[]}""", () => vault.OpenTabAsync("policy"), Marker);
        await vault.OpenTabAsync("policy");
        await vault.PressAsync("Delete policy");
        await ExpectRefusalShownAsync("DeleteBackupVaultAccessPolicy", async () =>
        {
            await vault.ConfirmAsync("Delete policy");
            return vault.Dialog;
        });
        await vault.ConfirmAsync("Delete policy");
        await ConsolePage.ExpectTextAsync(vault.Main, "No policy");
    }

    private async Task ChangeNotificationsAsync(VaultPage vault)
    {
        await vault.OpenTabAsync("notifications");
        await vault.PressAsync("Turn on");
        await vault.Main.GetByLabel("SNS topic").FillAsync("arn:aws:sns:eu-central-1:111122223333:backups");
        await vault.Main.GetByRole(AriaRole.Checkbox, new() { Name = "BACKUP_JOB_COMPLETED A backup" }).CheckAsync();
        await ExpectRefusalShownAsync("PutBackupVaultNotifications", async () =>
        {
            await vault.PressAsync("Save notifications");
            return vault.Main;
        });
        await vault.PressAsync("Save notifications");
        await ConsolePage.ExpectVisibleAsync(vault.Main.GetByRole(AriaRole.Button, new() { Name = "Turn off" }));
        await ExpectShownAsync("GetBackupVaultNotifications", "SNSTopicArn", $"arn:aws:sns:eu-central-1:111122223333:{Marker}", () => vault.OpenTabAsync("notifications"));
        await vault.OpenTabAsync("notifications");
        await vault.PressAsync("Turn off");
        await ExpectRefusalShownAsync("DeleteBackupVaultNotifications", async () =>
        {
            await vault.ConfirmAsync("Turn off");
            return vault.Dialog;
        });
        await vault.ConfirmAsync("Turn off");
        await ConsolePage.ExpectVisibleAsync(vault.Main.GetByRole(AriaRole.Button, new() { Name = "Turn on" }));
    }
}
