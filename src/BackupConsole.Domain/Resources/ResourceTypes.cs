using System.Collections.Immutable;
using BackupConsole.Domain.Arns;

namespace BackupConsole.Domain.Resources;

/// <summary>The resource types that AWS Backup knows, and how an ARN tells its type.</summary>
public static class ResourceTypes
{
    /// <summary>In the order in which a list offers them. Aurora, Neptune and DocumentDB share one ARN form; the first one stands for it.</summary>
    public static ImmutableArray<ResourceType> All { get; } =
    [
        new("EBS", "ec2", "volume/") { IsColdCapable = true },
        new("EC2", "ec2", "instance/"),
        new("EFS", "elasticfilesystem", "file-system/") { IsColdCapable = true, IsFullyManaged = true },
        new("RDS", "rds", "db:") { CanStopBackupJob = false },
        new("Aurora", "rds", "cluster:") { CanStopBackupJob = false },
        new("DocumentDB", "rds", "cluster:") { CanStopBackupJob = false },
        new("Neptune", "rds", "cluster:") { CanStopBackupJob = false },
        new("DynamoDB", "dynamodb", "table/") { IsColdCapable = true, IsFullyManaged = true },
        new("S3", "s3", "") { IsFullyManaged = true },
        new("FSx", "fsx", "file-system/") { CanStopBackupJob = false },
        new("Storage Gateway", "storagegateway", "gateway/"),
        new("VirtualMachine", "backup-gateway", "vm/") { IsColdCapable = true, IsFullyManaged = true },
        new("CloudFormation", "cloudformation", "stack/") { IsColdCapable = true, IsFullyManaged = true },
        new("Redshift", "redshift", "cluster:"),
        new("Redshift Serverless", "redshift-serverless", "namespace/"),
        new("Timestream", "timestream", "database/") { IsColdCapable = true, IsFullyManaged = true },
        new("SAP HANA on Amazon EC2", "ssm-sap", "HANA/") { IsColdCapable = true, IsFullyManaged = true, CanStopBackupJob = false },
        new("EKS", "eks", "cluster/") { IsFullyManaged = true },
        new("DSQL", "dsql", "cluster/") { IsFullyManaged = true },
    ];

    /// <summary>The type that an ARN's form names, or null when AWS Backup protects nothing of this form.</summary>
    public static ResourceType? OfArn(Arn arn) =>
        All.FirstOrDefault(type => type.ArnService == arn.Service
            && arn.Resource.StartsWith(type.ArnResourcePrefix, StringComparison.Ordinal)
            && arn.Resource.Length > type.ArnResourcePrefix.Length
            && (type.Name == "S3" ? !arn.Resource.Contains('/') : arn.Region.Length > 0));

    /// <summary>The type of this AWS name, or null for one that this version does not know.</summary>
    public static ResourceType? Named(string? name) => All.FirstOrDefault(type => type.Name == name);
}
