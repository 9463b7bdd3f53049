using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Commands;

/// <summary>Deletes an empty vault. AWS refuses while it holds recovery points.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVault.html</remarks>
public sealed record DeleteBackupVault(string BackupVaultName) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.DeleteBackupVault;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() => BackupVaultRules.ValidateTarget(BackupVaultName);
}
