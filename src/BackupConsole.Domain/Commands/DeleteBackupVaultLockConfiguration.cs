using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Commands;

/// <summary>Takes the lock off a vault; AWS refuses once a compliance lock's grace time is over.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultLockConfiguration.html</remarks>
public sealed record DeleteBackupVaultLockConfiguration(string BackupVaultName) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeVaultLock;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() => BackupVaultRules.ValidateTarget(BackupVaultName);
}
