using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Restores;

namespace BackupConsole.AwsBackup.Restores;

internal sealed class AwsRestoreMetadata(AwsCalls calls) : IRestoreMetadata
{
    public async Task<RestoreMetadata> OfRecoveryPointAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken)
    {
        var request = new GetRecoveryPointRestoreMetadataRequest { BackupVaultName = vaultName, RecoveryPointArn = recoveryPointArn };
        var answer = await calls.SendAsync(
            context, "GetRecoveryPointRestoreMetadata", (clients, token) => clients.Backup.GetRecoveryPointRestoreMetadataAsync(request, token), cancellationToken);
        return new RestoreMetadata(answer.ResourceType, WithoutNulls(answer.RestoreMetadata));
    }

    public async Task<ImmutableSortedDictionary<string, string>> OfJobAsync(CallContext context, string restoreJobId, CancellationToken cancellationToken)
    {
        var request = new GetRestoreJobMetadataRequest { RestoreJobId = restoreJobId };
        var answer = await calls.SendAsync(context, "GetRestoreJobMetadata", (clients, token) => clients.Backup.GetRestoreJobMetadataAsync(request, token), cancellationToken);
        return WithoutNulls(answer.Metadata);
    }

    /// <summary>AWS answers null for what a resource does not have.</summary>
    private static ImmutableSortedDictionary<string, string> WithoutNulls(Dictionary<string, string?>? map) =>
        (map ?? []).Where(entry => entry.Value is not null).ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal);
}
