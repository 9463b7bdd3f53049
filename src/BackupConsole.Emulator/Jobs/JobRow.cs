using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Jobs;

/// <summary>Between <see cref="JobRecord"/> and its row.</summary>
internal static class JobRow
{
    public const string Columns =
        "seq, id, kind, account, region, vault, vault_arn, resource_arn, resource_type, resource_name, role_arn, created_at, pending_at, running_at, "
        + "ended_at, aborting_at, outcome, message, category, reached, bytes, start_by, complete_by, recovery_point_arn, cold_after, delete_after, "
        + "archive_opt_in, created_by, backup_options, recovery_point_tags, copy_actions, source_vault_arn, source_recovery_point_arn, source_job_id, "
        + "created_resource_arn, point_created_at, stage, completion_minutes, parent_job_id, parent_point_arn, member_id, is_parent, is_continuous, "
        + "metadata, copies_tags";

    public static JobRecord Read(SqliteDataReader row) => new()
    {
        Seq = row.GetInt64(0),
        Id = row.GetString(1),
        Kind = row.GetString(2),
        Account = row.GetString(3),
        Region = row.GetString(4),
        Vault = row.GetString(5),
        VaultArn = row.GetString(6),
        ResourceArn = row.GetString(7),
        ResourceType = row.GetString(8),
        ResourceName = row.GetString(9),
        RoleArn = row.GetString(10),
        CreatedAt = row.Instant(11),
        Timeline = new JobTimeline(row.Instant(12), row.Instant(13), row.Instant(14)),
        AbortingAt = row.InstantOrNull(15),
        Outcome = row.GetString(16),
        Message = row.TextOrNull(17),
        Category = row.GetString(18),
        Reached = row.GetDouble(19),
        Bytes = row.GetInt64(20),
        StartBy = row.InstantOrNull(21),
        CompleteBy = row.InstantOrNull(22),
        RecoveryPointArn = row.GetString(23),
        Lifecycle = LifecycleColumns.Read(row, 24),
        CreatedBy = ApiJson.Value<RecoveryPointCreator>(row.TextOrNull(27)),
        BackupOptions = ApiJson.Value<Dictionary<string, string>>(row.TextOrNull(28)),
        RecoveryPointTags = ApiJson.Value<Dictionary<string, string>>(row.TextOrNull(29)),
        CopyActions = row.TextOrNull(30),
        SourceVaultArn = row.TextOrNull(31),
        SourceRecoveryPointArn = row.TextOrNull(32),
        SourceJobId = row.TextOrNull(33),
        CreatedResourceArn = row.TextOrNull(34),
        PointCreatedAt = row.InstantOrNull(35),
        Stage = (JobStage)row.GetInt64(36),
        CompletionWindow = row.NumberOrNull(37) is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
        ParentJobId = row.TextOrNull(38),
        ParentPointArn = row.TextOrNull(39),
        MemberId = row.TextOrNull(40),
        IsParent = row.GetInt64(41) != 0,
        IsContinuous = row.GetInt64(42) != 0,
        Metadata = ApiJson.Value<Dictionary<string, string>>(row.TextOrNull(43)),
        CopiesTags = row.GetInt64(44) != 0,
    };

    public static void Insert(Session session, JobRecord job) => session.Execute(
        """
        INSERT INTO jobs (id, kind, account, region, vault, vault_arn, resource_arn, resource_type, resource_name, role_arn, created_at, pending_at,
            running_at, ended_at, outcome, message, category, reached, bytes, start_by, complete_by, recovery_point_arn, cold_after, delete_after,
            archive_opt_in, plan_id, rule_id, created_by, backup_options, recovery_point_tags, copy_actions, source_vault_arn,
            source_recovery_point_arn, source_job_id, created_resource_arn, point_created_at, stage, due_at,
            completion_minutes, parent_job_id, parent_point_arn, member_id, is_parent, is_continuous, metadata, copies_tags)
        VALUES (@id, @kind, @account, @region, @vault, @vault_arn, @resource_arn, @resource_type, @resource_name, @role_arn, @created_at, @pending_at,
            @running_at, @ended_at, @outcome, @message, @category, @reached, @bytes, @start_by, @complete_by, @recovery_point_arn, @cold_after,
            @delete_after, @archive_opt_in, @plan_id, @rule_id, @created_by, @backup_options, @recovery_point_tags, @copy_actions, @source_vault_arn,
            @source_recovery_point_arn, @source_job_id, @created_resource_arn, @point_created_at, @stage, @due_at,
            @completion_minutes, @parent_job_id, @parent_point_arn, @member_id, @is_parent, @is_continuous, @metadata, @copies_tags)
        """,
        ("@id", job.Id),
        ("@kind", job.Kind),
        ("@account", job.Account),
        ("@region", job.Region),
        ("@vault", job.Vault),
        ("@vault_arn", job.VaultArn),
        ("@resource_arn", job.ResourceArn),
        ("@resource_type", job.ResourceType),
        ("@resource_name", job.ResourceName),
        ("@role_arn", job.RoleArn),
        ("@created_at", job.CreatedAt),
        ("@pending_at", job.Timeline.PendingAt),
        ("@running_at", job.Timeline.RunningAt),
        ("@ended_at", job.Timeline.EndedAt),
        ("@outcome", job.Outcome),
        ("@message", job.Message),
        ("@category", job.Category),
        ("@reached", job.Reached),
        ("@bytes", job.Bytes),
        ("@start_by", job.StartBy),
        ("@complete_by", job.CompleteBy),
        ("@recovery_point_arn", job.RecoveryPointArn),
        ("@cold_after", job.Lifecycle?.MoveToColdStorageAfterDays),
        ("@delete_after", job.Lifecycle?.DeleteAfterDays),
        ("@archive_opt_in", job.Lifecycle?.OptInToArchiveForSupportedResources),
        ("@plan_id", job.CreatedBy?.BackupPlanId),
        ("@rule_id", job.CreatedBy?.BackupRuleId),
        ("@created_by", ApiJson.Text(job.CreatedBy)),
        ("@backup_options", ApiJson.Text(job.BackupOptions)),
        ("@recovery_point_tags", ApiJson.Text(job.RecoveryPointTags)),
        ("@copy_actions", job.CopyActions),
        ("@source_vault_arn", job.SourceVaultArn),
        ("@source_recovery_point_arn", job.SourceRecoveryPointArn),
        ("@source_job_id", job.SourceJobId),
        ("@created_resource_arn", job.CreatedResourceArn),
        ("@point_created_at", job.PointCreatedAt),
        ("@stage", (long)job.Stage),
        ("@due_at", DueAt(job)),
        ("@completion_minutes", (long?)job.CompletionWindow?.TotalMinutes),
        ("@parent_job_id", job.ParentJobId),
        ("@parent_point_arn", job.ParentPointArn),
        ("@member_id", job.MemberId),
        ("@is_parent", job.IsParent),
        ("@is_continuous", job.IsContinuous),
        ("@metadata", ApiJson.Text(job.Metadata)),
        ("@copies_tags", job.CopiesTags));

    /// <summary>When the engine has to touch the job next: at its start, then at its end.</summary>
    public static DateTimeOffset? DueAt(JobRecord job) => job.Stage switch
    {
        JobStage.Waiting => job.Timeline.Starts ? job.Timeline.RunningAt : job.Timeline.EndedAt,
        JobStage.Running => job.Timeline.EndedAt,
        _ => null,
    };
}
