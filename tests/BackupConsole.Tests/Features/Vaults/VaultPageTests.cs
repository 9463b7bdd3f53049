using BackupConsole.Domain.Errors;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class VaultPageTests : FeatureContext
{
    public VaultPageTests()
        : base(typeof(VaultsState), typeof(VaultsReducers), typeof(VaultsEffects))
    {
    }

    [Fact]
    public async Task A_vault_shows_its_recovery_points_from_the_store()
    {
        await StoreAsync(A.RecoveryPoint("1") with { DeletedAt = null, StorageClass = "COLD" }, A.RecoveryPoint("2") with { DeletedAt = A.Time.AddDays(10), Status = RecoveryPointStatus.Expired });

        var page = await DrawAsync("Default");

        var rows = page.FindAll("tbody tr");
        Assert.Equal(["volume-1", "volume-2"], rows.Select(row => row.QuerySelector("th")!.TextContent.Trim()));
        Assert.Contains("kept for ever", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Cold", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Expired", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("Copy recovery point ARN", rows[1].QuerySelector("button")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Filters_come_from_the_address()
    {
        await StoreAsync(A.RecoveryPoint("1"), A.RecoveryPoint("2") with { Status = RecoveryPointStatus.Expired });

        var page = await DrawAsync("Default", "?status=EXPIRED&status=NONSENSE");

        Assert.Equal("volume-2", Assert.Single(page.FindAll("tbody tr")).QuerySelector("th")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_new_recovery_point_appears_when_the_monitor_has_stored_it()
    {
        var page = await DrawAsync("Default");
        Assert.Contains("No recovery points known", page.Markup, StringComparison.Ordinal);

        await StoreAsync(A.RecoveryPoint("1"));
        Dispatcher.Dispatch(new EstateChangedAction(new EstateSnapshot([Known() with { Vaults = [A.Vault()], RecoveryPointsVersion = 1 }])));

        await page.WaitForAssertionAsync(() => Assert.Single(page.FindAll("tbody tr")), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task An_unknown_vault_may_as_well_be_one_without_access()
    {
        Aws.Calls.Refuse("DescribeBackupVault", BackupErrorKind.AccessDenied);

        var page = await DrawAsync("nowhere");

        Assert.Contains("Not found, or no access", page.Markup, StringComparison.Ordinal);
        Assert.Contains("AWS answers the same for both", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vault_that_is_listed_but_not_described_is_a_failure_with_a_retry()
    {
        Aws.Calls.Refuse("DescribeBackupVault", BackupErrorKind.AccessDenied);
        var page = await DrawAsync("Default");
        Assert.Contains("DescribeBackupVault is refused by the test.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        Aws.Calls.Allow("DescribeBackupVault");
        await page.InvokeAsync(() => page.FindAll("button").Single(button => button.TextContent.Trim() == "Try again").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll(".summary")));
    }

    [Theory]
    [InlineData("?tab=details", "Creator request id")]
    [InlineData("?tab=json", "\"NumberOfRecoveryPoints\": 0")]
    public async Task Each_tab_has_an_address(string query, string words)
    {
        var page = await DrawAsync("Default", query);

        Assert.Contains(words, page.Find("dl, pre").ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_name_is_text_and_a_name_with_slashes_works()
    {
        const string Name = "aws/efs/<img src=x onerror=alert(1)>";
        Aws.Vaults.Add(A.Vault(Name));

        var page = await DrawAsync(Name);

        Assert.Equal(Name, page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("img"));
    }

    private async Task StoreAsync(params RecoveryPoint[] points) => await Inventory.UpsertAsync(A.Production, points, Xunit.TestContext.Current.CancellationToken);

    private async Task<IRenderedComponent<VaultPage>> DrawAsync(string name, string query = "")
    {
        Aws.Vaults.Add(A.Vault());
        await SeeAsync(Known() with { Vaults = [A.Vault()] });
        Navigation.NavigateTo("vaults/production-eu-central-1/any" + query);
        return Render<VaultPage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.Name, name));
    }
}
