using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class ChangeTagsExecutor(AwsCalls calls, ITags tags) : CommandExecutor<ChangeTags, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, ChangeTags command, IntentId intent, CancellationToken cancellationToken)
    {
        string? requestId = null;
        if (!command.TagKeysToRemove.IsEmpty)
        {
            var request = UntagOf(command);
            var answer = await calls.SendAsync(context, "UntagResource", (clients, token) => clients.BackupFor(command.Repeatability).UntagResourceAsync(request, token), cancellationToken);
            requestId = answer.ResponseMetadata?.RequestId;
        }

        if (!command.TagsToSet.IsEmpty)
        {
            var request = TagOf(command);
            var answer = await calls.SendAsync(context, "TagResource", (clients, token) => clients.BackupFor(command.Repeatability).TagResourceAsync(request, token), cancellationToken);
            requestId = answer.ResponseMetadata?.RequestId;
        }

        return new CommandReceipt<NoResult>(NoResult.Instance, requestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(ChangeTags command) =>
    [
        .. command.TagKeysToRemove.IsEmpty ? [] : new AmazonBackupRequest[] { UntagOf(command) },
        .. command.TagsToSet.IsEmpty ? [] : new AmazonBackupRequest[] { TagOf(command) },
    ];

    // What is half done counts as not done: sending it again finishes it.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, ChangeTags command, IntentId intent, CancellationToken cancellationToken)
    {
        var found = await tags.ListAsync(context, command.ResourceArn, cancellationToken);
        var isDone = command.TagsToSet.All(tag => found.TryGetValue(tag.Key, out var value) && value == tag.Value) && !command.TagKeysToRemove.Any(found.ContainsKey);
        return isDone ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;
    }

    private static UntagResourceRequest UntagOf(ChangeTags command) => new() { ResourceArn = command.ResourceArn, TagKeyList = [.. command.TagKeysToRemove] };

    private static TagResourceRequest TagOf(ChangeTags command) => new() { ResourceArn = command.ResourceArn, Tags = new Dictionary<string, string>(command.TagsToSet, StringComparer.Ordinal) };
}
