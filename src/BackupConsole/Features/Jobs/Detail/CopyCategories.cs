using System.Collections.Immutable;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>What a message category means of a copy, where that is something else than of a backup.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html</remarks>
internal static class CopyCategories
{
    private static readonly ImmutableArray<Advice> All =
    [
        new("ACCESS_DENIED",
            "The destination vault does not let the source account copy into it, the accounts are in different organisations, or the job's role may not copy.",
            "Allow backup:CopyIntoBackupVault for the source account in the destination vault's access policy, and compare the role with AWS Backup's managed policy."),
        new("KMS_KEY_ERROR",
            "The copy cannot use a key: a resource that is encrypted with an AWS managed key cannot be copied to another account, and a customer key must be shared with it.",
            "Encrypt the resource with a customer managed key, and let the destination account use it; look at the destination vault's key too."),
        new("LIMIT_EXCEEDED",
            "Too many copies at a time: AWS Backup runs 100 for an account, and each service has its own quota for snapshots copied into one Region.",
            "Spread the rules, or ask for a higher quota; then copy the recovery point again."),
        new("CONCURRENT_JOB",
            "Another backup or copy of the same resource was running; AWS Backup works on one at a time and gave up waiting.",
            "Copy the recovery point again when the other job has ended."),
        new("INVALID_LIFECYCLE",
            "The copy's retention does not fit the destination vault's lock.",
            "Change the copy action's lifecycle so that it lies within the limits of the destination vault."),
        new("INVALID_STATE",
            "The recovery point was in a state in which it cannot be copied: in cold storage, being deleted, or expired.",
            "Copy a recovery point that is still warm."),
        new("RESOURCE_NOT_FOUND",
            "The recovery point or the destination vault is gone.",
            "Look whether the vault of the copy action still exists, and copy another recovery point."),
        new("UNSUPPORTED_OPERATION",
            "AWS Backup cannot copy backups of this type there; some types can be copied to another Region or to another account, but not both at once.",
            "Copy in two steps, or take the copy action out of the rules for this type."),
    ];

    /// <summary>Null where a copy is no different from a backup.</summary>
    public static Advice? Find(string? category) => All.FirstOrDefault(advice => advice.Category == category);
}
