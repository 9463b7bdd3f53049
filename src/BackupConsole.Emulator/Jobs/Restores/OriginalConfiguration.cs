using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>
/// How the resource of a recovery point was configured: what GetRecoveryPointRestoreMetadata answers. It is not what StartRestoreJob
/// takes; for databases some of it is for information only.
/// </summary>
internal static class OriginalConfiguration
{
    public static Dictionary<string, string> Of(RecoveryPointRecord point)
    {
        var random = new StableRandom(0, "configuration", point.ResourceArn);
        var name = ResourceArn.TryParse(point.ResourceArn)?.Name ?? point.ResourceName;
        var (subnet, vpc, group) = ($"subnet-0{random.Hex(16)}", $"vpc-0{random.Hex(16)}", $"[\"sg-0{random.Hex(16)}\"]");
        var zone = point.Region + "abc"[random.Below(3)];
        var gigabytes = $"{Math.Max(1, (point.Bytes ?? 0) >> 30)}";
        var metadata = point.ResourceType switch
        {
            "EBS" => new() { ["volumeId"] = name, ["encrypted"] = "true", ["volumeType"] = "gp3", ["volumeSize"] = gigabytes, ["availabilityZone"] = zone },
            "EC2" => Instance(point, subnet, vpc, group, zone),
            "EFS" => new()
            {
                ["file-system-id"] = name,
                ["Encrypted"] = "true",
                ["KmsKeyId"] = point.KeyArn,
                ["PerformanceMode"] = "generalPurpose",
                ["CreationToken"] = random.Uuid(),
                ["newFileSystem"] = "false",
            },
            "RDS" => new()
            {
                ["DBInstanceIdentifier"] = name,
                ["DBSnapshotIdentifier"] = point.Arn.Split(':', 7)[^1],
                ["DBInstanceClass"] = "db.r6g.large",
                ["AvailabilityZone"] = zone,
                ["MultiAZ"] = "true",
                ["Port"] = "5432",
                ["VpcSecurityGroupIds"] = group,
                ["InformationalOnly:Engine"] = "postgres",
                ["InformationalOnly:EngineVersion"] = "16.4",
            },
            "Aurora" or "DocumentDB" or "Neptune" => Cluster(point.ResourceType, name, zone, group),
            "DynamoDB" => new() { ["originalTableName"] = name, ["encryptionType"] = "Default" },
            "S3" => new() { ["DestinationBucketName"] = name, ["EncryptionType"] = "original", ["RestoreACLs"] = "false" },
            "FSx" => new()
            {
                ["StorageCapacity"] = gigabytes,
                ["StorageType"] = "SSD",
                ["DeploymentType"] = "SINGLE_AZ_2",
                ["VpcId"] = vpc,
                ["SubnetIds"] = $"[\"{subnet}\"]",
                ["SecurityGroupIds"] = group,
                ["KmsKeyId"] = point.KeyArn,
            },
            "Storage Gateway" => new() { ["gatewayArn"] = point.ResourceArn, ["volumeSizeInBytes"] = $"{point.Bytes ?? 0}", ["gatewayType"] = "BACKUP_VM" },
            "VirtualMachine" => new() { ["VMName"] = point.ResourceName, ["VMDatastore"] = "datastore1", ["VMPath"] = "/Datacenter/vm", ["vmId"] = "vm-101" },
            "CloudFormation" => new() { ["StackName"] = point.ResourceName },
            "Redshift" => new()
            {
                ["ClusterIdentifier"] = name,
                ["NodeType"] = "ra3.xlplus",
                ["NumberOfNodes"] = "4",
                ["Port"] = "5439",
                ["Encrypted"] = "true",
                ["VpcSecurityGroupIds"] = group,
            },
            "Redshift Serverless" => new() { ["NamespaceIdentifier"] = name },
            "Timestream" => new() { ["DatabaseName"] = name, ["MemoryStoreRetentionPeriodInHours"] = "24", ["MagneticStoreRetentionPeriodInDays"] = "365" },
            "EKS" => new() { ["clusterName"] = name, ["clusterVpcConfig"] = $"{{\"vpcId\":\"{vpc}\",\"subnetIds\":[\"{subnet}\"],\"securityGroupIds\":{group}}}" },
            "DSQL" => new() { ["cluster_id"] = name, ["backup_size_bytes"] = $"{point.Bytes ?? 0}" },
            _ => new Dictionary<string, string> { ["aws:backup:SourceDatabaseArn"] = point.ResourceArn },
        };
        metadata["aws:backup:request-id"] = random.Uuid();
        return metadata;
    }

    private static Dictionary<string, string> Instance(RecoveryPointRecord point, string subnet, string vpc, string group, string zone) => new()
    {
        ["InstanceType"] = "m6i.large",
        ["KeyName"] = "operations",
        ["SubnetId"] = subnet,
        ["VpcId"] = vpc,
        ["SecurityGroupIds"] = group,
        ["EbsOptimized"] = "true",
        ["DisableApiTermination"] = "false",
        ["InstanceInitiatedShutdownBehavior"] = "stop",
        ["CpuOptions"] = "{\"CoreCount\":1,\"ThreadsPerCore\":2}",
        ["CreditSpecification"] = "{\"CpuCredits\":\"standard\"}",
        ["HibernationOptions"] = "{\"Configured\":false}",
        ["Monitoring"] = "{\"State\":\"disabled\"}",
        ["Placement"] = $"{{\"AvailabilityZone\":\"{zone}\",\"GroupName\":\"\",\"Tenancy\":\"default\"}}",
        ["CapacityReservationSpecification"] = "{\"CapacityReservationPreference\":\"open\"}",
        ["NetworkInterfaces"] = $"[{{\"DeviceIndex\":0,\"SubnetId\":\"{subnet}\",\"Description\":\"{point.ResourceName}\"}}]",
    };

    private static Dictionary<string, string> Cluster(string type, string name, string zone, string group)
    {
        var (engine, version, port) = type switch
        {
            "DocumentDB" => ("docdb", "5.0.0", "27017"),
            "Neptune" => ("neptune", "1.3.2.1", "8182"),
            _ => ("aurora-postgresql", "16.4", "5432"),
        };
        return new()
        {
            ["dbClusterIdentifier"] = name,
            ["engine"] = engine,
            ["engineVersion"] = version,
            ["port"] = port,
            ["availabilityZones"] = $"[\"{zone}\"]",
            ["vpcSecurityGroupIds"] = group,
        };
    }
}
