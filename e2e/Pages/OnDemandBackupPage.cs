using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>The form that starts one backup.</summary>
internal sealed partial class OnDemandBackupPage(IPage page)
{
    public const string Path = "backup/new";

    /// <summary>The demo's Windows server in production, Frankfurt. Its shadow copies may fail, but its jobs always complete; one in 25 of any other resource's jobs fails.</summary>
    public const string SoundResource = "crm-app-01";

    /// <summary>A file system of the same account and Region.</summary>
    public const string ColdCapableResource = "orders-shared";

    public const string Connection = "production · eu-central-1";

    private ILocator Form => page.Locator("form.on-demand");

    public IPage Page => page;

    public ILocator Resource => Form.GetByRole(AriaRole.Combobox, new() { Name = "Resource", Exact = true });

    public ILocator DeleteAfter => Form.GetByLabel("Delete after");

    public ILocator ColdAfter => Form.GetByLabel("Cold after");

    public ILocator StartWithin => Form.GetByLabel("Start within");

    public ILocator CompleteWithin => Form.GetByLabel("Complete within");

    public ILocator ErrorSummary => Form.Locator(".error-summary");

    public ILocator StartButton => Form.GetByRole(AriaRole.Button, new() { Name = "Start backup" });

    public static async Task<OnDemandBackupPage> OpenAsync(BrowserSession session)
    {
        var form = new OnDemandBackupPage(await session.OpenPageAsync(Path));
        await ConsolePage.ExpectVisibleAsync(form.StartButton);
        return form;
    }

    /// <summary>What stands below a control about what is wrong with its value.</summary>
    public static ILocator ProblemsOf(ILocator control) => control.Locator("xpath=ancestor::*[contains(concat(' ', @class, ' '), ' field ')][1]").Locator(".field-problems");

    public ILocator TagsField => Form.GetByRole(AriaRole.Group, new() { Name = "Tags of the recovery point" });

    public Task ChooseConnectionAsync(string name) => Form.GetByLabel("Connection").SelectOptionAsync(new SelectOptionValue { Label = name });

    public async Task ChooseResourceAsync(string name)
    {
        await Resource.FillAsync(name);
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex($"^\\s*{Regex.Escape(name)}\\b") }).First.ClickAsync();
        await Assertions.Expect(Resource).ToHaveValueAsync(Arn(), new() { Timeout = (float)Eventually.Deadline.TotalMilliseconds });
    }

    public async Task ChooseVaultAsync(string name)
    {
        var vault = Form.GetByRole(AriaRole.Combobox, new() { Name = "Vault", Exact = true });
        await vault.SelectOptionAsync(new SelectOptionValue { Label = name });
    }

    public async Task AddTagAsync(string key, string value)
    {
        await TagsField.GetByRole(AriaRole.Button, new() { Name = "Add tag" }).ClickAsync();
        await TagsField.GetByLabel("Key of tag").Last.FillAsync(key);
        await TagsField.GetByLabel("Value of tag").Last.FillAsync(value);
        await TagsField.GetByLabel("Value of tag").Last.BlurAsync();
    }

    /// <summary>A complete, valid form for the sound resource; only the start is missing.</summary>
    public async Task FillInAsync(string vault)
    {
        await ChooseConnectionAsync(Connection);
        await ChooseResourceAsync(SoundResource);
        await ChooseVaultAsync(vault);
        await ConsolePage.ExpectValueAsync(Form.GetByLabel("IAM role"), "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole");
    }

    /// <returns>The id of the job whose page the console leads to.</returns>
    public async Task<string> StartAsync()
    {
        await StartButton.ClickAsync();
        return await JobIdAsync();
    }

    public async Task<string> JobIdAsync()
    {
        await ConsolePage.ExpectUrlAsync(page, JobUrl());
        return Uri.UnescapeDataString(JobUrl().Match(page.Url).Groups[1].Value);
    }

    [GeneratedRegex("^arn:aws:")]
    private static partial Regex Arn();

    [GeneratedRegex(@"/jobs/backup/[^/]+/([^/?#]+)")]
    private static partial Regex JobUrl();
}
