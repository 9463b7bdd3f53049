using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.AwsBackup.RecoveryPoints;

internal sealed class AwsRecoveryPoints(AwsCalls calls) : IRecoveryPoints
{
    public IAsyncEnumerable<ImmutableArray<RecoveryPoint>> ListByVaultAsync(
        CallContext context, string vaultName, DateTimeOffset? createdAfter, CancellationToken cancellationToken) =>
        Pages.ReadAsync(
            "ListRecoveryPointsByBackupVault",
            async (token, cancellation) =>
            {
                var request = new ListRecoveryPointsByBackupVaultRequest { BackupVaultName = vaultName, ByCreatedAfter = createdAfter?.UtcDateTime, MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(
                    context,
                    "ListRecoveryPointsByBackupVault",
                    (clients, stop) => clients.Backup.ListRecoveryPointsByBackupVaultAsync(request, stop),
                    cancellation);
                ImmutableArray<RecoveryPoint> page = [.. (answer.RecoveryPoints ?? []).Select(point => RecoveryPointReader.Read(vaultName, point))];
                return (page, answer.NextToken);
            },
            cancellationToken);

    public async Task<ImmutableArray<RecoveryPoint>> ListByResourceAsync(CallContext context, string resourceArn, CancellationToken cancellationToken)
    {
        var points = ImmutableArray.CreateBuilder<RecoveryPoint>();
        var pages = Pages.ReadAsync(
            "ListRecoveryPointsByResource",
            async (token, cancellation) =>
            {
                var request = new ListRecoveryPointsByResourceRequest { ResourceArn = resourceArn, MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, "ListRecoveryPointsByResource", (clients, stop) => clients.Backup.ListRecoveryPointsByResourceAsync(request, stop), cancellation);
                return (answer.RecoveryPoints ?? [], answer.NextToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            points.AddRange(page.Select(point => RecoveryPointReader.Read(resourceArn, point)));
        }

        return [.. points.OrderByDescending(point => point.CreatedAt)];
    }

    public async Task<RecoveryPoint> GetAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken)
    {
        var request = new DescribeRecoveryPointRequest { BackupVaultName = vaultName, RecoveryPointArn = recoveryPointArn };
        var answer = await calls.SendAsync(context, "DescribeRecoveryPoint", (clients, token) => clients.Backup.DescribeRecoveryPointAsync(request, token), cancellationToken);
        return RecoveryPointReader.Read(vaultName, answer);
    }
}
