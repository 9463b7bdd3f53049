using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Features.RecoveryPoints.Detail;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.RecoveryPoints;

public sealed class RecoveryPointJobsTests : FeatureContext
{
    private const string CopyArn = "arn:aws:backup:us-east-1:111122223333:recovery-point:copy";
    private const string Volume = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-new";

    private static readonly RecoveryPoint Point = A.RecoveryPoint();

    public RecoveryPointJobsTests()
        : base(typeof(RecoveryPointsState), typeof(RecoveryPointsReducers), typeof(RecoveryPointsEffects), typeof(PointJobsEffects))
    {
        Services.AddSingleton<BulkReader>().AddSingleton<IRestoreMetadata>(Aws);
    }

    [Fact]
    public async Task What_made_copied_and_restored_it_is_listed_newest_first()
    {
        await RememberAsync(
            Job("made", JobKind.Backup, hours: 1) with { RecoveryPointArn = Point.Arn },
            Job("copied", JobKind.Copy, hours: 2) with { SourceRecoveryPointArn = Point.Arn, RecoveryPointArn = CopyArn, VaultName = "far" },
            Job("restored", JobKind.Restore, hours: 3) with { RecoveryPointArn = Point.Arn, CreatedResourceArn = Volume },
            Job("another-point", JobKind.Backup, hours: 4));

        var page = await DrawAsync();

        await page.WaitForAssertionAsync(
            () => Assert.Equal(["restored", "copied", "made"], page.FindAll("table tbody th").Select(cell => cell.TextContent.Trim())),
            Patience);
        var rows = page.FindAll("table tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("Restored it", rows[0], StringComparison.Ordinal);
        Assert.Contains(Volume, rows[0], StringComparison.Ordinal);
        Assert.Contains("Copied it to far", rows[1], StringComparison.Ordinal);
        Assert.Contains(CopyArn, rows[1], StringComparison.Ordinal);
        Assert.Contains("Made it", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_names_what_it_was_copied_from()
    {
        await RememberAsync(Job("copying", JobKind.Copy, hours: 1) with { SourceRecoveryPointArn = CopyArn, RecoveryPointArn = Point.Arn });

        var page = await DrawAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Made it, as a copy", page.Find("table tbody tr").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains(CopyArn, page.Find("table tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nothing_is_known_is_said()
    {
        var page = await DrawAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("No job known", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_history_that_does_not_answer_can_be_asked_again()
    {
        await RememberAsync(Job("made", JobKind.Backup, hours: 1) with { RecoveryPointArn = Point.Arn });
        History.Error = new BackupError(BackupErrorKind.Unexpected, "The database does not answer.");
        var page = await DrawAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("The database does not answer.", page.Markup, StringComparison.Ordinal), Patience);

        History.Error = null;
        await page.InvokeAsync(() => page.FindAll("button").First(button => button.TextContent.Contains("Try again", StringComparison.Ordinal)).ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Equal("made", page.Find("table tbody th").TextContent.Trim()), Patience);
    }

    private static Job Job(string id, JobKind kind, int hours) => A.Job(id, JobState.Completed, kind, A.Time.AddHours(hours)) with { ResourceArn = Point.ResourceArn };

    private async Task<IRenderedComponent<RecoveryPointPage>> DrawAsync()
    {
        Aws.RecoveryPoints.Add(Point);
        await SeeAsync(Known() with { Vaults = [A.Vault()] });
        Navigation.NavigateTo("recovery-points/any?tab=jobs");
        return Render<RecoveryPointPage>(parameters => parameters
            .Add(page => page.ConnectionKey, A.Production.Value).Add(page => page.Vault, "Default").Add(page => page.Arn, Uri.EscapeDataString(Point.Arn)));
    }
}
