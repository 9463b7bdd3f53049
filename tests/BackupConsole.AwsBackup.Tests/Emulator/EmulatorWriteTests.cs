using System.Collections.Immutable;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>Every command of the slice, over HTTP, against the emulator.</summary>
public sealed class EmulatorWriteTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IBackupCommands Commands => emulator.Aws.Get<IBackupCommands>();

    [Fact]
    public async Task A_vault_is_made_once_for_one_intent()
    {
        var command = new CreateBackupVault("Ledger", null) { BackupVaultTags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "ops") };
        var intent = Intent(command);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation));

        var made = await Commands.SendAsync(AwsUnderTest.Person, command, intent, Cancellation);
        var again = await Commands.SendAsync(AwsUnderTest.Person, command, intent, Cancellation);
        var found = await Commands.ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation);

        Assert.NotNull(made.RequestId);
        Assert.Equal([made.Result.Arn, made.Result.Arn], [again.Result.Arn, Assert.IsType<CreatedBackupVault>(found!.Result).Arn]);
        Assert.Equal("ops", (await emulator.Aws.Get<ITags>().ListAsync(AwsUnderTest.Person, made.Result.Arn, Cancellation))["team"]);
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));
        Assert.Equal(BackupErrorKind.AlreadyExists, fault.Error.Kind);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));
    }

    [Fact]
    public async Task A_job_is_started_once_for_one_intent_and_stopped()
    {
        var start = await StartOfVolumeAsync();
        var intent = Intent(start);

        var started = await Commands.SendAsync(AwsUnderTest.Person, start, intent, Cancellation);
        var again = await Commands.ReconcileAsync(AwsUnderTest.Person, start, intent, Cancellation);

        Assert.Equal(started.Result.BackupJobId, Assert.IsType<StartedBackupJob>(again!.Result).BackupJobId);
        var stop = new StopBackupJob(started.Result.BackupJobId);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, stop, Intent(stop), Cancellation));
        await Commands.SendAsync(AwsUnderTest.Person, stop, Intent(stop), Cancellation);
        Assert.NotNull(await Commands.ReconcileAsync(AwsUnderTest.Person, stop, Intent(stop), Cancellation));
        var job = await emulator.Aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Backup, started.Result.BackupJobId, Cancellation);
        Assert.Contains(job.State, new[] { JobState.Aborting, JobState.Aborted });
        Assert.Equal((start.ResourceArn, start.BackupVaultName, start.Lifecycle), (job.ResourceArn, job.VaultName, job.Lifecycle));
    }

    [Fact]
    public async Task A_refused_lifecycle_names_its_field()
    {
        var start = await StartOfVolumeAsync() with { Lifecycle = new Lifecycle(30, 31, true) };

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Commands.SendAsync(AwsUnderTest.Person, start, Intent(start), Cancellation));

        Assert.Equal(BackupErrorKind.Invalid, fault.Error.Kind);
        Assert.NotEmpty(fault.Error.Problems);
    }

    private async Task<StartBackupJob> StartOfVolumeAsync()
    {
        var resources = await emulator.Aws.Get<IProtectedResources>().ListAsync(AwsUnderTest.Person, Cancellation);
        return new StartBackupJob(resources.First(resource => resource.ResourceType == "EBS").ResourceArn, "Default", $"arn:aws:iam::{emulator.Account.AccountId}:role/service-role/AWSBackupDefaultServiceRole")
        {
            Lifecycle = new Lifecycle(null, 35),
        };
    }

    private static IntentId Intent(BackupCommand command) => IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command);
}
