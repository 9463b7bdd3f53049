using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Journeys;

/// <summary>A restore of each resource type, by the wizard, until its job has completed.</summary>
public sealed partial class RestoreEveryType(BrowserFixture browser, EveryTypeEstate estate) : BrowserTest(browser), IClassFixture<EveryTypeEstate>
{
    private const string Production = "production-eu-central-1";
    private const string Other = "other-eu-central-1";

    // Elsewhere are copies of other Regions' recovery points: what those of S3 and EFS would be restored into is not in this Region.
    private const string Originals = "&vault=daily";
    private const string AnyVault = "";

    // Another account's backups: the role that made them is not this account's.
    private const string Copies = "&vault=dr-copies";

    /// <summary>Where a recovery point of the type is, and what the wizard cannot know: the keys that it leaves to the person, with their values.</summary>
    public static TheoryData<string, string, string, Dictionary<string, string>> Types => new()
    {
        { Production, AnyVault, "EBS", [] },
        { Production, AnyVault, "EC2", [] },
        { Production, Copies, "EC2", [] },
        { Production, Originals, "EFS", [] },
        { Production, AnyVault, "FSx", [] },
        { Production, Originals, "S3", [] },
        { Production, AnyVault, "RDS", [] },
        { Production, AnyVault, "Aurora", [] },
        { Production, AnyVault, "DocumentDB", [] },
        { Production, AnyVault, "Neptune", [] },
        { Production, AnyVault, "DynamoDB", [] },
        { Production, AnyVault, "Redshift", new() { ["RestoreType"] = "CLUSTER_RESTORE" } },
        { Production, AnyVault, "VirtualMachine", new() { ["RestoreTo"] = "VMware", ["HypervisorArn"] = "arn:aws:backup-gateway:eu-central-1:111122223333:hypervisor/hype-1" } },
        { Other, AnyVault, "Storage Gateway", new() { ["targetName"] = "restored" } },
        { Other, AnyVault, "Redshift Serverless", new() { ["RestoreType"] = "NAMESPACE_RESTORE" } },
        { Other, AnyVault, "Timestream", new() { ["TableName"] = "readings-restored" } },
        { Other, AnyVault, "CloudFormation", [] },
        { Other, AnyVault, "SAP HANA on Amazon EC2", [] },
        { Other, AnyVault, "EKS", [] },
        { Other, AnyVault, "DSQL", [] },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_recovery_point_of_every_type_is_restored(string connection, string vaults, string type, Dictionary<string, string> values)
    {
        var session = await OpenBrowserAsync(estate.Console, estate.Administrator);
        var page = await session.OpenPageAsync($"recovery-points?connection={connection}&type={Uri.EscapeDataString(type)}{vaults}&status=COMPLETED");

        // Of a stack, what is nested is restored.
        var point = type == "CloudFormation" ? "a[href*='recovery-points/']:not([href*=composite])" : "a[href*='recovery-points/']";
        await page.GetByRole(AriaRole.Table, new() { Name = "Recovery points" }).Locator(point).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Restore", Exact = true }).ClickAsync();
        var before = (await estate.Emulator.Admin.RequestsAsync("StartRestoreJob", Cancelled)).Count(request => request.Status == 200);

        await WalkAsync(page, values);
        await ConfirmAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start restore" }).ClickAsync();

        await ConsolePage.ExpectUrlAsync(page, RestoreJob());
        await ConsolePage.ExpectTextAsync(new JobPage(page).State, "Completed");
        Assert.Equal(before + 1, (await estate.Emulator.Admin.RequestsAsync("StartRestoreJob", Cancelled)).Count(request => request.Status == 200));
        Assert.Empty(session.Errors);
    }

    [Fact]
    public async Task A_stack_leads_to_what_is_nested_in_it_and_that_back_to_the_stack()
    {
        var session = await OpenBrowserAsync(estate.Console, estate.Administrator);
        var page = await session.OpenPageAsync($"recovery-points?connection={Other}&type=CloudFormation");
        await page.GetByRole(AriaRole.Table, new() { Name = "Recovery points" }).Locator("a[href*='recovery-points/'][href*=composite]").First.ClickAsync();
        var nested = page.GetByRole(AriaRole.Table, new() { Name = "Nested recovery points" }).GetByRole(AriaRole.Link);
        await ConsolePage.ExpectVisibleAsync(nested.First);
        var composite = page.Url;

        await nested.First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the composite that it is a part of" }).ClickAsync();

        await ConsolePage.ExpectUrlAsync(page, new(Regex.Escape(composite)));
        await ConsolePage.ExpectVisibleAsync(nested.First);
        Assert.Empty(session.Errors);
    }

    /// <summary>To the review, entering on the way what is asked for.</summary>
    private static async Task WalkAsync(IPage page, Dictionary<string, string> values)
    {
        var wizard = page.Locator("form.wizard");
        foreach (var step in new[] { "Target", "Settings", "Role", "Review" })
        {
            await wizard.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
            await ConsolePage.ExpectVisibleAsync(wizard.GetByRole(AriaRole.Heading, new() { Name = step, Level = 2, Exact = true }));
            foreach (var (key, value) in values)
            {
                await EnterAsync(wizard.Locator($"[id='field-{key}']"), value);
            }
        }
    }

    private static async Task EnterAsync(ILocator field, string value)
    {
        if (await field.CountAsync() == 0)
        {
            return;
        }

        if (await field.EvaluateAsync<string>("field => field.localName") == "select")
        {
            await field.SelectOptionAsync(value);
        }
        else
        {
            await field.FillAsync(value);
        }
    }

    /// <summary>A restore that overwrites wants the name of what it overwrites.</summary>
    private static async Task ConfirmAsync(IPage page)
    {
        var confirmation = page.Locator(".restore-confirm");
        if (await confirmation.CountAsync() > 0)
        {
            await confirmation.GetByRole(AriaRole.Textbox).FillAsync(await confirmation.Locator("strong").InnerTextAsync());
        }
    }

    [GeneratedRegex("/jobs/restore/")]
    private static partial Regex RestoreJob();
}
