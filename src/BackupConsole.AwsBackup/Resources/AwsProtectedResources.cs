using System.Collections.Immutable;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Resources;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Resources;

internal sealed class AwsProtectedResources(AwsCalls calls) : IProtectedResources
{
    public async Task<ImmutableArray<ProtectedResource>> ListAsync(CallContext context, CancellationToken cancellationToken)
    {
        var resources = ImmutableArray.CreateBuilder<ProtectedResource>();
        var pages = Pages.ReadAsync(
            "ListProtectedResources",
            async (token, cancellation) =>
            {
                var request = new Sdk.ListProtectedResourcesRequest { MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, "ListProtectedResources", (clients, stop) => clients.Backup.ListProtectedResourcesAsync(request, stop), cancellation);
                return (answer.Results ?? [], answer.NextToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            resources.AddRange(page.Select(Read));
        }

        return resources.ToImmutable();
    }

    public async Task<ProtectedResourceDetail> GetAsync(CallContext context, string resourceArn, CancellationToken cancellationToken)
    {
        var request = new Sdk.DescribeProtectedResourceRequest { ResourceArn = resourceArn };
        var answer = await calls.SendAsync(context, "DescribeProtectedResource", (clients, token) => clients.Backup.DescribeProtectedResourceAsync(request, token), cancellationToken);
        var resource = new ProtectedResource(
            Answers.Required(answer.ResourceArn, "ResourceArn"),
            answer.ResourceType,
            answer.ResourceName,
            Answers.Instant(answer.LastBackupTime),
            answer.LastBackupVaultArn,
            answer.LastRecoveryPointArn);
        return new ProtectedResourceDetail(resource)
        {
            LatestRestoreJobCreatedAt = Answers.Instant(answer.LatestRestoreJobCreationDate),
            LatestRestoreDuration = answer.LatestRestoreExecutionTimeMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            LatestRestoreRecoveryPointCreatedAt = Answers.Instant(answer.LatestRestoreRecoveryPointCreationDate),
        };
    }

    internal static ProtectedResource Read(Sdk.ProtectedResource resource) => new(
        Answers.Required(resource.ResourceArn, "ResourceArn"),
        resource.ResourceType,
        resource.ResourceName,
        Answers.Instant(resource.LastBackupTime),
        resource.LastBackupVaultArn,
        resource.LastRecoveryPointArn);
}
