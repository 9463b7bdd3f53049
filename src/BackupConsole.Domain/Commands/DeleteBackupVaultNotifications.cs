using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Commands;

/// <summary>Has AWS tell nobody any more what happens in a vault.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultNotifications.html</remarks>
public sealed record DeleteBackupVaultNotifications(string BackupVaultName) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeVaultNotifications;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() => BackupVaultRules.ValidateTarget(BackupVaultName);
}
