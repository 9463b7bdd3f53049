using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

internal static class PointMaking
{
    /// <summary>The recovery point that a backup or a copy makes.</summary>
    public static RecoveryPointRecord Of(JobRecord job, VaultRecord vault, string status)
    {
        // A copy keeps the creation date of what it was made from, so its retention counts from there too.
        var createdAt = job.PointCreatedAt ?? job.CreatedAt;
        var isDone = status != "CREATING";

        // A copy is encrypted with the key of its vault, whatever it was encrypted with before.
        var isVaultKey = job.Kind == JobKind.Copy || SupportedResourceTypes.IsFullyManaged(job.ResourceType);
        var key = isVaultKey ? (vault.KeyArn, vault.KeyType) : ResourceKeys.Of(job.ResourceArn, job.Account, job.Region);
        var dates = RecoveryPointLifecycle.Dates(job.Lifecycle, createdAt);
        return new RecoveryPointRecord
        {
            Account = vault.Account,
            Region = vault.Region,
            Vault = vault.Name,
            Arn = job.RecoveryPointArn,
            ResourceArn = job.ResourceArn,
            ResourceType = job.ResourceType,
            ResourceName = job.ResourceName,
            Status = status,
            StatusMessage = status == "PARTIAL" ? job.Message : null,
            CreatedAt = createdAt,
            InitiatedAt = job.Timeline.RunningAt,
            CompletedAt = isDone ? job.Timeline.EndedAt : null,
            Bytes = isDone ? (long)(job.Bytes * job.Reached) : null,
            Lifecycle = job.Lifecycle,
            ColdAt = dates.ColdAt,
            DeleteAt = dates.DeleteAt,
            RoleArn = job.RoleArn,
            KeyArn = key.Item1,
            KeyType = key.Item2,
            CreatedBy = job.CreatedBy,
            SourceVaultArn = job.SourceVaultArn,
            ParentArn = job.ParentPointArn,
            MemberId = job.MemberId,
            IsParent = job.IsParent,
            IsContinuous = job.IsContinuous,
        };
    }
}
