using System.Collections.Immutable;
using static BackupConsole.Domain.Restores.RestoreKeys;

namespace BackupConsole.Domain.Restores;

/// <summary>Databases of rows, documents and graphs.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-rds.html, …/restoring-aur.html, …/restoring-dynamodb.html, …/restore-auroradsql.html, …/saphana-restore.html</remarks>
internal static class DatabaseRestores
{
    private static readonly RestoreType Relational = new(
        "RDS",
        [
            NewName("DBInstanceIdentifier"),
            Instant("RestoreTime").Saying("For a continuous backup: the second to go back to, or the latest one below."),
            Flag("UseLatestRestorableTime").Target().From(RestorePrefill.Empty).Saying("For a continuous backup: as late as possible."),
            Text("DBInstanceClass").Setting(),
            Text("DBSubnetGroupName").Setting(),
            List("VpcSecurityGroupIds").Setting(),
            Flag("MultiAZ").Setting(),
            Text("AvailabilityZone").Setting(),
            Flag("PubliclyAccessible").Setting(),
            Number("Port", 1, 65_535).Setting(),
            Text("DBParameterGroupName").Setting(),
            Text("OptionGroupName").Setting(),
            OneOf("StorageType", "gp2", "gp3", "io1", "io2", "standard"),
            Number("AllocatedStorage", 5, 65_536, "GiB"),
            Number("Iops", 1_000, 256_000),
            .. Flags("AutoMinorVersionUpgrade", "CopyTagsToSnapshot", "DeletionProtection", "EnableIAMDatabaseAuthentication", "UseDefaultProcessorFeatures"),
            .. Texts("Engine", "LicenseModel", "DBName", "Domain", "DomainIAMRoleName", "CACertificateIdentifier", "TdeCredentialArn", "TdeCredentialPassword"),
            List("EnableCloudwatchLogsExports"),
            Structures("ProcessorFeatures", "processor feature", OneOf("Name", "coreCount", "threadsPerCore").Required(), Text("Value").Required()),
        ])
    {
        Effect = "Makes a new DB instance.",
        NotSentBack = ["DBSnapshotIdentifier", "InformationalOnly:*", "EngineVersion", "KmsKeyId", "Encrypted", "vpcId"],
        Checks = [new("for a continuous backup", facts => facts.Source.IsContinuous, "RestoreTime", "UseLatestRestorableTime")],
        Conflicts =
        [
            new("RestoreTime", facts => facts.Has("RestoreTime") && facts.IsOn("UseLatestRestorableTime"), "A restore goes back to one time.", "Clear the time, or do not use the latest one."),
            new("AvailabilityZone", facts => facts.Has("AvailabilityZone") && facts.IsOn("MultiAZ"), "RDS chooses the zones of a Multi-AZ instance itself.", "Clear the zone, or set Multi-AZ to false."),
        ],
        Notes = ["Engine version, key and encryption are those of the backup."],
    };

    private static readonly RestoreType Cluster = new(
        "Aurora",
        NewName("dbClusterIdentifier"),
        Text("engine").Required().Target(),
        Instant("restoreToTime").Saying("For a continuous backup: the second to go back to, or the latest one below."),
        Flag("useLatestRestorableTime").Target().From(RestorePrefill.Empty).Saying("For a continuous backup: as late as possible."),
        Text("engineVersion").Setting(),
        Text("dbSubnetGroupName").Setting(),
        List("vpcSecurityGroupIds").Setting(),
        Number("port", 1, 65_535).Setting(),
        Text("dbClusterParameterGroupName").Setting(),
        Text("kmsKeyId").Setting(),
        List("availabilityZones").Saying("Not taken for a restore to a point in time."),
        Text("databaseName").Saying("Not taken for a restore to a point in time."),
        Number("backtrackWindow", 0, 259_200, "seconds"),
        Flag("copyTagsToSnapshot"),
        Flag("enableIAMDatabaseAuthentication"),
        List("enableCloudwatchLogsExports"),
        OneOf("engineMode", "provisioned", "serverless"),
        Text("optionGroupName"),
        Structure(
            "scalingConfiguration",
            Number("MinCapacity", 1, 384),
            Number("MaxCapacity", 1, 384),
            Flag("AutoPause"),
            Number("SecondsUntilAutoPause", 300, 86_400, "seconds"),
            OneOf("TimeoutAction", "ForceApplyCapacityChange", "RollbackCapacityChange"),
            Number("SecondsBeforeTimeout", 60, 600, "seconds")).Saying("For the engine mode serverless."))
    {
        Effect = "Makes a new cluster without instances; add them when the job has completed.",
        IgnoresCase = true,
        Checks = [new("for a continuous backup", facts => facts.Source.IsContinuous, "restoreToTime", "useLatestRestorableTime")],
        Conflicts =
        [
            new("restoreToTime", facts => facts.Has("restoreToTime") && facts.IsOn("useLatestRestorableTime"), "A restore goes back to one time.", "Clear the time, or do not use the latest one."),
            new("availabilityZones", facts => facts.Source.IsContinuous && facts.Has("availabilityZones"), "AWS takes no zones for a restore to a point in time.", "Clear them."),
            new("databaseName", facts => facts.Source.IsContinuous && facts.Has("databaseName"), "AWS takes no database name for a restore to a point in time.", "Clear it."),
        ],
    };

    private static readonly RestoreType Dynamo = new(
        "DynamoDB",
        NewName("targetTableName") with { OriginalName = "originalTableName" },
        OneOf("encryptionType", "Default", "KMS").Setting(),
        Text("kmsMasterKeyArn").Setting().Saying("For KMS."))
    {
        Effect = "Makes a new table.",
        IgnoresCase = true,
        Tags = TagCopying.Impossible,
        NotSentBack = ["originalTableName"],
        Checks = [new("for encryption with KMS", facts => facts.Is("encryptionType", "KMS"), "kmsMasterKeyArn")],
        Notes = ["Streams, alarms, auto scaling and time to live are not restored: switch them on again."],
    };

    private static readonly RestoreType Distributed = new(
        "DSQL",
        Structures("regionalConfig", "Region", Text("region").Required().Saying("For example eu-central-1."), Flag("isDeletionProtectionEnabled"), Text("kmsKeyId")).Setting().Saying("Empty is one Region, AWS's key, deletion protection on."),
        Text("witnessRegion").Setting().Saying("For a cluster of several Regions."),
        Flag("useMultiRegionOrchestration").Setting().Saying("For a cluster of several Regions; the peer Region must hold an identical copy."),
        List("peerRegion").Setting().Saying("For a cluster of several Regions, on the same continent."))
    {
        Effect = "Makes a new cluster.",
        NotSentBack = ["cluster_id", "backup_size_bytes"],
        Checks =
        [
            new("for a cluster of several Regions", facts => facts.IsOn("useMultiRegionOrchestration"), "witnessRegion"),
            new("for a cluster of several Regions", facts => facts.IsOn("useMultiRegionOrchestration"), "peerRegion"),
        ],
    };

    private static readonly RestoreType Hana = new(
        "SAP HANA on Amazon EC2",
        Text("aws:backup:TargetDatabaseArn").Required().Target() with { OriginalName = "aws:backup:SourceDatabaseArn" },
        Text("RecoveryType").Setting(),
        Text("CatalogRestoreOption").Setting(),
        Text("LocalCatalogPath").Setting())
    {
        Effect = "Overwrites the target database.",
        OverwrittenKey = "aws:backup:TargetDatabaseArn",
        Tags = TagCopying.Impossible,
        NotSentBack = ["aws:backup:SourceDatabaseArn"],
        Notes = ["What the target database holds now is lost."],
    };

    public static ImmutableArray<RestoreType> All { get; } =
        [Relational, Cluster, Cluster with { ResourceType = "DocumentDB" }, Cluster with { ResourceType = "Neptune" }, Dynamo, Distributed, Hana];
}
