using BackupConsole.Emulator.Engine;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>The ARN of what a restore makes, or writes over.</summary>
internal static class RestoreTargets
{
    public static string Of(RestoreType type, RestoreFacts facts, string occasion)
    {
        var random = new StableRandom(0, "restored", facts.Point.Arn, occasion);
        var (account, region) = (facts.Point.Account, facts.Point.Region);
        var id = random.Hex(16);
        return type.ResourceType switch
        {
            "EBS" when facts.Text("destinationBucketName") is { } bucket => $"arn:aws:s3:::{bucket}",
            "EBS" => Volume(region, account, id),
            "EC2" => Instance(region, account, id),
            "EFS" when facts.IsOn("newFileSystem") => $"arn:aws:elasticfilesystem:{region}:{account}:file-system/fs-0{id}",
            "EFS" => $"arn:aws:elasticfilesystem:{region}:{account}:file-system/{facts.Text("file-system-id")}",
            "RDS" => $"arn:aws:rds:{region}:{account}:db:{facts.Text("DBInstanceIdentifier")}",
            "Aurora" or "DocumentDB" or "Neptune" => $"arn:aws:rds:{region}:{account}:cluster:{facts.Text("dbClusterIdentifier")}",
            "DynamoDB" => $"arn:aws:dynamodb:{region}:{account}:table/{facts.Text("targetTableName")}",
            "S3" => $"arn:aws:s3:::{facts.Text("DestinationBucketName")}",
            "FSx" => $"arn:aws:fsx:{region}:{account}:file-system/fs-0{id}",
            "Storage Gateway" => $"{facts.Text("gatewayArn")}/volume/vol-{id.ToUpperInvariant()}",
            "VirtualMachine" => facts.Text("RestoreTo") switch
            {
                "EC2Instance" => Instance(region, account, id),
                "EBSVolume" => Volume(region, account, id),
                _ => $"arn:aws:backup-gateway:{region}:{account}:vm/vm-{id[..8].ToUpperInvariant()}",
            },
            "CloudFormation" => $"arn:aws:cloudformation:{region}:{account}:stack/{facts.Text("StackName")}/{random.Uuid()}",
            "Redshift" when facts.Text("RestoreType") == "NAMESPACE_RESTORE" => Namespace(region, account, facts.Text("ClusterIdentifier")),
            "Redshift" => $"arn:aws:redshift:{region}:{account}:cluster:{facts.Text("ClusterIdentifier")}",
            "Redshift Serverless" => Namespace(region, account, facts.Text("NamespaceIdentifier")),
            "Timestream" => $"arn:aws:timestream:{region}:{account}:database/{facts.Text("DatabaseName")}/table/{facts.Text("TableName")}",
            "EKS" => $"arn:aws:eks:{region}:{account}:cluster/{facts.Text("clusterName")}",
            "DSQL" => $"arn:aws:dsql:{region}:{account}:cluster/{random.Hex(26)}",
            "SAP HANA on Amazon EC2" => facts.Text("aws:backup:TargetDatabaseArn")!,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type.ResourceType, "There is no restore of this type."),
        };
    }

    private static string Instance(string region, string account, string id) => $"arn:aws:ec2:{region}:{account}:instance/i-0{id}";

    private static string Volume(string region, string account, string id) => $"arn:aws:ec2:{region}:{account}:volume/vol-0{id}";

    private static string Namespace(string region, string account, string? name) => $"arn:aws:redshift-serverless:{region}:{account}:namespace/{name}";
}
