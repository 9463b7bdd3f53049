using System.Collections.Immutable;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Restores;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>Restores of every type that the demo estate has, over HTTP: what a form would send is taken, and what it says of the original comes from the answer.</summary>
public sealed class EmulatorRestoreTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    // What a person has to say beyond what AWS knows of the original.
    private static readonly Dictionary<string, (string Key, string Value)[]> SaidByHand = new()
    {
        ["Aurora"] = [("engine", "aurora-postgresql")],
        ["Redshift"] = [("RestoreType", "CLUSTER_RESTORE")],
        ["Redshift Serverless"] = [("RestoreType", "NAMESPACE_RESTORE")],
        ["Storage Gateway"] = [("targetName", "restored")],
        ["Timestream"] = [("TableName", "restored")],
        ["VirtualMachine"] = [("RestoreTo", "EC2Instance")],
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IRestoreMetadata Metadata => emulator.Aws.Get<IRestoreMetadata>();

    [Fact]
    public async Task What_a_form_sends_is_taken_for_every_type_that_there_is()
    {
        var restored = new List<string>();
        foreach (var point in await OneOfEachTypeAsync())
        {
            var command = await CommandOfAsync(point);
            Assert.True(command.Validate().IsEmpty, $"{point.ResourceType}: {string.Join(' ', command.Validate())}");

            var started = await emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentOf(command), Cancellation);

            var job = await emulator.Aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Restore, started.Result.RestoreJobId, Cancellation);
            Assert.Equal((point.Arn, point.VaultName), (job.RecoveryPointArn, job.VaultName));
            restored.Add(point.ResourceType!);
        }

        Assert.True(restored.Count >= 5, string.Join(", ", restored));
    }

    [Fact]
    public async Task A_restore_is_started_once_for_one_intent_and_remembers_what_it_was_sent()
    {
        var point = (await OneOfEachTypeAsync()).First(point => point.ResourceType == "EBS");
        var command = await CommandOfAsync(point);
        var intent = IntentOf(command);

        var started = await emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, intent, Cancellation);
        var again = await emulator.Aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation);

        Assert.Equal(started.Result, again!.Result);
        Assert.Equal(command.Metadata.ToArray(), (await Metadata.OfJobAsync(AwsUnderTest.Person, started.Result.RestoreJobId, Cancellation)).ToArray());
    }

    private static IntentId IntentOf(StartRestoreJob command) => IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command);

    private async Task<StartRestoreJob> CommandOfAsync(RecoveryPoint point)
    {
        var metadata = await Metadata.OfRecoveryPointAsync(AwsUnderTest.Person, point.VaultName, point.Arn, Cancellation);
        var type = RestoreTypes.Named(metadata.ResourceType ?? point.ResourceType)!;
        var values = RestoreDefaults.Of(type, RestoreDefaults.OriginalOf(type, metadata), $"{Guid.NewGuid():N}"[..8]);
        return new StartRestoreJob(point.Arn, point.ResourceType!, $"arn:aws:iam::{emulator.Account.AccountId}:role/service-role/AWSBackupDefaultServiceRole")
        {
            Metadata = values.SetItems(SaidByHand.GetValueOrDefault(type.ResourceType, []).Select(entry => KeyValuePair.Create(entry.Key, entry.Value)))
                .SetItems(RestoreSource.IsContinuousArn(point.Arn) && type.KeyNamed("RestoreTime") is not null ? [KeyValuePair.Create("RestoreTime", "2026-01-01T00:00:00Z")] : []),
            IsArchived = point.StorageClass == "COLD",
        };
    }

    private async Task<ImmutableArray<RecoveryPoint>> OneOfEachTypeAsync()
    {
        var points = new Dictionary<string, RecoveryPoint>();
        foreach (var vault in await emulator.Aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation))
        {
            // The policy of EFS's own vault denies restores to everybody.
            if (vault.Name.StartsWith("aws/", StringComparison.Ordinal))
            {
                continue;
            }

            await foreach (var page in emulator.Aws.Get<IRecoveryPoints>().ListByVaultAsync(AwsUnderTest.Person, vault.Name, null, Cancellation))
            {
                foreach (var point in page.Where(point => point is { Status: RecoveryPointStatus.Completed, StorageClass: not "COLD", ResourceType: not null, IsParent: false }))
                {
                    points.TryAdd(point.ResourceType!, point);
                }
            }
        }

        return [.. points.Values];
    }
}
