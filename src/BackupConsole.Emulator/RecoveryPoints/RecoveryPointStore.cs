using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;

namespace BackupConsole.Emulator.RecoveryPoints;

internal static class RecoveryPointStore
{
    public static RecoveryPointRecord? Find(Session session, string account, string region, string vault, string arn) => session.First(
        $"SELECT {RecoveryPointRecord.Columns} FROM recovery_points WHERE account = @account AND region = @region AND vault = @vault AND arn = @arn",
        RecoveryPointRecord.Read,
        ("@account", account),
        ("@region", region),
        ("@vault", vault),
        ("@arn", arn));

    /// <param name="dueAt">When the engine has to touch the point next, null = never.</param>
    public static void Insert(Session session, RecoveryPointRecord point, DateTimeOffset? dueAt) => session.Execute(
        """
        INSERT OR IGNORE INTO recovery_points (account, region, vault, arn, resource_arn, resource_type, resource_name, status, status_message, created_at,
            initiated_at, completed_at, bytes, cold_after, delete_after, archive_opt_in, cold_at, delete_at, is_cold, due_at, role_arn, key_arn, key_type,
            plan_id, rule_id, created_by, source_vault_arn, last_restore_at, parent_arn, member_id, is_parent, is_continuous)
        VALUES (@account, @region, @vault, @arn, @resource_arn, @resource_type, @resource_name, @status, @status_message, @created_at, @initiated_at,
            @completed_at, @bytes, @cold_after, @delete_after, @archive_opt_in, @cold_at, @delete_at, @is_cold, @due_at, @role_arn, @key_arn, @key_type,
            @plan_id, @rule_id, @created_by, @source_vault_arn, @last_restore_at, @parent_arn, @member_id, @is_parent, @is_continuous)
        """,
        ("@account", point.Account),
        ("@region", point.Region),
        ("@vault", point.Vault),
        ("@arn", point.Arn),
        ("@resource_arn", point.ResourceArn),
        ("@resource_type", point.ResourceType),
        ("@resource_name", point.ResourceName),
        ("@status", point.Status),
        ("@status_message", point.StatusMessage),
        ("@created_at", point.CreatedAt),
        ("@initiated_at", point.InitiatedAt),
        ("@completed_at", point.CompletedAt),
        ("@bytes", point.Bytes),
        ("@cold_after", point.Lifecycle?.MoveToColdStorageAfterDays),
        ("@delete_after", point.Lifecycle?.DeleteAfterDays),
        ("@archive_opt_in", point.Lifecycle?.OptInToArchiveForSupportedResources),
        ("@cold_at", point.ColdAt),
        ("@delete_at", point.DeleteAt),
        ("@is_cold", point.IsCold),
        ("@due_at", dueAt),
        ("@role_arn", point.RoleArn),
        ("@key_arn", point.KeyArn),
        ("@key_type", point.KeyType),
        ("@plan_id", point.CreatedBy?.BackupPlanId),
        ("@rule_id", point.CreatedBy?.BackupRuleId),
        ("@created_by", ApiJson.Text(point.CreatedBy)),
        ("@source_vault_arn", point.SourceVaultArn),
        ("@last_restore_at", point.LastRestoreAt),
        ("@parent_arn", point.ParentArn),
        ("@member_id", point.MemberId),
        ("@is_parent", point.IsParent),
        ("@is_continuous", point.IsContinuous));

    public static void Remove(Session session, RecoveryPointRecord point)
    {
        session.Execute("DELETE FROM recovery_points WHERE seq = @seq", ("@seq", point.Seq));
        TagStore.RemoveAll(session, point.Account, point.Region, point.Arn);
    }

    public static void SetStatus(Session session, RecoveryPointRecord point, string status, string? message, DateTimeOffset? dueAt) => session.Execute(
        "UPDATE recovery_points SET status = @status, status_message = @message, due_at = @due WHERE seq = @seq",
        ("@status", status),
        ("@message", message),
        ("@due", dueAt),
        ("@seq", point.Seq));
}
