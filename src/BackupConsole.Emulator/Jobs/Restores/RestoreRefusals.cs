using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>Why a restore that is accepted fails: what AWS Backup finds out only while the job runs.</summary>
internal static class RestoreRefusals
{
    public static string? Of(Session session, RestoreType type, RestoreFacts facts, bool asksForTags, string target)
    {
        if (asksForTags && TagsRefusal(type, facts) is { } refusal)
        {
            return refusal;
        }

        // The emulator's buckets have no ACLs, so there are none in a backup either.
        if (type.ResourceType == "S3" && facts.IsOn("RestoreACLs"))
        {
            return "The recovery point has no ACLs to restore. Set RestoreACLs to false.";
        }

        var account = facts.Point.Account;
        var isExpected = type.Overwrites || type.ResourceType switch
        {
            "S3" => true,
            "EFS" => !facts.IsOn("newFileSystem"),
            "EKS" => !facts.IsOn("newCluster"),
            _ => false,
        };
        var exists = ResourceStore.Find(session, account, facts.Point.Region, target) is not null;
        if (isExpected && !exists && ResourceStore.HasInventory(session, account))
        {
            return $"The resource {target}, which is to be restored into, was not found.";
        }

        return !isExpected && exists ? $"The resource {target} already exists." : null;
    }

    private static string? TagsRefusal(RestoreType type, RestoreFacts facts)
    {
        if (type.Tags == TagCopying.Fails)
        {
            return $"Copying tags from the source resource is not supported for {type.ResourceType}.";
        }

        if (facts.Has("ItemsToRestore") || facts.Has("restoreType"))
        {
            return "Copying tags from the source resource is not supported for the restore of items.";
        }

        return type.ResourceType == "EFS" && !facts.IsOn("newFileSystem")
            ? "Copying tags from the source resource is supported for new file systems only."
            : null;
    }
}
