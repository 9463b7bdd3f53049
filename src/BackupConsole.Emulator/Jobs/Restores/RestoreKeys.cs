namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>The longer lists of keys, and short ways to write a key.</summary>
internal static class RestoreKeys
{
    public static IReadOnlyList<RestoreKey> VolumeKeys { get; } =
    [
        Text("availabilityZone"),
        OneOf("volumeType", "gp2", "gp3", "io1", "io2", "st1", "sc1", "standard"),
        Number("volumeSize", 1, 65_536),
        Number("iops", 100, 256_000),
        Number("throughput", 125, 2_000),
        Flag("encrypted"),
        Text("kmsKeyId"),
        Text("volumeId"),
        Number("temporaryRestoreDays", 0, 180),
        Text("restoreType"),
        Text("destinationBucketName"),
        List("pathsToRestore", 5),
        OneOf("encryptionType", "SSE-S3", "SSE-KMS"),
    ];

    public static IReadOnlyList<RestoreKey> InstanceKeys { get; } =
    [
        .. Texts(
            "InstanceType", "KeyName", "SubnetId", "VpcId", "Architecture", "IamInstanceProfileName", "InstanceInitiatedShutdownBehavior",
            "RootDeviceType", "RamdiskId", "KernelId", "UserData", "VirtualizationType", "Platform"),
        .. Flags("EnaSupport", "DisableApiTermination", "EbsOptimized", "RequireIMDSv2"),
        .. Jsons(
            "SecurityGroupIds", "CpuOptions", "HibernationOptions", "CreditSpecification", "Placement", "Monitoring", "NetworkInterfaces",
            "ElasticGpuSpecification", "CapacityReservationSpecification", "InstanceMarketOptions", "LicenseSpecifications", "BlockDeviceMappings"),
    ];

    public static IReadOnlyList<RestoreKey> InstanceOfRdsKeys { get; } =
    [
        Required("DBInstanceIdentifier"),
        Instant("RestoreTime"),
        .. Flags(
            "UseLatestRestorableTime", "MultiAZ", "PubliclyAccessible", "AutoMinorVersionUpgrade", "CopyTagsToSnapshot", "EnableIAMDatabaseAuthentication",
            "UseDefaultProcessorFeatures", "DeletionProtection", "Encrypted"),
        Number("Port", 1, 65_535),
        Number("Iops", 1_000, 256_000),
        Number("AllocatedStorage", 5, 65_536),
        .. Texts(
            "DBInstanceClass", "AvailabilityZone", "DBSubnetGroupName", "LicenseModel", "DBName", "Engine", "EngineVersion", "OptionGroupName", "StorageType",
            "TdeCredentialArn", "TdeCredentialPassword", "Domain", "DomainIAMRoleName", "DBParameterGroupName", "KmsKeyId", "vpcId", "CACertificateIdentifier"),
        .. Jsons("VpcSecurityGroupIds", "EnableCloudwatchLogsExports", "ProcessorFeatures"),
    ];

    public static IReadOnlyList<RestoreKey> FileSystemKeys { get; } =
    [
        Number("StorageCapacity", 32, 524_288),
        Number("AutomaticBackupRetentionDays", 0, 90),
        Flag("CopyTagsToBackups"),
        OneOf("StorageType", "SSD", "HDD", "INTELLIGENT_TIERING"),
        .. Texts(
            "FileSystemType", "VpcId", "KmsKeyId", "DeploymentType", "WeeklyMaintenanceStartTime", "DailyAutomaticBackupStartTime", "ThroughputCapacity",
            "PreferredSubnetId", "ActiveDirectoryId", "PerUnitStorageThroughput", "DriveCacheType", "EfaEnabled", "name", "junctionPath", "sizeInMegabytes",
            "storageEfficiencyEnabled", "storageVirtualMachineId"),
        .. Jsons(
            "SecurityGroupIds", "SubnetIds", "WindowsConfiguration", "LustreConfiguration", "OntapConfiguration", "OpenZFSConfiguration",
            "DataReadCacheConfiguration", "DiskIopsConfiguration", "ReadCacheConfiguration", "tieringPolicy"),
    ];

    public static IReadOnlyList<RestoreKey> GatewayKeys { get; } =
    [
        OneOf("gatewayType", "BACKUP_VM", "CACHED", "STORED") with { IsRequired = true },
        Text("diskId"),
        Text("kmsKey"),
        Number("volumeSize", 1, 65_536),
        Number("volumeSizeInBytes", 1, 1L << 46),
    ];

    public static IReadOnlyList<RestoreKey> MachineKeys { get; } =
    [
        OneOf("RestoreTo", "EC2Instance", "EBSVolume", "VMware") with { IsRequired = true },
        .. Texts(
            "InstanceType", "VpcId", "SubnetId", "IamInstanceProfileName", "InstanceInitiatedShutdownBehavior", "RamdiskId", "KernelId", "UserData", "KmsKeyId",
            "AvailabilityZone", "EbsVolumeType", "HypervisorArn", "VMName", "VMPath", "ComputeResourceName", "VMDatastore", "vmId"),
        .. Flags("IsEncrypted", "RequireIMDSv2", "EbsOptimized", "DisableApiTermination"),
        .. Jsons(
            "SecurityGroupIds", "NetworkInterfaces", "HibernationOptions", "Placement", "CreditSpecification", "LicenseSpecifications", "DisksToRestore",
            "ItemsToRestore"),
    ];

    public static IReadOnlyList<RestoreKey> WarehouseKeys { get; } =
    [
        Required("ClusterIdentifier"),
        OneOf("RestoreType", "CLUSTER_RESTORE", "TABLE_RESTORE", "NAMESPACE_RESTORE") with { IsRequired = true },
        Number("NumberOfNodes", 1, 128),
        Number("Port", 1_115, 65_535),
        Number("AutomatedSnapshotRetentionPeriod", 0, 35),
        Number("ManualSnapshotRetentionPeriod", -1, 3_653),
        .. Flags(
            "AllowVersionUpgrade", "AvailabilityZoneRelocation", "Encrypted", "EnhancedVpcRouting", "ManageMasterPassword", "MultiAZ", "PubliclyAccessible",
            "EnableCaseSensitiveIdentifier"),
        .. Texts(
            "AquaConfigurationStatus", "AvailabilityZone", "ClusterParameterGroupName", "ClusterSubnetGroupName", "DefaultIamRoleArn", "ElasticIp",
            "HsmClientCertificateIdentifier", "HsmConfigurationIdentifier", "KmsKeyId", "MaintenanceTrackName", "MasterPasswordSecretKmsKeyId", "NodeType",
            "OwnerAccount", "PreferredMaintenanceWindow", "ReservedNodeId", "SnapshotScheduleIdentifier", "SourceDatabaseName", "SourceSchemaName",
            "SourceTableName", "TargetDatabaseName", "TargetSchemaName", "NewTableName", "TargetReservedNodeOfferingId"),
        .. Jsons("ClusterSecurityGroups", "IamRoles", "VpcSecurityGroupIds"),
    ];

    public static RestoreKey Text(string name) => new(name);

    public static RestoreKey Required(string name) => new(name) { IsRequired = true };

    public static RestoreKey Flag(string name) => new(name, RestoreValue.Flag);

    public static RestoreKey Json(string name) => new(name, RestoreValue.Json);

    public static RestoreKey Instant(string name) => new(name, RestoreValue.Instant);

    public static RestoreKey List(string name, long most) => new(name, RestoreValue.Json) { Highest = most };

    public static RestoreKey Number(string name, long lowest, long highest) => new(name, RestoreValue.Number) { Lowest = lowest, Highest = highest };

    public static RestoreKey OneOf(string name, params IReadOnlyList<string> values) => new(name) { Values = values };

    private static IEnumerable<RestoreKey> Texts(params IEnumerable<string> names) => names.Select(Text);

    private static IEnumerable<RestoreKey> Flags(params IEnumerable<string> names) => names.Select(Flag);

    private static IEnumerable<RestoreKey> Jsons(params IEnumerable<string> names) => names.Select(Json);
}
