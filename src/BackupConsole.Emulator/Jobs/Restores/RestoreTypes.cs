using static BackupConsole.Emulator.Jobs.Restores.RestoreKeys;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>
/// The restore metadata of each resource type, from the "Restoring …" pages of
/// https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-a-backup.html.
/// </summary>
internal static class RestoreTypes
{
    private static readonly RestoreType Cluster = new(
        "Aurora",
        Required("dbClusterIdentifier"),
        Required("engine"),
        Instant("restoreToTime"),
        Flag("useLatestRestorableTime"),
        Json("availabilityZones"),
        Number("backtrackWindow", 0, 259_200),
        Flag("copyTagsToSnapshot"),
        Text("databaseName"),
        Text("dbClusterParameterGroupName"),
        Text("dbSubnetGroupName"),
        Json("enableCloudwatchLogsExports"),
        Flag("enableIAMDatabaseAuthentication"),
        Text("engineMode"),
        Text("engineVersion"),
        Text("kmsKeyId"),
        Text("optionGroupName"),
        Number("port", 1, 65_535),
        Json("scalingConfiguration"),
        Json("vpcSecurityGroupIds"))
    {
        IgnoresCase = true,
        Requirements = [new("a continuous backup", facts => facts.Point.IsContinuous, "restoreToTime", "useLatestRestorableTime")],
    };

    private static readonly IReadOnlyList<RestoreType> All =
    [
        new("EBS", VolumeKeys)
        {
            Requirements =
            [
                new("an archived snapshot", facts => facts.Point.IsCold, "temporaryRestoreDays"),
                new("an archived snapshot", facts => facts.Point.IsCold, "volumeType"),
                new("an archived snapshot", facts => facts.Point.IsCold, "volumeSize"),
                new("an archived snapshot", facts => facts.Point.IsCold, "availabilityZone"),
                new("a restore of files", facts => facts.Has("restoreType"), "destinationBucketName"),
                new("a restore of files", facts => facts.Has("restoreType"), "pathsToRestore"),
            ],
        },
        new("EC2", InstanceKeys),
        new(
            "EFS",
            Text("file-system-id"),
            Flag("Encrypted"),
            Text("KmsKeyId"),
            OneOf("PerformanceMode", "generalPurpose", "maxIO"),
            Text("CreationToken"),
            Flag("newFileSystem"),
            List("ItemsToRestore", 10),
            Flag("singleAzFilesystem"),
            Text("availabilityZoneName"))
        {
            IgnoresUnknownKeys = true,
            Requirements =
            [
                new("a restore into a file system", facts => !facts.IsOn("newFileSystem"), "file-system-id"),
                new("a new file system", facts => facts.IsOn("newFileSystem"), "Encrypted"),
                new("a new file system", facts => facts.IsOn("newFileSystem"), "PerformanceMode"),
                new("a new file system", facts => facts.IsOn("newFileSystem"), "CreationToken"),
            ],
        },
        new("RDS", InstanceOfRdsKeys)
        {
            Requirements = [new("a continuous backup", facts => facts.Point.IsContinuous, "RestoreTime", "UseLatestRestorableTime")],
        },
        Cluster,
        Cluster with { ResourceType = "DocumentDB" },
        Cluster with { ResourceType = "Neptune" },
        new("DynamoDB", Required("targetTableName"), OneOf("encryptionType", "Default", "KMS"), Text("kmsMasterKeyArn"))
        {
            IgnoresCase = true,
            Tags = TagCopying.Fails,
            Requirements = [new("encryption with KMS", facts => facts.Text("encryptionType") == "KMS", "kmsMasterKeyArn")],
        },
        new(
            "S3",
            Required("DestinationBucketName"),
            Flag("RestoreACLs"),
            OneOf("EncryptionType", "original", "SSE-S3", "SSE-KMS"),
            Text("KMSKey"),
            List("ItemsToRestore", 5),
            Text("RestoreLatestVersionsUpTo"),
            Instant("RestoreTime"))
        {
            Tags = TagCopying.Fails,
            Requirements =
            [
                new("a continuous backup", facts => facts.Point.IsContinuous, "RestoreTime"),
                new("encryption with SSE-KMS", facts => facts.Text("EncryptionType") == "SSE-KMS", "KMSKey"),
            ],
        },
        new("FSx", FileSystemKeys),
        new(
            "Storage Gateway",
            [Required("gatewayArn"), Required("targetName"), .. GatewayKeys])
        {
            Requirements = [new("a volume of a gateway", _ => true, "diskId", "volumeSize", "volumeSizeInBytes")],
        },
        new("VirtualMachine", MachineKeys)
        {
            Tags = TagCopying.Fails,
            Requirements =
            [
                new("a restore to VMware", facts => facts.Text("RestoreTo") == "VMware", "HypervisorArn"),
                new("a restore to VMware", facts => facts.Text("RestoreTo") == "VMware", "VMName"),
            ],
        },
        new("CloudFormation", Required("ChangeSetName"), Required("StackName"), Text("ChangeSetDescription"), Json("StackParameters")),
        new("Redshift", WarehouseKeys) { Tags = TagCopying.Always },
        new(
            "Redshift Serverless",
            OneOf("RestoreType", "NAMESPACE_RESTORE", "TABLE_RESTORE") with { IsRequired = true },
            Required("NamespaceIdentifier"),
            Text("WorkgroupName"),
            Flag("ManageAdminPassword"),
            Text("AdminPasswordSecretKmsKeyId"))
        {
            Overwrites = true,
        },
        new(
            "Timestream",
            Required("TableName"),
            Required("DatabaseName"),
            Number("MemoryStoreRetentionPeriodInHours", 1, 8_766),
            Number("MagneticStoreRetentionPeriodInDays", 1, 73_000),
            Flag("EnableMagneticStoreWrites"))
        {
            Tags = TagCopying.Fails,
        },
        new(
            "EKS",
            Required("clusterName"),
            Flag("newCluster"),
            Text("eksClusterVersion"),
            Text("clusterRole"),
            Text("controlPlaneScalingTier"),
            Text("encryptionConfigProviderKeyArn"),
            Json("clusterVpcConfig"),
            Json("nodeGroups"),
            Json("fargateProfiles"),
            Json("podIdentityAssociations"),
            Json("kubernetesRestoreOrder"),
            Flag("namespaceLevelRestore"),
            List("namespaces", 5),
            Flag("restoreKubernetesManifestsOnly"),
            Json("nestedRestoreJobs"))
        {
            IgnoresCase = true,
        },
        new("DSQL", Json("regionalConfig"), Text("witnessRegion"), Flag("useMultiRegionOrchestration"), Json("peerRegion")),
        new("SAP HANA on Amazon EC2", Required("aws:backup:TargetDatabaseArn"), Text("CatalogRestoreOption"), Text("LocalCatalogPath"), Text("RecoveryType"))
        {
            Tags = TagCopying.Fails,
            Overwrites = true,
        },
    ];

    private static readonly Dictionary<string, RestoreType> ByName = All.ToDictionary(type => type.ResourceType, StringComparer.Ordinal);

    public static RestoreType Of(string resourceType) => ByName[resourceType];

    /// <summary>What a recovery point can be restored to: its own type and, for volumes, the other kind of volume.</summary>
    public static bool CanBecome(string pointType, string resourceType) =>
        pointType == resourceType || (pointType, resourceType) is ("EBS", "Storage Gateway") or ("Storage Gateway", "EBS");
}
