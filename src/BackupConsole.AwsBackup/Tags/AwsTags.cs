using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tags;

internal sealed class AwsTags(AwsCalls calls) : ITags
{
    public async Task<ImmutableSortedDictionary<string, string>> ListAsync(CallContext context, string resourceArn, CancellationToken cancellationToken)
    {
        var tags = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var pages = Pages.ReadAsync(
            "ListTags",
            async (token, cancellation) =>
            {
                var request = new ListTagsRequest { ResourceArn = resourceArn, MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, "ListTags", (clients, stop) => clients.Backup.ListTagsAsync(request, stop), cancellation);
                return (answer.Tags ?? [], answer.NextToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            foreach (var (key, value) in page)
            {
                tags[key] = value;
            }
        }

        return tags.ToImmutable();
    }
}
