using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.RecoveryPoints;

internal sealed class AwsLegalHolds(AwsCalls calls) : ILegalHolds
{
    public async Task<ImmutableHashSet<string>> ListHeldAsync(CallContext context, CancellationToken cancellationToken)
    {
        var held = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        await foreach (var holds in ListAsync(context, cancellationToken))
        {
            foreach (var hold in holds.Where(hold => hold.Status != LegalHoldStatus.CANCELED))
            {
                await foreach (var points in ListPointsAsync(context, hold.LegalHoldId, cancellationToken))
                {
                    held.UnionWith(points.Select(point => point.RecoveryPointArn));
                }
            }
        }

        return held.ToImmutable();
    }

    private IAsyncEnumerable<List<LegalHold>> ListAsync(CallContext context, CancellationToken cancellationToken) => Pages.ReadAsync(
        "ListLegalHolds",
        async (token, cancellation) =>
        {
            var request = new ListLegalHoldsRequest { MaxResults = Pages.Size, NextToken = token };
            var answer = await calls.SendAsync(context, "ListLegalHolds", (clients, stop) => clients.Backup.ListLegalHoldsAsync(request, stop), cancellation);
            return (answer.LegalHolds ?? [], answer.NextToken);
        },
        cancellationToken);

    private IAsyncEnumerable<List<RecoveryPointMember>> ListPointsAsync(CallContext context, string holdId, CancellationToken cancellationToken) => Pages.ReadAsync(
        "ListRecoveryPointsByLegalHold",
        async (token, cancellation) =>
        {
            var request = new ListRecoveryPointsByLegalHoldRequest { LegalHoldId = holdId, MaxResults = Pages.Size, NextToken = token };
            var answer = await calls.SendAsync(
                context, "ListRecoveryPointsByLegalHold", (clients, stop) => clients.Backup.ListRecoveryPointsByLegalHoldAsync(request, stop), cancellation);
            return (answer.RecoveryPoints ?? [], answer.NextToken);
        },
        cancellationToken);
}
