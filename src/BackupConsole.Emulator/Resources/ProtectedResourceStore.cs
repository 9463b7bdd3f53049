using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Resources;

/// <summary>What has been backed up at least once, and its last backup and restore.</summary>
internal static class ProtectedResourceStore
{
    private const string Columns =
        "arn, type, name, last_backup_at, last_vault_arn, last_recovery_point_arn, restore_minutes, restored_at, restored_point_at";

    public static List<ProtectedResourceDescription> List(Session session, string account, string region, string afterArn, int limit) => session.Query(
        $"SELECT {Columns} FROM protected_resources WHERE account = @account AND region = @region AND arn > @after ORDER BY arn LIMIT @limit",
        Read,
        ("@account", account),
        ("@region", region),
        ("@after", afterArn),
        ("@limit", (long)limit));

    /// <summary>The resources of the recovery points in a vault; last backup and recovery point are those in this vault.</summary>
    public static List<ProtectedResourceDescription> InVault(
        Session session, string account, string region, string vault, string vaultArn, string afterArn, int limit) => session.Query(
        """
        SELECT resource_arn, resource_type, resource_name, MAX(created_at), @vault_arn, arn, NULL, NULL, NULL FROM recovery_points
        WHERE account = @account AND region = @region AND vault = @vault AND status <> 'CREATING' AND resource_arn > @after
        GROUP BY resource_arn ORDER BY resource_arn LIMIT @limit
        """,
        Read,
        ("@vault_arn", vaultArn),
        ("@account", account),
        ("@region", region),
        ("@vault", vault),
        ("@after", afterArn),
        ("@limit", (long)limit));

    public static ProtectedResourceDescription? Find(Session session, string account, string region, string arn) => session.First(
        $"SELECT {Columns} FROM protected_resources WHERE account = @account AND region = @region AND arn = @arn",
        Read,
        ("@account", account),
        ("@region", region),
        ("@arn", arn));

    public static void BackedUp(Session session, JobRecord job) => session.Execute(
        """
        INSERT INTO protected_resources (account, region, arn, type, name, last_backup_at, last_vault_arn, last_recovery_point_arn)
        VALUES (@account, @region, @arn, @type, @name, @at, @vault, @point)
        ON CONFLICT (account, region, arn) DO UPDATE SET last_backup_at = excluded.last_backup_at, last_vault_arn = excluded.last_vault_arn,
            last_recovery_point_arn = excluded.last_recovery_point_arn
        """,
        ("@account", job.Account),
        ("@region", job.Region),
        ("@arn", job.ResourceArn),
        ("@type", job.ResourceType),
        ("@name", job.ResourceName),
        ("@at", job.Timeline.EndedAt),
        ("@vault", job.VaultArn),
        ("@point", job.RecoveryPointArn));

    public static void Restored(Session session, JobRecord job) => session.Execute(
        """
        UPDATE protected_resources SET restore_minutes = @minutes, restored_at = @at, restored_point_at = @point
        WHERE account = @account AND region = @region AND arn = @arn
        """,
        ("@minutes", (long)Math.Ceiling((job.Timeline.EndedAt - job.Timeline.RunningAt).TotalMinutes)),
        ("@at", job.CreatedAt),
        ("@point", job.PointCreatedAt),
        ("@account", job.Account),
        ("@region", job.Region),
        ("@arn", job.ResourceArn));

    private static ProtectedResourceDescription Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.Instant(3),
        row.GetString(2),
        row.GetString(4),
        row.GetString(5),
        row.NumberOrNull(6),
        row.InstantOrNull(7),
        row.InstantOrNull(8));
}
