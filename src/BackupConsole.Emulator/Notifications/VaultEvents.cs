using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Notifications;

/// <summary>
/// Records the events that a vault's notification settings ask for, in the write that causes them. Made for one write, within which the
/// settings cannot change: they are read once for each vault.
/// </summary>
/// <remarks>A copy job's events belong to the vault that it is made from, a restore's to the one that it reads.</remarks>
internal sealed class VaultEvents(Session session)
{
    private readonly Dictionary<string, VaultNotifications?> _settings = new(StringComparer.Ordinal);

    public void Started(JobRecord job) => OfJob(job, "STARTED", "RUNNING", job.Timeline.RunningAt);

    public void Ended(JobRecord job)
    {
        var at = job.Timeline.EndedAt;
        if (job.Kind != JobKind.Copy)
        {
            OfJob(job, "COMPLETED", job.Outcome, at);
        }

        var end = job.Outcome switch
        {
            "COMPLETED" or "PARTIAL" => "SUCCESSFUL",
            "FAILED" => "FAILED",
            "EXPIRED" when job.Kind == JobKind.Backup => "EXPIRED",
            _ => null,
        };
        if (end is not null)
        {
            OfJob(job, end, job.Outcome, at);
        }

        if (job is { ResourceType: "S3", Outcome: "FAILED", Kind: not JobKind.Copy })
        {
            Record(SourceVault(job), $"S3_{job.Kind.ToUpperInvariant()}_OBJECT_FAILED", at, () => VaultEventMessage.OfJob(job, job.Outcome));
        }
    }

    public void Modified(RecoveryPointRecord point, DateTimeOffset at) =>
        Record(point.VaultArn, "RECOVERY_POINT_MODIFIED", at, () => VaultEventMessage.OfPoint(point, "A recovery point was modified."));

    public void Interrupted(RecoveryPointRecord point, string reason, DateTimeOffset at) =>
        Record(point.VaultArn, "CONTINUOUS_BACKUP_INTERRUPTED", at, () => VaultEventMessage.OfPoint(point with { Status = "STOPPED" }, reason));

    private void OfJob(JobRecord job, string what, string state, DateTimeOffset at) =>
        Record(SourceVault(job), $"{job.Kind.ToUpperInvariant()}_JOB_{what}", at, () => VaultEventMessage.OfJob(job, state));

    private static string SourceVault(JobRecord job) => job.SourceVaultArn ?? job.VaultArn;

    private void Record(string vaultArn, string name, DateTimeOffset at, Func<VaultEventMessage> message)
    {
        if (!_settings.TryGetValue(vaultArn, out var settings))
        {
            settings = Settings(vaultArn);
            _settings.Add(vaultArn, settings);
        }

        if (settings?.Events.Contains(name, StringComparer.Ordinal) == true)
        {
            VaultEventStore.Insert(session, VaultArn.Parts(vaultArn), name, settings.TopicArn, at, message());
        }
    }

    private VaultNotifications? Settings(string vaultArn)
    {
        var (account, region, name) = VaultArn.Parts(vaultArn);
        return VaultStore.Find(session, account, region, name) is { } vault ? VaultNotificationStore.Find(session, vault) : null;
    }
}
