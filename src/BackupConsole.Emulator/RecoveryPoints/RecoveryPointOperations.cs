using System.Globalization;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed class RecoveryPointOperations(Database database, BackupEngine engine) : IOperationArea
{
    private static readonly TimeSpan DeletionTakes = TimeSpan.FromMinutes(4);

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListRecoveryPointsByBackupVault", ListByVault),
        ("ListRecoveryPointsByResource", ListByResource),
        ("DescribeRecoveryPoint", Describe),
        ("DeleteRecoveryPoint", Delete),
    ];

    private object ListByVault(ApiCall call)
    {
        var page = call.Page();
        CheckOwner(call);
        var where = new List<string>();
        var arguments = new List<(string, object?)>
        {
            ("@account", call.Account), ("@region", call.Region), ("@vault", call.PathParameter("backupVaultName")),
            ("@cursor", page.AfterNumber(0)), ("@seq", page.AfterNumber(1)), ("@limit", page.Limit + 1L),
        };
        Add("resource_arn = ", call.Query("resourceArn"));
        Add("resource_type = ", call.Query("resourceType"));
        Add("plan_id = ", call.Query("backupPlanId"));
        Add("created_at < ", call.QueryInstant("createdBefore"));
        Add("created_at > ", call.QueryInstant("createdAfter"));
        if (call.Query("parentRecoveryPointArn") is not null)
        {
            where.Add("0 = 1");
        }

        var points = database.Read(session =>
        {
            VaultStore.Require(session, call.Account, call.Region, call.PathParameter("backupVaultName"));
            return session.Query(
                $"""
                SELECT {RecoveryPointRecord.Columns} FROM recovery_points
                WHERE account = @account AND region = @region AND vault = @vault AND created_at <= @cursor
                    AND (created_at < @cursor OR seq < @seq){string.Concat(where.Select(condition => " AND " + condition))}
                ORDER BY created_at DESC, seq DESC LIMIT @limit
                """,
                RecoveryPointRecord.Read,
                [.. arguments]);
        });
        var next = call.NextToken(points, page, Cursor);
        return new { NextToken = next, RecoveryPoints = points.ConvertAll(point => RecoveryPointDescription.Of(point) with { StorageClass = null }) };

        void Add(string condition, object? value)
        {
            if (value is not null)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{arguments.Count}");
                where.Add(condition + name);
                arguments.Add((name, value));
            }
        }
    }

    private object ListByResource(ApiCall call)
    {
        var page = call.Page();
        var arn = call.PathParameter("resourceArn");
        if (ResourceArn.TryParse(arn) is null)
        {
            throw Faults.InvalidParameter("Invalid ARN. Specify a valid ARN.", arn);
        }

        _ = call.QueryFlag("managedByAWSBackupOnly");
        var points = database.Read(session => session.Query(
            $"""
            SELECT {RecoveryPointRecord.Columns} FROM recovery_points
            WHERE account = @account AND region = @region AND resource_arn = @arn AND created_at <= @cursor AND (created_at < @cursor OR seq < @seq)
            ORDER BY created_at DESC, seq DESC LIMIT @limit
            """,
            RecoveryPointRecord.Read,
            ("@account", call.Account),
            ("@region", call.Region),
            ("@arn", arn),
            ("@cursor", page.AfterNumber(0)),
            ("@seq", page.AfterNumber(1)),
            ("@limit", page.Limit + 1L)));
        var next = call.NextToken(points, page, Cursor);
        var members = points.ConvertAll(point => new
        {
            RecoveryPointArn = point.Arn,
            CreationDate = point.CreatedAt,
            point.Status,
            point.StatusMessage,
            EncryptionKeyArn = point.KeyArn,
            EncryptionKeyType = point.KeyType,
            BackupSizeBytes = point.Bytes,
            BackupVaultName = point.Vault,
            IsParent = false,
            ParentRecoveryPointArn = (string?)null,
            point.ResourceName,
            VaultType = "BACKUP_VAULT",
            IndexStatus = (string?)null,
            IndexStatusMessage = (string?)null,
        });
        return new { NextToken = next, RecoveryPoints = members };
    }

    private RecoveryPointDescription Describe(ApiCall call)
    {
        CheckOwner(call);
        return RecoveryPointDescription.Of(database.Read(session => Require(session, call)));
    }

    /// <summary>Deletion takes a while in AWS, too: the point is DELETING until the engine removes it.</summary>
    private object? Delete(ApiCall call)
    {
        database.Write(session =>
        {
            var point = Require(session, call);
            if (point.Status is "CREATING" or "DELETING")
            {
                throw Faults.InvalidResourceState(
                    "AWS Backup is already performing an action on this recovery point. It can't perform the action you requested until the first action finishes.");
            }

            RecoveryPointStore.SetStatus(session, point, "DELETING", null, call.Now + engine.Planner.Scaled(DeletionTakes));
            engine.Wake();
        });
        return null;
    }

    private static RecoveryPointRecord Require(Session session, ApiCall call)
    {
        var vault = VaultStore.Require(session, call.Account, call.Region, call.PathParameter("backupVaultName"));
        var arn = call.PathParameter("recoveryPointArn");
        if (!arn.StartsWith("arn:", StringComparison.Ordinal) || arn.Split(':').Length < 6)
        {
            throw Faults.InvalidParameter("Invalid ARN. Specify a valid ARN of a recovery point.", arn);
        }

        return RecoveryPointStore.Find(session, call.Account, call.Region, vault.Name, arn)
            ?? throw Faults.NotFound($"Recovery point {arn} does not exist in backup vault {vault.Name}.", arn);
    }

    private static void CheckOwner(ApiCall call)
    {
        // Only a logically air-gapped vault can be shared with another account.
        if (call.Query("backupVaultAccountId") is { } owner && owner != call.Account)
        {
            throw Faults.VaultNotVisible();
        }
    }

    private static string[] Cursor(RecoveryPointRecord point) => [$"{point.CreatedAt.ToUnixTimeMilliseconds()}", $"{point.Seq}"];
}
