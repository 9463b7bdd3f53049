using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BackupConsole.Domain.Authorization;

namespace BackupConsole.Domain.Commands;

/// <summary>One change at AWS Backup, as data: it can be validated, compared, stored in the audit log and in the queue of bulk work, and sent.</summary>
[JsonDerivedType(typeof(StartBackupJob), nameof(StartBackupJob))]
[JsonDerivedType(typeof(StartRestoreJob), nameof(StartRestoreJob))]
[JsonDerivedType(typeof(StopBackupJob), nameof(StopBackupJob))]
[JsonDerivedType(typeof(CreateBackupVault), nameof(CreateBackupVault))]
[JsonDerivedType(typeof(DeleteRecoveryPoint), nameof(DeleteRecoveryPoint))]
[JsonDerivedType(typeof(UpdateRecoveryPointLifecycle), nameof(UpdateRecoveryPointLifecycle))]
[JsonDerivedType(typeof(DisassociateRecoveryPoint), nameof(DisassociateRecoveryPoint))]
[JsonDerivedType(typeof(StartCopyJob), nameof(StartCopyJob))]
[JsonDerivedType(typeof(PutBackupVaultAccessPolicy), nameof(PutBackupVaultAccessPolicy))]
[JsonDerivedType(typeof(DeleteBackupVaultAccessPolicy), nameof(DeleteBackupVaultAccessPolicy))]
[JsonDerivedType(typeof(PutBackupVaultNotifications), nameof(PutBackupVaultNotifications))]
[JsonDerivedType(typeof(DeleteBackupVaultNotifications), nameof(DeleteBackupVaultNotifications))]
[JsonDerivedType(typeof(PutBackupVaultLockConfiguration), nameof(PutBackupVaultLockConfiguration))]
[JsonDerivedType(typeof(DeleteBackupVaultLockConfiguration), nameof(DeleteBackupVaultLockConfiguration))]
[JsonDerivedType(typeof(DeleteBackupVault), nameof(DeleteBackupVault))]
[JsonDerivedType(typeof(ChangeTags), nameof(ChangeTags))]
[JsonDerivedType(typeof(CreateBackupPlan), nameof(CreateBackupPlan))]
[JsonDerivedType(typeof(UpdateBackupPlan), nameof(UpdateBackupPlan))]
[JsonDerivedType(typeof(DeleteBackupPlan), nameof(DeleteBackupPlan))]
[JsonDerivedType(typeof(CreateBackupSelection), nameof(CreateBackupSelection))]
[JsonDerivedType(typeof(ReplaceBackupSelection), nameof(ReplaceBackupSelection))]
[JsonDerivedType(typeof(DeleteBackupSelection), nameof(DeleteBackupSelection))]
[JsonDerivedType(typeof(UpdateRegionSettings), nameof(UpdateRegionSettings))]
[JsonDerivedType(typeof(UpdateGlobalSettings), nameof(UpdateGlobalSettings))]
public abstract record BackupCommand
{
    /// <summary>The right that it needs.</summary>
    [JsonIgnore]
    public abstract ConsoleAction Action { get; }

    /// <summary>What it is done to, as the audit log names it: an ARN, a job id or a vault name.</summary>
    [JsonIgnore]
    public abstract string Target { get; }

    /// <summary>What happens when it is sent twice.</summary>
    [JsonIgnore]
    public abstract Repeatability Repeatability { get; }

    /// <summary>How long after it was sent AWS still tells what became of it; null = always. Later, only a person can find out.</summary>
    [JsonIgnore]
    public virtual TimeSpan? OutcomeKnownFor => null;

    /// <summary>Every rule that can be judged without asking AWS; empty when it may be sent.</summary>
    public abstract ImmutableArray<Problem> Validate();

    /// <summary>For whoever works on commands of every type, and so cannot name what each answers.</summary>
    public abstract TOutcome Accept<TOutcome>(ICommandVisitor<TOutcome> visitor);
}
