using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.Notifications;

namespace BackupConsole.Domain.Commands;

/// <summary>Has AWS tell an SNS topic what happens in a vault. It replaces what was set before.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultNotifications.html</remarks>
/// <param name="BackupVaultName">Which vault.</param>
/// <param name="SNSTopicArn">A standard topic of the vault's own account and Region.</param>
/// <param name="BackupVaultEvents">AWS's names of the events; at least one.</param>
public sealed record PutBackupVaultNotifications(string BackupVaultName, string SNSTopicArn, ImmutableArray<string> BackupVaultEvents) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeVaultNotifications;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. BackupVaultRules.ValidateTarget(BackupVaultName),
        .. VaultNotificationRules.ValidateTopic(SNSTopicArn),
        .. VaultNotificationRules.ValidateEvents(BackupVaultEvents),
    ];
}
