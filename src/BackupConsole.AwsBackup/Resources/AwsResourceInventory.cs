using System.Collections.Immutable;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Tagging;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Resources;

namespace BackupConsole.AwsBackup.Resources;

internal sealed class AwsResourceInventory(AwsCalls calls, IProtectedResources protectedResources) : IResourceInventory
{
    private static readonly ImmutableSortedDictionary<string, string> NoTags = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public async Task<ImmutableArray<InventoryResource>> ListAsync(CallContext context, CancellationToken cancellationToken)
    {
        var backedUp = (await protectedResources.ListAsync(context, cancellationToken)).DistinctBy(resource => resource.ResourceArn).ToDictionary(resource => resource.ResourceArn, StringComparer.Ordinal);
        var tagged = await ListTaggedAsync(context, cancellationToken);
        return
        [
            .. backedUp.Values.Select(resource => Join(resource.ResourceArn, tagged.GetValueOrDefault(resource.ResourceArn, NoTags), resource))
                .Concat(tagged.Where(resource => !backedUp.ContainsKey(resource.Key)).Select(resource => Join(resource.Key, resource.Value, null)))
                .OrderBy(resource => resource.Arn, StringComparer.Ordinal),
        ];
    }

    // A page can repeat a resource that moved while the list was read.
    private async Task<Dictionary<string, ImmutableSortedDictionary<string, string>>> ListTaggedAsync(CallContext context, CancellationToken cancellationToken)
    {
        var tagged = new Dictionary<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal);
        var pages = Pages.ReadAsync(
            "GetResources",
            async (token, cancellation) =>
            {
                var answer = await calls.SendAsync(context, "GetResources", (clients, stop) => clients.Tagging.GetResourcesAsync(new GetResourcesRequest(token), stop), cancellation);
                return (answer.Resources, answer.PaginationToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            foreach (var resource in page.Where(resource => TypeOf(resource.Arn) is not null))
            {
                tagged[resource.Arn] = resource.Tags;
            }
        }

        return tagged;
    }

    private static InventoryResource Join(string arn, ImmutableSortedDictionary<string, string> tags, ProtectedResource? backedUp) => new(
        arn,
        backedUp?.ResourceType ?? TypeOf(arn),
        tags.GetValueOrDefault("Name") is { Length: > 0 } name ? name : backedUp?.ResourceName ?? (Arn.TryParse(arn, out var parsed) ? parsed.ResourceId : arn),
        tags,
        backedUp is not null,
        backedUp?.LastBackupTime)
    {
        LastBackupVaultArn = backedUp?.LastBackupVaultArn,
    };

    private static string? TypeOf(string text) => Arn.TryParse(text, out var arn) ? ResourceTypes.OfArn(arn)?.Name : null;
}
