using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Resources;

internal sealed class ProtectedResourceOperations(Database database) : IOperationArea
{
    private const string Columns =
        "arn, type, name, last_backup_at, last_vault_arn, last_recovery_point_arn, restore_minutes, restored_at, restored_point_at";

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListProtectedResources", List),
        ("DescribeProtectedResource", Describe),
    ];

    private object List(ApiCall call)
    {
        var page = call.Page();
        var resources = database.Read(session => session.Query(
            $"""
            SELECT {Columns} FROM protected_resources WHERE account = @account AND region = @region AND arn > @after ORDER BY arn LIMIT @limit
            """,
            Read,
            ("@account", call.Account),
            ("@region", call.Region),
            ("@after", page.AfterText(0)),
            ("@limit", page.Limit + 1L)));
        var next = call.NextToken(resources, page, resource => [resource.ResourceArn]);
        var results = resources.Select(resource => new
        {
            resource.ResourceArn,
            resource.ResourceType,
            resource.LastBackupTime,
            resource.ResourceName,
            resource.LastBackupVaultArn,
            resource.LastRecoveryPointArn,
        }).ToList();
        return new { Results = results, NextToken = next };
    }

    private ProtectedResourceDescription Describe(ApiCall call)
    {
        var arn = call.PathParameter("resourceArn");
        if (ResourceArn.TryParse(arn) is null)
        {
            throw Faults.InvalidParameter("Invalid ARN. Specify a valid ARN.", arn);
        }

        return database.Read(session => session.First(
            $"SELECT {Columns} FROM protected_resources WHERE account = @account AND region = @region AND arn = @arn",
            Read,
            ("@account", call.Account),
            ("@region", call.Region),
            ("@arn", arn))) ?? throw Faults.NotFound("The resource is not protected by AWS Backup.", arn);
    }

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
