using static BackupConsole.Domain.Restores.RestoreKeys;

namespace BackupConsole.Domain.Restores;

/// <summary>The JSON of an FSx file system's keys.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemFromBackup.html and …/API_CreateVolumeFromBackup.html; those of ONTAP are spelled as in
/// https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-fsx.html.
/// Root volumes, SnapLock and passwords have no fields: the first two are large and rare, and no secret is typed into this console. In JSON they stay as they are.
/// </remarks>
internal static class FileSystemStructures
{
    public static RestoreKey DiskIopsConfiguration { get; } = Structure(
        "DiskIopsConfiguration",
        OneOf("Mode", "AUTOMATIC", "USER_PROVISIONED").Saying("Leave it empty where a number is given."),
        Number("Iops", 0, 2_400_000));

    public static RestoreKey DataReadCacheConfiguration { get; } = ReadCache("DataReadCacheConfiguration");

    public static RestoreKey ReadCacheConfiguration { get; } = ReadCache("ReadCacheConfiguration");

    public static RestoreKey TieringPolicy { get; } = Structure("tieringPolicy", OneOf("Name", "SNAPSHOT_ONLY", "AUTO", "ALL", "NONE"), Number("CoolingPeriod", 2, 183, "days"));

    public static RestoreKey WindowsConfiguration { get; } = Structure(
        "WindowsConfiguration",
        Number("ThroughputCapacity", 8, 100_000, "MB/s"),
        OneOf("DeploymentType", "MULTI_AZ_1", "SINGLE_AZ_1", "SINGLE_AZ_2"),
        Text("PreferredSubnetId"),
        Text("ActiveDirectoryId"),
        Structure(
            "SelfManagedActiveDirectoryConfiguration",
            Text("DomainName").Required(),
            List("DnsIps", 3).Required(),
            Text("DomainJoinServiceAccountSecret").Saying("The ARN of the secret with the account that joins the domain."),
            Text("UserName"),
            Text("OrganizationalUnitDistinguishedName"),
            Text("FileSystemAdministratorsGroup")),
        DiskIopsConfiguration,
        List("Aliases", 50),
        Structure("AuditLogConfiguration", AuditLevel("FileAccessAuditLogLevel"), AuditLevel("FileShareAccessAuditLogLevel"), Text("AuditLogDestination")),
        Maintenance,
        BackupTime,
        BackupRetention,
        Flag("CopyTagsToBackups"));

    public static RestoreKey LustreConfiguration { get; } = Structure(
        "LustreConfiguration",
        OneOf("DeploymentType", "SCRATCH_1", "SCRATCH_2", "PERSISTENT_1", "PERSISTENT_2"),
        Number("PerUnitStorageThroughput", 12, 1_000, "MB/s per TiB"),
        Number("ThroughputCapacity", 4_000, 2_000_000, "MB/s").Saying("With intelligent tiering."),
        DataReadCacheConfiguration.Saying("With intelligent tiering."),
        OneOf("DriveCacheType", "NONE", "READ").Saying("On HDD."),
        OneOf("DataCompressionType", "NONE", "LZ4"),
        Flag("EfaEnabled"),
        Structure("MetadataConfiguration", OneOf("Mode", "AUTOMATIC", "USER_PROVISIONED").Required(), Number("Iops", 1_500, 192_000)),
        Structure("RootSquashConfiguration", Text("RootSquash").Saying("User and group, for example 65534:65534."), List("NoSquashNids", 64)),
        Structure("LogConfiguration", OneOf("Level", "DISABLED", "WARN_ONLY", "ERROR_ONLY", "WARN_ERROR").Required(), Text("Destination")),
        Maintenance,
        BackupTime,
        BackupRetention,
        Flag("CopyTagsToBackups"));

    public static RestoreKey OntapConfiguration { get; } = Structure(
        "OntapConfiguration",
        Text("junctionPath"),
        Number("sizeInMegabytes", 0, int.MaxValue, "MB"),
        Flag("storageEfficiencyEnabled"),
        Text("storageVirtualMachineId"),
        TieringPolicy);

    public static RestoreKey OpenZFSConfiguration { get; } = Structure(
        "OpenZFSConfiguration",
        OneOf("DeploymentType", "SINGLE_AZ_1", "SINGLE_AZ_2", "SINGLE_AZ_HA_1", "SINGLE_AZ_HA_2", "MULTI_AZ_1"),
        Number("ThroughputCapacity", 8, 100_000, "MB/s"),
        DiskIopsConfiguration,
        ReadCacheConfiguration.Saying("With intelligent tiering."),
        Text("PreferredSubnetId"),
        Text("EndpointIpAddressRange"),
        List("RouteTableIds", 50),
        Maintenance,
        BackupTime,
        BackupRetention,
        Flag("CopyTagsToBackups"),
        Flag("CopyTagsToVolumes"));

    private static RestoreKey Maintenance => Text("WeeklyMaintenanceStartTime").Saying("Day, from 1 for Monday, and time in UTC: 4:10:30.");

    private static RestoreKey BackupTime => Text("DailyAutomaticBackupStartTime").Saying("In UTC: 05:00.");

    private static RestoreKey BackupRetention => Number("AutomaticBackupRetentionDays", 0, 90, "days");

    private static RestoreKey ReadCache(string name) =>
        Structure(name, OneOf("SizingMode", "NO_CACHE", "USER_PROVISIONED", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY"), Number("SizeGiB", 0, int.MaxValue, "GiB"));

    private static RestoreKey AuditLevel(string name) => OneOf(name, "DISABLED", "SUCCESS_ONLY", "FAILURE_ONLY", "SUCCESS_AND_FAILURE").Required();
}
