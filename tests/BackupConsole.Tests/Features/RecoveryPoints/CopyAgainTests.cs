using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Features.RecoveryPoints.Detail;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.RecoveryPoints;

/// <summary>A copy job that is run again opens the copy dialog of its recovery point.</summary>
public sealed class CopyAgainTests : FeatureContext
{
    private const string Destination = "arn:aws:backup:us-east-1:111122223333:backup-vault:far";

    private static readonly Job Copy = A.Job("7", JobState.Failed, JobKind.Copy) with { VaultName = "far", VaultArn = Destination, Lifecycle = new Lifecycle(null, 30) };

    public CopyAgainTests()
        : base(typeof(RecoveryPointsState), typeof(RecoveryPointsReducers), typeof(RecoveryPointsEffects), typeof(CopyAgainEffects)) =>
        Services.AddSingleton<BulkReader>().AddSingleton<IRestoreMetadata>(Aws);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_dialog_is_filled_in_like_the_job_wherever_it_is_known(bool isInHistory)
    {
        if (isInHistory)
        {
            await RememberAsync(Copy);
        }
        else
        {
            Aws.Put(Copy);
        }

        var page = await DrawAsync();
        await page.WaitForElementAsync("dialog .dry-run", Patience);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Single(Operations.All), Patience);
        var items = await Operations.ListItemsAsync(new OperationItemQuery(Operations.All[0].Id), Xunit.TestContext.Current.CancellationToken);
        Assert.Equal(
            new StartCopyJob("Default", A.RecoveryPoint().Arn, Destination, Copy.IamRoleArn!) { Lifecycle = Copy.Lifecycle },
            Assert.Single(items.Items).Command);
    }

    [Fact]
    public async Task A_job_that_nobody_knows_is_said_to_be_unknown()
    {
        var page = await DrawAsync();

        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("dialog [role=alert]")), Patience);
        Assert.Equal("true", page.Find("dialog button[type=submit]").GetAttribute("aria-disabled"));
    }

    private async Task<IRenderedComponent<RecoveryPointPage>> DrawAsync()
    {
        var point = A.RecoveryPoint();
        Aws.RecoveryPoints.Add(point);
        await Inventory.UpsertAsync(A.Production, [point], Xunit.TestContext.Current.CancellationToken);
        await SeeAsync(Known() with { Vaults = [A.Vault()] });
        Navigation.NavigateTo(ConsoleUrls.CopyAgain(A.Production, "Default", point.Arn, "7"));
        return Render<RecoveryPointPage>(parameters => parameters
            .Add(page => page.ConnectionKey, A.Production.Value).Add(page => page.Vault, "Default").Add(page => page.Arn, Uri.EscapeDataString(point.Arn)));
    }
}
