using System.Collections.Immutable;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>The message categories that AWS Backup gives to jobs, with cause and fix.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-dashboards.html</remarks>
internal static class MessageCategories
{
    public const string Success = "SUCCESS";

    public static ImmutableArray<Advice> All { get; } =
    [
        new(Success, "The job did all that it was asked to do.", "Nothing needs to be done."),
        new("ACCESS_DENIED",
            "The job's IAM role, a key policy or a vault policy does not allow something that the backup needs.",
            "Compare the role with AWS Backup's managed policy for backups, then look at the vault's access policy and at the key's."),
        new("KMS_KEY_ERROR",
            "A KMS key that the backup needs is disabled, waits for deletion, or may not be used by the job's role.",
            "Look at the state of the resource's key and of the vault's key, and allow the job's role to use both."),
        new("ACCESS_KEY_ERROR",
            "An access key that the backup needs is missing, inactive or wrong.",
            "Check the credentials of the system that is backed up, for example those of the hypervisor behind the gateway."),
        new("LIMIT_EXCEEDED",
            "A quota of AWS Backup or of the resource's service is used up, for example the number of snapshots or of jobs at a time.",
            "Delete what is no longer needed or ask for a higher quota, and spread schedules that begin at the same time."),
        new("CONCURRENT_JOB",
            "Another backup or copy of the same resource was running; AWS Backup works on one at a time for each resource.",
            "Spread the rules that select this resource, so that one ends before the next begins."),
        new("JOB_EXPIRED",
            "The job did not start within its start window, often because others of the same resource were waiting.",
            "Lengthen the rule's start window, or move rules apart that begin at the same time."),
        new("FEATURE_NOT_ENABLED",
            "Something that the backup needs is not switched on: the resource type's opt-in in this Region, or a feature of the resource such as versioning of an S3 bucket.",
            "Opt in to the resource type in AWS Backup's settings for the Region, and switch on what the message names."),
        new("INVALID_LIFECYCLE",
            "The retention does not fit: shorter or longer than the vault's lock allows, or deleted less than 90 days after the move to cold storage.",
            "Change the rule's lifecycle so that it lies within the vault's limits."),
        new("INVALID_STATE",
            "The resource was in a state in which it cannot be backed up, for example being created, changed or deleted.",
            "Look at the resource's state; once it is available, start the backup again."),
        new("RESOURCE_NOT_FOUND",
            "The resource was deleted, or its ARN names nothing in this account and Region.",
            "If it was deleted on purpose, take it out of the selection; its recovery points stay."),
        new("RESOURCE_NOT_SUPPORTED",
            "AWS Backup does not support this resource, or not in this Region.",
            "Take it out of the selection and protect it in another way."),
        new("UNSUPPORTED_OPERATION",
            "The resource does not support what the job asked for, for example continuous backup or cold storage.",
            "Look at the message, and change the rule or the backup options for this resource."),
        new("VSS_ERROR",
            "Windows VSS failed on the instance, so the backup is crash-consistent, not application-consistent.",
            "Look at the instance's event log, its VSS components and its Systems Manager agent; the recovery point can still be restored."),
        new("HYPERVISOR_OFFLINE",
            "The hypervisor, or the gateway that reaches it, does not answer.",
            "Look at the gateway's state in AWS Backup and at the network between it and the hypervisor."),
        new("TAG_COPY_ERROR",
            "The backup was made, but the resource's tags could not be copied to the recovery point.",
            "Allow the job's role to read the resource's tags and to tag recovery points, and look for more than 50 tags."),
        new("TOKEN_EXPIRED",
            "Temporary credentials ran out while the job was working.",
            "Start the backup again; if it happens often, look at the session length of the role."),
        new("FATAL_ERROR",
            "The backup ended with an error from which AWS Backup could not recover.",
            "Start it again; if it fails again, give AWS Support the job id."),
        new("MISCELLANEOUS",
            "AWS Backup has no category for this; the message says more.",
            "Read the message, and start the backup again when its reason is gone."),
    ];

    /// <summary>Null for a category that this version does not know.</summary>
    public static Advice? Find(string? category) => All.FirstOrDefault(advice => advice.Category == category);
}
