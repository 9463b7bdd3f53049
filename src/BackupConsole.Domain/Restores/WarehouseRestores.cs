using System.Collections.Immutable;
using static BackupConsole.Domain.Restores.RestoreKeys;

namespace BackupConsole.Domain.Restores;

/// <summary>Warehouses and time series.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/redshift-restores.html, …/redshift-serverless-restore.html, …/timestream-restore.html</remarks>
internal static class WarehouseRestores
{
    private static readonly RestoreType Warehouse = new(
        "Redshift",
        [
            OneOf("RestoreType", "CLUSTER_RESTORE", "TABLE_RESTORE", "NAMESPACE_RESTORE").Required().Target(),
            NewName("ClusterIdentifier").Saying("The new cluster; for tables, the cluster that gets them."),
            Text("NewTableName").Target().From(RestorePrefill.Empty).Saying("For a table: its new name."),
            Text("SourceDatabaseName").Target().Saying("For a table."),
            Text("SourceSchemaName").Target().Saying("For a table."),
            Text("SourceTableName").Target().Saying("For a table."),
            Text("TargetDatabaseName").Target().Saying("For a table; empty is the source's."),
            Text("TargetSchemaName").Target().Saying("For a table; empty is the source's."),
            Text("NodeType").Setting(),
            Number("NumberOfNodes", 1, 128).Setting(),
            Number("Port", 1_115, 65_535).Setting(),
            Text("ClusterSubnetGroupName").Setting(),
            List("VpcSecurityGroupIds").Setting(),
            Flag("PubliclyAccessible").Setting(),
            Flag("Encrypted").Setting(),
            Text("KmsKeyId").Setting(),
            Flag("ManageMasterPassword").Setting().Saying("Must be Yes where AWS manages the password of the original."),
            Text("MasterPasswordSecretKmsKeyId"),
            List("IamRoles"),
            Text("DefaultIamRoleArn"),
            Text("AvailabilityZone"),
            Flag("AvailabilityZoneRelocation"),
            Flag("MultiAZ"),
            Text("ClusterParameterGroupName"),
            Text("PreferredMaintenanceWindow"),
            Text("MaintenanceTrackName"),
            Text("SnapshotScheduleIdentifier"),
            Number("AutomatedSnapshotRetentionPeriod", 0, 35, "days"),
            Number("ManualSnapshotRetentionPeriod", -1, 3_653, "days"),
            .. Flags("AllowVersionUpgrade", "EnhancedVpcRouting", "EnableCaseSensitiveIdentifier"),
            .. Texts(
                "AquaConfigurationStatus", "ElasticIp", "HsmClientCertificateIdentifier", "HsmConfigurationIdentifier", "OwnerAccount", "ReservedNodeId",
                "TargetReservedNodeOfferingId"),
            List("ClusterSecurityGroups"),
        ])
    {
        Effect = "Makes a new cluster, or a new table in one.",
        Tags = TagCopying.Always,
        Checks =
        [
            new("to restore a table", facts => facts.Is("RestoreType", "TABLE_RESTORE"), "NewTableName"),
            new("to restore a table", facts => facts.Is("RestoreType", "TABLE_RESTORE"), "SourceDatabaseName"),
            new("to restore a table", facts => facts.Is("RestoreType", "TABLE_RESTORE"), "SourceTableName"),
        ],
    };

    private static readonly RestoreType Serverless = new(
        "Redshift Serverless",
        OneOf("RestoreType", "NAMESPACE_RESTORE", "TABLE_RESTORE").Required().Target(),
        Text("NamespaceIdentifier").Required().Target(),
        Text("WorkgroupName").Setting(),
        Flag("ManageAdminPassword").Setting(),
        Text("AdminPasswordSecretKmsKeyId").Setting())
    {
        Effect = "Overwrites the namespace.",
        OverwrittenKey = "NamespaceIdentifier",
        Notes = ["What the namespace holds now is lost."],
    };

    private static readonly RestoreType Series = new(
        "Timestream",
        Text("DatabaseName").Required().Target(),
        Text("TableName").Required().Target().From(RestorePrefill.NewName),
        Number("MemoryStoreRetentionPeriodInHours", 1, 8_766, "hours").Setting(),
        Number("MagneticStoreRetentionPeriodInDays", 1, 73_000, "days").Setting(),
        Flag("EnableMagneticStoreWrites").Setting())
    {
        Effect = "Makes a new table.",
        Tags = TagCopying.Impossible,
    };

    public static ImmutableArray<RestoreType> All { get; } = [Warehouse, Serverless, Series];
}
