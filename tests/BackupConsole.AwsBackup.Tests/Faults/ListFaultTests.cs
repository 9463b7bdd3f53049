using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>No list of the service layer is ever taken for whole when it is not, whatever its operation.</summary>
public sealed class ListFaultTests(FaultReport report) : IClassFixture<FaultReport>, IAsyncLifetime
{
    private static readonly string[] Operations =
    [
        "ListBackupVaults", "ListBackupPlans", "ListBackupJobs", "ListCopyJobs", "ListRestoreJobs", "ListRecoveryPointsByBackupVault", "ListProtectedResources", "ListTags",
    ];

    private FaultyEmulator? _emulator;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FaultyEmulator Emulator => _emulator ?? throw new InvalidOperationException("The emulator is not running.");

    public async ValueTask InitializeAsync() => _emulator = await FaultyEmulator.StartDemoAsync();

    public ValueTask DisposeAsync() => _emulator?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Every_list_is_whole_or_an_error()
    {
        foreach (var operation in Operations)
        {
            await TryAsync(operation);
        }
    }

    private async Task TryAsync(string operation)
    {
        var whole = await ListAsync(operation);
        Assert.True(whole.Count >= 3, $"{operation} has only {whole.Count} items.");
        var items = (whole.Count + 3) / 4;

        await Emulator.OrderAsync(new { kind = "partialPage", operation, items });
        var before = await CountAsync(operation);
        Assert.Equal(whole, await ListAsync(operation));
        var pages = await CountAsync(operation) - before;
        Assert.InRange(pages, 3, 5);

        foreach (var kind in new[] { "repeatedToken", "loopingToken", "accessDenied" })
        {
            // The third page is refused; the tokens mislead from the second page on.
            await Emulator.HealAsync();
            await Emulator.OrderAsync(new { kind = "partialPage", operation, items });
            await Emulator.OrderAsync(new { kind, operation, skip = kind == "accessDenied" ? 2 : 0 });
            before = await CountAsync(operation);

            var fault = await Assert.ThrowsAsync<BackupServiceException>(() => ListAsync(operation));

            Assert.Equal(operation, fault.Error.Operation);
            var requests = await CountAsync(operation) - before;
            Assert.InRange(requests, 2, 5);
            report.Add(kind == "accessDenied" ? "accessDenied from page 3 on" : kind, operation, requests, $"error: {fault.Error.Kind}");
        }

        await Emulator.HealAsync();
        Assert.Equal(whole, await ListAsync(operation));
        report.Add("partialPage", operation, pages, $"whole list of {whole.Count}");
    }

    private async Task<int> CountAsync(string operation) => (await Emulator.SeenAsync(operation)).Count;

    private async Task<List<string>> ListAsync(string operation) => operation switch
    {
        "ListBackupVaults" => [.. (await Emulator.Aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation)).Select(vault => vault.Name)],
        "ListBackupPlans" => [.. (await Emulator.Aws.Get<IBackupPlans>().ListAsync(AwsUnderTest.Person, Cancellation)).Select(plan => plan.Id)],
        "ListBackupJobs" => await JobsAsync(JobKind.Backup),
        "ListCopyJobs" => await JobsAsync(JobKind.Copy),
        "ListRestoreJobs" => await JobsAsync(JobKind.Restore),
        "ListRecoveryPointsByBackupVault" => await Emulator.Aws.Get<IRecoveryPoints>()
            .ListByVaultAsync(AwsUnderTest.Person, await FullestVaultAsync(), null, Cancellation).SelectMany(page => page).Select(point => point.Arn).ToListAsync(Cancellation),
        "ListProtectedResources" => [.. (await Emulator.Aws.Get<IProtectedResources>().ListAsync(AwsUnderTest.Person, Cancellation)).Select(resource => resource.ResourceArn)],
        "ListTags" => [.. (await Emulator.Aws.Get<ITags>().ListAsync(AwsUnderTest.Person, await TaggedVaultAsync(), Cancellation)).Keys],
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private async Task<List<string>> JobsAsync(JobKind kind) => await Emulator.Aws.Get<IJobs>()
        .ListAsync(AwsUnderTest.Person, new JobListing(kind), Cancellation).SelectMany(page => page).Select(job => job.Id).ToListAsync(Cancellation);

    private async Task<string> FullestVaultAsync() =>
        (await Emulator.Aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation)).MaxBy(vault => vault.NumberOfRecoveryPoints)!.Name;

    private async Task<string> TaggedVaultAsync()
    {
        var command = new Domain.Commands.CreateBackupVault("tagged", null)
        {
            BackupVaultTags = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("a", "1").Add("b", "2").Add("c", "3").Add("d", "4"),
        };
        return (await Emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, new("tagged-once"), Cancellation)).Result.Arn;
    }
}
