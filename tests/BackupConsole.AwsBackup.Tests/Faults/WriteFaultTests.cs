using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>What a change does under each fault: it is carried out once or not at all, and what is not known is said to be unknown.</summary>
public sealed class WriteFaultTests(FaultReport report) : IClassFixture<FaultReport>
{
    private const string Operation = "StartBackupJob";

    private static readonly int Trials = Environment.GetEnvironmentVariable("BACKUPCONSOLE_LONG") == "1" ? 1_000 : 100;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("throttling")]
    [InlineData("tooManyRequests")]
    [InlineData("serviceUnavailable")]
    [InlineData("internalFailure")]
    [InlineData("cutBefore")]
    [InlineData("cutAfter")]
    [InlineData("truncatedBody")]
    [InlineData("malformedJson")]
    public async Task A_fault_that_passes_starts_one_job(string kind)
    {
        await using var emulator = await FaultyEmulator.StartAsync();
        await emulator.OrderAsync(new { kind, operation = Operation, count = 1 });

        var receipt = await StartAsync(emulator, 1, Guid.NewGuid());

        Assert.Equal(receipt.Result.BackupJobId, Assert.Single(await JobsAsync(emulator)).Id);
        await ReportAsync(emulator, $"{kind}, once", 2, "1 job");
    }

    [Theory]
    [InlineData("throttling", 3, BackupErrorKind.Throttled, false, 0)]
    [InlineData("tooManyRequests", 3, BackupErrorKind.Throttled, false, 0)]
    [InlineData("expiredCredentials", 1, BackupErrorKind.CredentialsInvalid, false, 0)]
    [InlineData("accessDenied", 1, BackupErrorKind.AccessDenied, false, 0)]
    [InlineData("serviceUnavailable", 3, BackupErrorKind.ServiceFailure, true, 0)]
    [InlineData("internalFailure", 3, BackupErrorKind.ServiceFailure, true, 0)]
    [InlineData("cutBefore", 3, BackupErrorKind.Unreachable, true, 0)]
    [InlineData("cutAfter", 3, BackupErrorKind.Unreachable, true, 1)]
    [InlineData("truncatedBody", 3, BackupErrorKind.Unreachable, true, 1)]
    [InlineData("malformedJson", 3, BackupErrorKind.Unexpected, true, 1)]
    public async Task A_fault_that_stays_leaves_one_job_or_none_and_says_which_is_known(string kind, int requests, BackupErrorKind expected, bool isUnknown, int jobs)
    {
        await using var emulator = await FaultyEmulator.StartAsync();
        await emulator.OrderAsync(new { kind, operation = Operation });
        var submission = Guid.NewGuid();

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => StartAsync(emulator, 1, submission));

        Assert.Equal((expected, isUnknown), (fault.Error.Kind, fault.Error.IsOutcomeUnknown));
        Assert.Equal(jobs, (await JobsAsync(emulator)).Count);
        await ReportAsync(emulator, $"{kind}, always", requests, $"error: {expected}, outcome {(isUnknown ? $"unknown; {jobs} job, 1 after reconciling" : "known: no job")}");
        if (isUnknown)
        {
            await emulator.HealAsync();
            await ReconcileAsync(emulator, 1, submission);
            Assert.Single(await JobsAsync(emulator));
        }
    }

    [Fact]
    public async Task A_slow_answer_is_given_up_at_the_deadline_and_its_job_is_found_again()
    {
        await using var emulator = await FaultyEmulator.StartAsync(new AwsBackupOptions { BudgetShare = 1000, WriteDeadline = TimeSpan.FromSeconds(3) });
        await emulator.OrderAsync(new { kind = "latency", operation = Operation, milliseconds = 60_000 });
        var submission = Guid.NewGuid();

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => StartAsync(emulator, 1, submission));

        Assert.True(fault.Error.IsOutcomeUnknown);
        await ReportAsync(emulator, "latency beyond the deadline", 1, "error: Unreachable, outcome unknown; 1 job, 1 after reconciling");
        await emulator.HealAsync();
        var job = await ReconcileAsync(emulator, 1, submission);
        Assert.Equal(job.BackupJobId, Assert.Single(await JobsAsync(emulator)).Id);
    }

    [Theory]
    [InlineData("cutBefore")]
    [InlineData("cutAfter")]
    public async Task A_vault_is_made_once_when_the_connection_is_cut(string kind)
    {
        await using var emulator = await FaultyEmulator.StartAsync();
        await emulator.OrderAsync(new { kind, operation = "CreateBackupVault", count = 1 });
        var command = new CreateBackupVault("nightly", null);

        var receipt = await emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command), Cancellation);

        var vault = await emulator.Aws.Get<IBackupVaults>().GetAsync(AwsUnderTest.Person, "nightly", Cancellation);
        Assert.Equal(vault.Arn, receipt.Result.Arn);
        await ReportAsync(emulator, $"{kind}, once", 2, "1 vault", "CreateBackupVault");
    }

    [Fact]
    public async Task No_job_is_started_twice_however_often_connections_are_cut()
    {
        await using var emulator = await FaultyEmulator.StartAsync();
        await emulator.OrderAsync(new { kind = "cutAfter", operation = Operation, probability = 0.5, seed = 1 });
        await emulator.OrderAsync(new { kind = "cutBefore", operation = Operation, probability = 0.2, seed = 2 });
        await emulator.OrderAsync(new { kind = "truncatedBody", operation = Operation, probability = 0.1, seed = 3 });

        var started = new string[Trials];
        await Parallel.ForAsync(0, Trials, new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = Cancellation }, async (trial, _) =>
            started[trial] = await StartUntilKnownAsync(emulator, trial));

        await emulator.HealAsync();
        var jobs = await JobsAsync(emulator);
        var seen = await emulator.SeenAsync(Operation);
        var cut = seen.Count(request => request.Fault is not null);
        Assert.True(cut >= Trials, $"Only {cut} connections were cut.");
        Assert.Equal(started.Order(), jobs.Select(job => job.Id).Order());
        Assert.Equal(Trials, jobs.Select(job => job.ResourceArn).Distinct().Count());
        report.Add($"{cut} cut connections", $"{Operation} x {Trials}", seen.Count, $"{jobs.Count} jobs, 0 twice, 0 lost");
    }

    private static async Task<string> StartUntilKnownAsync(FaultyEmulator emulator, int trial)
    {
        var submission = Guid.NewGuid();
        try
        {
            return (await StartAsync(emulator, trial, submission)).Result.BackupJobId;
        }
        catch (BackupServiceException fault) when (fault.Error.IsOutcomeUnknown)
        {
            while (true)
            {
                try
                {
                    return (await ReconcileAsync(emulator, trial, submission)).BackupJobId;
                }
                catch (BackupServiceException again) when (again.Error.IsOutcomeUnknown)
                {
                    // Cut again; as a person would, ask again.
                }
            }
        }
    }

    private static Task<CommandReceipt<StartedBackupJob>> StartAsync(FaultyEmulator emulator, int volume, Guid submission)
    {
        var command = CommandFor(volume);
        return emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentId.Of(submission, AwsUnderTest.Id, command), Cancellation);
    }

    private static async Task<StartedBackupJob> ReconcileAsync(FaultyEmulator emulator, int volume, Guid submission)
    {
        var command = CommandFor(volume);
        var receipt = await emulator.Aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, command, IntentId.Of(submission, AwsUnderTest.Id, command), Cancellation);
        return Assert.IsType<StartedBackupJob>(receipt!.Result);
    }

    private static StartBackupJob CommandFor(int volume) => new(FaultyEmulator.Volume(volume), "Default", FaultyEmulator.Role);

    private static async Task<List<Job>> JobsAsync(FaultyEmulator emulator) =>
        await emulator.Aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, new JobListing(JobKind.Backup), Cancellation).SelectMany(page => page).ToListAsync(Cancellation);

    private async Task ReportAsync(FaultyEmulator emulator, string fault, int expectedRequests, string outcome, string operation = Operation)
    {
        var seen = await emulator.SeenAsync(operation);
        report.Add(fault, operation, seen.Count, outcome);
        Assert.Equal(expectedRequests, seen.Count);
    }
}
