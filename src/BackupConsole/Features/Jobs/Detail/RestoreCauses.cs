using System.Collections.Immutable;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>AWS gives restore jobs no message category: the words of the message are all there is to go by.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-a-backup.html, …/troubleshooting.html</remarks>
internal static class RestoreCauses
{
    private static readonly Advice Unknown = new(
        "FAILED", "AWS gives restore jobs no category; the message is all that is known.", "Read the message, change what it names, and restore again like this.");

    // The first that fits: the narrower ones stand first.
    private static readonly ImmutableArray<(string[] Words, Advice Advice)> Known =
    [
        (["passrole"], new("ACCESS_DENIED",
            "The restoring role may not hand the instance profile or service role of the original to the new resource.",
            "Allow iam:PassRole for it to the restoring role, or restore without the profile.")),
        (["kms", "encryption key"], new("KMS_KEY_ERROR",
            "A KMS key is disabled, waits for deletion, or may not be used by the restoring role.",
            "Look at the key's state and policy, or choose another key for the new resource.")),
        (["access denied", "accessdenied", "not authorized", "unauthorized", "insufficient privileges", "permission"], new("ACCESS_DENIED",
            "The restoring role, a vault policy or a key policy does not allow something that the restore needs.",
            "Compare the role with AWS Backup's managed policy for restores, and look at the vault's access policy.")),
        (["already exists", "alreadyexists", "duplicate"], new("ALREADY_EXISTS",
            "Something with the name of the new resource is there already.",
            "Restore again like this with another name.")),
        (["limit", "quota", "exceeded"], new("LIMIT_EXCEEDED",
            "A quota of the resource's service is used up.",
            "Delete what is no longer needed or ask for a higher quota, then restore again.")),
        (["tag"], new("TAG_COPY_ERROR",
            "The tags of the original could not be copied to the new resource.",
            "Restore again without copying tags.")),
        (["not found", "does not exist", "notfound"], new("RESOURCE_NOT_FOUND",
            "Something that the settings name, for example a subnet, a group or a bucket, is gone.",
            "Restore again with what is there now.")),
        (["invalid", "must be", "not supported", "unsupported", "required"], new("INVALID_PARAMETER",
            "The resource's service does not take the settings of this restore.",
            "Change what the message names, and restore again.")),
    ];

    public static Advice Of(Job job)
    {
        if (job.State == JobState.Aborted)
        {
            return new(job.State.ToAws(), "The restore was stopped before it ended.", "Look in CloudTrail for who stopped it; what was made until then may have to be deleted.");
        }

        var message = job.StatusMessage ?? string.Empty;
        return Known.FirstOrDefault(known => known.Words.Any(word => message.Contains(word, StringComparison.OrdinalIgnoreCase))).Advice ?? Unknown;
    }
}
