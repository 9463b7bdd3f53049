using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Commands;

/// <summary>Locks a vault, or changes a lock that can still be changed.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html</remarks>
/// <param name="BackupVaultName">Which vault.</param>
/// <param name="Lock">The whole lock: what is left out is taken off.</param>
public sealed record PutBackupVaultLockConfiguration(string BackupVaultName, VaultLockSettings Lock) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeVaultLock;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.ReadBeforeRetry;

    public override ImmutableArray<Problem> Validate() => [.. BackupVaultRules.ValidateTarget(BackupVaultName), .. Lock.Validate()];
}
