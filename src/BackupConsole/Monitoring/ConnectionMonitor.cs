using System.Text.Json;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring.Readers;

namespace BackupConsole.Monitoring;

/// <summary>Everything that watches one connection: a loop for each read, and the close watch over single jobs.</summary>
internal sealed class ConnectionMonitor : IDisposable
{
    private readonly ReadLoop[] _loops;
    private readonly CredentialGate _gate;

    public ConnectionMonitor(MonitorContext context, ILogger logger, CancellationToken stopping)
    {
        var vaults = new VaultsReader(context);
        var ingestion = new JobIngestion(context, vaults.ExpectNew, () => Poke(EstateRead.Vaults));
        _gate = new CredentialGate(context.Time, () => Poke(EstateRead.CallerIdentity));
        Jobs = new JobWatch(context, ingestion, logger, stopping);
        RecoveryPoints = new RecoveryPointWatch(context, vaults.Expect, logger);
        EstateReader[] readers =
        [
            new CallerIdentityReader(context),
            new JobsReader(JobKind.Backup, context, ingestion),
            new JobsReader(JobKind.Copy, context, ingestion),
            new JobsReader(JobKind.Restore, context, ingestion),
            vaults,
            new PlansReader(context),
            new ResourceInventoryReader(context),
            new RegionSettingsReader(context),
            .. context.Connection.IsDemo ? [new ClockReader(context)] : Array.Empty<EstateReader>(),
        ];
        _loops = [.. readers.Select(reader => new ReadLoop(reader, context, _gate, logger))];
    }

    public JobWatch Jobs { get; }

    public RecoveryPointWatch RecoveryPoints { get; }

    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll([.. _loops.Select(loop => loop.RunAsync(cancellationToken)), RecoveryPoints.RunAsync(cancellationToken)]);

    public void Dispose() => _gate.Dispose();

    /// <summary>The next turn of a read is now.</summary>
    public void Poke(EstateRead read) => _loops.FirstOrDefault(loop => loop.Read == read)?.Poke();

    /// <summary>Looks at once at what a write of ours concerns.</summary>
    public void Poke(AuditRecord written)
    {
        switch (written.Command)
        {
            case StartBackupJob:
                if (written.ResultJson is { } json && JsonSerializer.Deserialize<StartedBackupJob>(json) is { } started)
                {
                    Jobs.FollowOwnWrite(JobKind.Backup, started.BackupJobId);
                }

                Poke(EstateRead.BackupJobs);
                break;
            case StopBackupJob stop:
                Jobs.FollowOwnWrite(JobKind.Backup, stop.BackupJobId);
                break;
            case CreateBackupVault or DeleteBackupVault or PutBackupVaultLockConfiguration or DeleteBackupVaultLockConfiguration:
                Poke(EstateRead.Vaults);
                break;
            case DeleteRecoveryPoint delete:
                RecoveryPoints.Changed(delete.BackupVaultName, delete.RecoveryPointArn);
                break;
            case UpdateRecoveryPointLifecycle update:
                RecoveryPoints.Changed(update.BackupVaultName, update.RecoveryPointArn);
                break;
            case DisassociateRecoveryPoint disassociate:
                RecoveryPoints.Changed(disassociate.BackupVaultName, disassociate.RecoveryPointArn);
                break;
            case StartCopyJob:
                if (written.ResultJson is { } copy && JsonSerializer.Deserialize<StartedCopyJob>(copy) is { } copying)
                {
                    Jobs.FollowOwnWrite(JobKind.Copy, copying.CopyJobId);
                }

                Poke(EstateRead.CopyJobs);
                break;
            case StartRestoreJob:
                if (written.ResultJson is { } restore && JsonSerializer.Deserialize<StartedRestoreJob>(restore) is { } restoring)
                {
                    Jobs.FollowOwnWrite(JobKind.Restore, restoring.RestoreJobId);
                }

                Poke(EstateRead.RestoreJobs);
                break;
            case CreateBackupPlan or UpdateBackupPlan or DeleteBackupPlan or CreateBackupSelection or ReplaceBackupSelection or DeleteBackupSelection:
                Poke(EstateRead.Plans);
                break;
            case UpdateRegionSettings:
                Poke(EstateRead.RegionSettings);
                break;
            case ChangeTags or PutBackupVaultAccessPolicy or DeleteBackupVaultAccessPolicy or PutBackupVaultNotifications or DeleteBackupVaultNotifications or UpdateGlobalSettings:
                // No read of the monitor holds these; the page that changed them asks again.
                break;
            default:
                throw new InvalidOperationException($"{written.Command.GetType().Name} does not say what it changes.");
        }
    }
}
