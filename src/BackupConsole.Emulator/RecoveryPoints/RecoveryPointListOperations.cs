using System.Globalization;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>The recovery points of a vault and of a resource, newest first.</summary>
internal sealed class RecoveryPointListOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListRecoveryPointsByBackupVault", ListByVault),
        ("ListRecoveryPointsByResource", ListByResource),
    ];

    private object ListByVault(ApiCall call)
    {
        var page = call.Page();
        VaultOwner.Check(call);
        var where = new List<string> { "account = @account", "region = @region", "vault = @vault" };
        var arguments = new List<(string, object?)>
        {
            ("@account", call.Account), ("@region", call.Region), ("@vault", call.PathParameter("backupVaultName")),
        };
        Add("resource_arn = ", call.Query("resourceArn"));
        Add("resource_type = ", call.Query("resourceType"));
        Add("plan_id = ", call.Query("backupPlanId"));
        Add("created_at < ", call.QueryInstant("createdBefore"));
        Add("created_at > ", call.QueryInstant("createdAfter"));
        Add("parent_arn = ", call.Query("parentRecoveryPointArn"));
        var points = database.Read(session =>
        {
            VaultStore.Require(session, call);
            return Run(session, where, arguments, page);
        });
        var next = call.NextToken(points, page, Cursor);
        return new { NextToken = next, RecoveryPoints = points.ConvertAll(point => new ListedRecoveryPoint(point)) };

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

    /// <remarks>managedByAWSBackupOnly leaves out what a service made on its own; in this estate AWS Backup makes everything.</remarks>
    private object ListByResource(ApiCall call)
    {
        var page = call.Page();
        var arn = ResourceArn.Require(call.PathParameter("resourceArn")).Text;
        var points = database.Read(session => Run(
            session,
            ["account = @account", "region = @region", "resource_arn = @arn"],
            [("@account", call.Account), ("@region", call.Region), ("@arn", arn)],
            page));
        var next = call.NextToken(points, page, Cursor);
        return new { NextToken = next, RecoveryPoints = points.ConvertAll(point => new RecoveryPointOfResource(point)) };
    }

    private static List<RecoveryPointRecord> Run(Session session, List<string> where, List<(string, object?)> arguments, PageRequest page) => session.Query(
        $"""
        SELECT {RecoveryPointRecord.Columns} FROM recovery_points
        WHERE {string.Join(" AND ", where)} AND created_at <= @cursor AND (created_at < @cursor OR seq < @seq)
        ORDER BY created_at DESC, seq DESC LIMIT @limit
        """,
        RecoveryPointRecord.Read,
        [.. arguments, ("@cursor", page.AfterNumber(0)), ("@seq", page.AfterNumber(1)), ("@limit", page.Limit + 1L)]);

    private static string[] Cursor(RecoveryPointRecord point) => [$"{point.CreatedAt.ToUnixTimeMilliseconds()}", $"{point.Seq}"];
}
