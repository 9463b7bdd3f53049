using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// Draws how jobs end: about 4 % of them fail for reasons that their resource type has in real life, and resources with a
/// <see cref="ResourceFlaw"/> fail far more often.
/// </summary>
internal static class JobOutcomes
{
    private const double FailureRate = 0.04;
    private const double ExpiryRate = 0.004;
    private const double CopyFailureRate = 0.03;

    public static JobOutcome Backup(ref StableRandom random, ResourceRecord resource, string roleArn, bool isScheduled)
    {
        var luck = random.Fraction();
        var reached = random.Between(0.05, 0.9);
        if (!BackupRoles.CanBeAssumed(roleArn, resource.Account))
        {
            return JobOutcome.Failure("ACCESS_DENIED", BackupRoles.Refusal(roleArn), 0);
        }

        switch (resource.Flaw)
        {
            case ResourceFlaw.Missing:
                return JobOutcome.Failure("RESOURCE_NOT_FOUND", $"The resource {resource.Arn} was not found.", 0);
            case ResourceFlaw.Denied when luck < 0.8:
                return JobOutcome.Failure(
                    "ACCESS_DENIED",
                    $"Your backup job failed as AWS Backup does not have permission to describe resource {resource.Arn}. Please review the policies of {roleArn} to ensure AWS Backup can protect your resources.",
                    0);
            case ResourceFlaw.Key when luck < 0.75:
                return JobOutcome.Failure("KMS_KEY_ERROR", $"The KMS key of {resource.Arn} is disabled or pending deletion.", reached);
            case ResourceFlaw.Vss when luck < 0.6:
                return new JobOutcome("COMPLETED", "VSS_ERROR", "Windows VSS Backup Job Error encountered, trying for regular backup", 1);
            case ResourceFlaw.Busy when luck < 0.35:
                return JobOutcome.Failure("INVALID_STATE", $"{resource.Name} is not in available state.", 0);
            default:
                break;
        }

        // Scheduled jobs only: a person who has just started a job should not have to wait for the start window to close.
        if (isScheduled && luck > 1 - ExpiryRate)
        {
            return JobOutcome.Expired;
        }

        return luck < FailureRate ? Typical(ref random, resource, reached) : JobOutcome.Success;
    }

    public static JobOutcome Copy(ref StableRandom random, CopyOrder order)
    {
        if (!BackupRoles.CanBeAssumed(order.RoleArn, order.Account))
        {
            return JobOutcome.Failure("ACCESS_DENIED", BackupRoles.Refusal(order.RoleArn), 0);
        }

        if (random.Fraction() >= CopyFailureRate)
        {
            return JobOutcome.Success;
        }

        var reached = random.Between(0.02, 0.6);
        return random.Fraction() < 0.5
            ? JobOutcome.Failure("LIMIT_EXCEEDED", "You have exceeded the maximum number of concurrent snapshot copies to the destination Region.", 0)
            : JobOutcome.Failure("KMS_KEY_ERROR", "The source snapshot KMS key does not exist, is not enabled or you do not have permissions to access it.", reached);
    }

    private static JobOutcome Typical(ref StableRandom random, ResourceRecord resource, double reached)
    {
        (string Category, string Message, double Reached)[] reasons = resource.Type switch
        {
            "EBS" =>
            [
                ("LIMIT_EXCEEDED", "You have exceeded the maximum number of concurrent snapshots for a single volume.", 0),
                ("INVALID_STATE", $"The volume {resource.Name} is in an error state.", reached),
            ],
            "EC2" =>
            [
                ("INVALID_STATE", $"The instance {resource.Name} is not in a state from which an image can be created.", 0),
                ("LIMIT_EXCEEDED", "You have reached your quota of private AMIs in this Region.", reached),
            ],
            "RDS" or "Aurora" or "DocumentDB" or "Neptune" =>
            [
                ("INVALID_STATE", $"The database {resource.Name} is not in available state: it is being modified.", 0),
                ("LIMIT_EXCEEDED", "Cannot create more than 100 manual snapshots.", 0),
            ],
            "S3" =>
            [
                ("ACCESS_DENIED", $"AWS Backup could not read some objects of {resource.Name}. Please review the bucket policy.", reached),
                ("FEATURE_NOT_ENABLED", $"Versioning is suspended on bucket {resource.Name}.", 0),
            ],
            "DynamoDB" =>
            [
                ("LIMIT_EXCEEDED", "Subscriber limit exceeded: there is a limit of 50 concurrent control plane operations.", 0),
                ("CONCURRENT_JOB", $"A backup of the table {resource.Name} is already in progress.", 0),
            ],
            "VirtualMachine" => [("HYPERVISOR_OFFLINE", "The hypervisor is offline: the backup gateway has not been seen for 15 minutes.", reached)],
            _ =>
            [
                ("FATAL_ERROR", "AWS Backup could not complete the job because of an internal error. Please start the job again.", reached),
                ("TAG_COPY_ERROR", $"The tags of {resource.Name} could not be copied to the recovery point.", reached),
            ],
        };
        var (category, message, part) = random.Pick(reasons);
        return JobOutcome.Failure(category, message, part);
    }
}
