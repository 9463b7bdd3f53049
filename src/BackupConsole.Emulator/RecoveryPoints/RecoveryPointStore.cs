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

    /// <summary>Finds a recovery point in whichever of the caller's vaults it is.</summary>
    /// <remarks>Goes through the vaults, of which there are few: points are not indexed by their ARN alone.</remarks>
    public static RecoveryPointRecord? FindAnywhere(Session session, string account, string region, string arn) => session.First(
        $"""
        SELECT {RecoveryPointRecord.Columns} FROM recovery_points
        WHERE account = @account AND region = @region AND arn = @arn
            AND vault IN (SELECT name FROM vaults WHERE account = @account AND region = @region)
        ORDER BY vault LIMIT 1
        """,
        RecoveryPointRecord.Read,
        ("@account", account),
        ("@region", region),
        ("@arn", arn));

    public static List<RecoveryPointRecord> Nested(Session session, RecoveryPointRecord parent) => session.Query(
        $"""
        SELECT {RecoveryPointRecord.Columns} FROM recovery_points
        WHERE account = @account AND region = @region AND vault = @vault AND parent_arn = @arn ORDER BY seq
        """,
        RecoveryPointRecord.Read,
        ("@account", parent.Account),
        ("@region", parent.Region),
        ("@vault", parent.Vault),
        ("@arn", parent.Arn));

    /// <summary>The continuous recovery points that are kept up to date, of one rule or of all.</summary>
    public static List<RecoveryPointRecord> Continuous(Session session, string? ruleId = null) => session.Query(
        $"""
        SELECT {RecoveryPointRecord.Columns} FROM recovery_points
        WHERE is_continuous = 1 AND status = 'AVAILABLE' AND (@rule IS NULL OR rule_id = @rule) ORDER BY seq
        """,
        RecoveryPointRecord.Read,
        ("@rule", ruleId));

    /// <summary>Whether a resource has a continuous recovery point that is kept up to date.</summary>
    public static bool HasContinuous(Session session, string account, string region, string resourceArn) => session.Count(
        """
        SELECT EXISTS (SELECT 1 FROM recovery_points
        WHERE account = @account AND region = @region AND resource_arn = @arn AND is_continuous = 1 AND status = 'AVAILABLE')
        """,
        ("@account", account),
        ("@region", region),
        ("@arn", resourceArn)) != 0;

    public static void Restored(Session session, string account, string region, string vault, string arn, DateTimeOffset at) => session.Execute(
        "UPDATE recovery_points SET last_restore_at = @at WHERE account = @account AND region = @region AND vault = @vault AND arn = @arn",
        ("@at", at),
        ("@account", account),
        ("@region", region),
        ("@vault", vault),
        ("@arn", arn));

    public static void SetLifecycle(Session session, RecoveryPointRecord point, DateTimeOffset? dueAt) => session.Execute(
        """
        UPDATE recovery_points SET cold_after = @cold_after, delete_after = @delete_after, archive_opt_in = @opt_in, cold_at = @cold_at,
            delete_at = @delete_at, due_at = @due
        WHERE seq = @seq
        """,
        ("@cold_after", point.Lifecycle?.MoveToColdStorageAfterDays),
        ("@delete_after", point.Lifecycle?.DeleteAfterDays),
        ("@opt_in", point.Lifecycle?.OptInToArchiveForSupportedResources),
        ("@cold_at", point.ColdAt),
        ("@delete_at", point.DeleteAt),
        ("@due", dueAt),
        ("@seq", point.Seq));

    public static void Disassociate(Session session, RecoveryPointRecord nested) =>
        session.Execute("UPDATE recovery_points SET parent_arn = NULL WHERE seq = @seq", ("@seq", nested.Seq));

    /// <param name="dueAt">When the engine has to touch the point next, null = never.</param>
    public static void Insert(Session session, RecoveryPointRecord point, DateTimeOffset? dueAt) => session.Execute(
        """
        INSERT INTO recovery_points (account, region, vault, arn, resource_arn, resource_type, resource_name, status, status_message, created_at,
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
