using System.Globalization;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>
/// Each resource type has its own form of recovery point ARN. Only fully managed types have ones of AWS Backup;
/// see https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html.
/// </summary>
internal static class RecoveryPointArns
{
    public static string For(string type, string account, string region, string resourceArn, string jobId, DateTimeOffset createdAt)
    {
        var random = new StableRandom(0, "recovery-point", jobId);
        var name = ResourceArn.TryParse(resourceArn)?.Name ?? resourceArn;
        return type switch
        {
            "EBS" or "Storage Gateway" => $"arn:aws:ec2:{region}::snapshot/snap-0{random.Hex(16)}",
            "EC2" => $"arn:aws:ec2:{region}::image/ami-0{random.Hex(16)}",
            "RDS" => $"arn:aws:rds:{region}:{account}:snapshot:awsbackup:job-{jobId}",
            "Aurora" or "DocumentDB" or "Neptune" => $"arn:aws:rds:{region}:{account}:cluster-snapshot:awsbackup:job-{jobId}",
            "DynamoDB" => $"arn:aws:dynamodb:{region}:{account}:table/{name}/backup/{createdAt.ToUnixTimeMilliseconds():00000000000000}-{random.Hex(8)}",
            "FSx" => $"arn:aws:fsx:{region}:{account}:backup/backup-0{random.Hex(16)}",
            "Redshift" => $"arn:aws:redshift:{region}:{account}:snapshot:{name}/awsbackup:job-{jobId}",
            "S3" => string.Create(
                CultureInfo.InvariantCulture, $"arn:aws:backup:{region}:{account}:recovery-point:{name}-{createdAt:yyyyMMddHHmmss}-{random.Hex(8)}"),
            "CloudFormation" or "EKS" => $"arn:aws:backup:{region}:{account}:recovery-point:composite:{random.Uuid()}",
            _ => $"arn:aws:backup:{region}:{account}:recovery-point:{random.Uuid()}",
        };
    }

    /// <summary>A continuous recovery point is the only one of its resource and rule, so its name follows from these.</summary>
    public static string Continuous(ResourceRecord resource, string rule)
    {
        var random = new StableRandom(0, "continuous", resource.Arn, rule);
        var suffix = random.Hex(8);
        var name = resource.Type switch
        {
            "S3" => $"{resource.Name}-{suffix}",
            "RDS" => $"continuous:db-{random.Hex(26).ToUpperInvariant()}-{suffix}",
            "Aurora" => $"continuous:cluster-{random.Hex(26).ToUpperInvariant()}-{suffix}",
            _ => $"continuous:{random.Uuid()}",
        };
        return $"arn:aws:backup:{resource.Region}:{resource.Account}:recovery-point:{name}";
    }

    /// <summary>A member's own recovery point; the template of a stack and the state of a cluster are members, but not composites themselves.</summary>
    public static string Nested(ResourceRecord member, string jobId, DateTimeOffset createdAt) => member.Type is "CloudFormation" or "EKS"
        ? $"arn:aws:backup:{member.Region}:{member.Account}:recovery-point:{new StableRandom(0, "nested", jobId).Uuid()}"
        : For(member.Type, member.Account, member.Region, member.Arn, jobId, createdAt);

    /// <summary>StartBackupJob answers an ARN at once for EFS (and advanced DynamoDB, which is not emulated) only.</summary>
    public static bool IsKnownAtStart(string type) => type == "EFS";
}
