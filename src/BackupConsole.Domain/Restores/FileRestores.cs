using System.Collections.Immutable;
using static BackupConsole.Domain.Restores.FileSystemStructures;
using static BackupConsole.Domain.Restores.RestoreKeys;

namespace BackupConsole.Domain.Restores;

/// <summary>File systems and buckets.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-efs.html, …/restoring-s3.html, …/restoring-fsx.html</remarks>
internal static class FileRestores
{
    private static readonly RestoreType Elastic = new(
        "EFS",
        Flag("newFileSystem").Target().Saying("Yes makes a file system; No restores into the one below. Either way the files land in a folder aws-backup-restore_<date and time>."),
        Text("file-system-id").Target().Saying("The file system to restore into; AWS does not look at it for a new one."),
        OneOf("PerformanceMode", "generalPurpose", "maxIO").Setting().Saying("For a new file system."),
        Flag("Encrypted").Setting().Saying("For a new file system; Yes where a KMS key is given."),
        Text("KmsKeyId").Setting().Saying("For a new file system."),
        Text("CreationToken").From(RestorePrefill.FreshToken).Setting().Saying("For a new file system: any text that has not been used before."),
        List("ItemsToRestore", 10).Setting().Saying("At most 10 paths; empty restores everything."),
        Flag("singleAzFilesystem").Saying("For a new file system."),
        Text("availabilityZoneName").Saying("For a new file system in one zone."))
    {
        Effect = "Restores files into a file system, new or there already; nothing is overwritten.",
        Checks =
        [
            new("to restore into a file system", facts => !facts.IsOn("newFileSystem"), "file-system-id"),
            new("for a new file system", facts => facts.IsOn("newFileSystem"), "Encrypted"),
            new("for a new file system", facts => facts.IsOn("newFileSystem"), "PerformanceMode"),
            new("for a new file system", facts => facts.IsOn("newFileSystem"), "CreationToken"),
            new("for a file system in one zone", facts => facts.IsOn("singleAzFilesystem"), "availabilityZoneName"),
        ],
        Conflicts =
        [
            new("Encrypted", facts => facts.Has("KmsKeyId") && !facts.IsOn("Encrypted"), "A file system with a KMS key is encrypted.", "Set it to Yes, or remove the key."),
        ],
        Notes = ["The access policy of the automatic EFS vault denies restores until somebody changes it."],
    };

    private static readonly RestoreType Bucket = new(
        "S3",
        Text("DestinationBucketName").Required().Target().Saying("A bucket of the recovery point's Region with versioning on. Objects that are there already are skipped."),
        Instant("RestoreTime").Saying("For a continuous backup: the second to go back to."),
        OneOf("EncryptionType", "original", "SSE-S3", "SSE-KMS").Setting(),
        Text("KMSKey").Setting().Saying("For SSE-KMS."),
        Flag("RestoreACLs").Setting().Saying("The job fails if the backup holds no ACLs."),
        List("ItemsToRestore", 5).Setting().Saying("At most 5 objects or prefixes; empty restores everything."),
        Text("RestoreLatestVersionsUpTo").Saying("How many versions of each object: 1, another number, or all."))
    {
        Effect = "Restores objects into a bucket; nothing is overwritten.",
        Tags = TagCopying.Impossible,
        Checks =
        [
            new("for a continuous backup", facts => facts.Source.IsContinuous, "RestoreTime"),
            new("for SSE-KMS", facts => facts.Is("EncryptionType", "SSE-KMS"), "KMSKey"),
        ],
    };

    private static readonly RestoreType Fsx = new(
        "FSx",
        List("SubnetIds").Target().Saying("For Windows and Lustre file systems."),
        List("SecurityGroupIds").Target(),
        Text("VpcId").Target(),
        Text("storageVirtualMachineId").Target().Saying("For ONTAP: the storage virtual machine that gets the volume."),
        Text("name").Target().From(RestorePrefill.NewName).Saying("For ONTAP: the new volume."),
        Number("StorageCapacity", 32, 524_288, "GiB").Setting(),
        OneOf("StorageType", "SSD", "HDD", "INTELLIGENT_TIERING").Setting(),
        Text("DeploymentType").Setting(),
        Text("ThroughputCapacity").Setting().Saying("For Windows and OpenZFS, in MB/s."),
        Text("KmsKeyId").Setting(),
        Text("PreferredSubnetId").Setting().Saying("For Windows in two zones."),
        Text("ActiveDirectoryId").Setting().Saying("For Windows."),
        Text("WeeklyMaintenanceStartTime"),
        Text("DailyAutomaticBackupStartTime"),
        Number("AutomaticBackupRetentionDays", 0, 90, "days"),
        Flag("CopyTagsToBackups"),
        Text("PerUnitStorageThroughput").Saying("For Lustre."),
        Text("DriveCacheType").Saying("For Lustre on HDD."),
        Text("EfaEnabled").Saying("For Lustre."),
        DataReadCacheConfiguration.Saying("For Lustre with intelligent tiering."),
        DiskIopsConfiguration.Saying("For OpenZFS."),
        ReadCacheConfiguration.Saying("For OpenZFS with intelligent tiering."),
        Text("junctionPath").Saying("For ONTAP."),
        Text("sizeInMegabytes").Saying("For ONTAP."),
        Text("storageEfficiencyEnabled").Saying("For ONTAP."),
        TieringPolicy.Saying("For ONTAP."),
        WindowsConfiguration,
        LustreConfiguration,
        OntapConfiguration,
        OpenZFSConfiguration,
        Text("FileSystemType"))
    {
        Effect = "Makes a new FSx file system, or for ONTAP a new volume.",
    };

    public static ImmutableArray<RestoreType> All { get; } = [Elastic, Bucket, Fsx];
}
