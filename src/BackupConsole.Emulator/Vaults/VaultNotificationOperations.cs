using System.Text.RegularExpressions;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

internal sealed partial class VaultNotificationOperations(Database database) : IOperationArea
{
    /// <summary>What the guide lists as supported. The model has seven more that are deprecated; the service says no to those.</summary>
    private static readonly string[] Supported =
    [
        "BACKUP_JOB_STARTED", "BACKUP_JOB_COMPLETED", "RESTORE_JOB_STARTED", "RESTORE_JOB_COMPLETED", "COPY_JOB_STARTED", "COPY_JOB_SUCCESSFUL",
        "COPY_JOB_FAILED", "RECOVERY_POINT_MODIFIED", "S3_BACKUP_OBJECT_FAILED", "S3_RESTORE_OBJECT_FAILED", "CONTINUOUS_BACKUP_INTERRUPTED",
        "RECOVERY_POINT_INDEX_COMPLETED", "RECOVERY_POINT_INDEX_DELETED", "RECOVERY_POINT_INDEXING_FAILED", "EKS_RESTORE_OBJECT_FAILED",
        "EKS_RESTORE_OBJECT_SKIPPED", "EKS_BACKUP_OBJECT_FAILED", "ACCESS_POINT_AVAILABLE", "ACCESS_POINT_CREATION_FAILED", "ACCESS_POINT_DELETED",
        "ACCESS_POINT_DELETION_FAILED", "ACCESS_POINT_EXPIRED", "ACCESS_POINT_DISASSOCIATED",
    ];

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("PutBackupVaultNotifications", Put),
        ("GetBackupVaultNotifications", Get),
        ("DeleteBackupVaultNotifications", Delete),
    ];

    private object? Put(ApiCall call)
    {
        var request = call.Body<PutNotificationsRequest>();
        CheckTopic(request.SNSTopicArn, call);
        if (request.BackupVaultEvents.Count == 0 || request.BackupVaultEvents.Except(Supported, StringComparer.Ordinal).Any())
        {
            throw ApiErrors.InvalidParameter(
                $"Please select from the following list of notifications {string.Join(", ", Supported)}", "BackupVaultEvents");
        }

        var notifications = new VaultNotifications(request.SNSTopicArn, [.. request.BackupVaultEvents.Distinct(StringComparer.Ordinal)]);
        database.Write(session => VaultNotificationStore.Save(session, VaultStore.Require(session, call), notifications));
        return null;
    }

    private object Get(ApiCall call)
    {
        var (vault, notifications) = database.Read(session =>
        {
            var vault = VaultStore.Require(session, call);
            return (vault, VaultNotificationStore.Find(session, vault)
                ?? throw ApiErrors.NotFound($"Failed reading notifications from database for Backup vault {vault.Name}", vault.Name));
        });
        return new
        {
            BackupVaultName = vault.Name,
            BackupVaultArn = vault.Arn,
            SNSTopicArn = notifications.TopicArn,
            BackupVaultEvents = notifications.Events,
        };
    }

    private object? Delete(ApiCall call)
    {
        database.Write(session => VaultNotificationStore.Save(session, VaultStore.Require(session, call), null));
        return null;
    }

    private static void CheckTopic(string arn, ApiCall call)
    {
        if (TopicPattern().Match(arn) is not { Success: true } topic)
        {
            throw ApiErrors.InvalidParameter("Invalid ARN. Specify a valid ARN of an SNS topic.", arn);
        }

        if (topic.Groups["account"].Value != call.Account || topic.Groups["region"].Value != call.Region)
        {
            throw ApiErrors.InvalidParameter($"The SNS topic must be in account {call.Account} and Region {call.Region}.", arn);
        }

        if (arn.EndsWith(".fifo", StringComparison.Ordinal))
        {
            throw ApiErrors.InvalidParameter("SNS FIFO topics are not supported.", arn);
        }
    }

    [GeneratedRegex(@"^arn:aws[a-z-]*:sns:(?<region>[a-z0-9-]+):(?<account>[0-9]{12}):[a-zA-Z0-9_-]{1,256}(\.fifo)?\z")]
    private static partial Regex TopicPattern();
}
