using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Benchmarks.Operations;

/// <summary>A kind of bulk work that is measured.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Kind">As the queue has it.</param>
/// <param name="PublishedRate">AWS's rate for the operation, in calls a second.</param>
/// <param name="Command">What is sent for a recovery point of an account.</param>
internal sealed record BulkKind(string Name, OperationKind Kind, double PublishedRate, Func<RecoveryPoint, string, BackupCommand> Command)
{
    public static BulkKind Deletions { get; } = new("deletions", OperationKind.DeleteRecoveryPoints, 10, (point, _) => new DeleteRecoveryPoint(point.VaultName, point.Arn));

    public static BulkKind LifecycleChanges { get; } = new(
        "lifecycle changes",
        OperationKind.ChangeLifecycle,
        5,
        (point, _) => new UpdateRecoveryPointLifecycle(point.VaultName, point.Arn, new Lifecycle(null, 90)) { ResourceType = point.ResourceType });

    public static BulkKind Copies { get; } = new(
        "copies", OperationKind.CopyRecoveryPoints, 5, (point, account) => new StartCopyJob(point.VaultName, point.Arn, BulkEstate.CopiesArn(account), BulkEstate.RoleArn(account)));

    public NewOperation Of(IEnumerable<RecoveryPoint> points, BulkAccount account) =>
        new(Guid.NewGuid(), Kind, Name, account.Connection.Id, [.. points.Select(point => new NewOperationItem(point.Arn, Command(point, account.AccountId)))]);
}
