namespace BackupConsole.Emulator.Resources;

internal static class SupportedResourceTypes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Aurora", "CloudFormation", "DSQL", "DocumentDB", "DynamoDB", "EBS", "EC2", "EFS", "EKS", "FSx", "Neptune", "RDS", "Redshift",
        "Redshift Serverless", "S3", "SAP HANA on Amazon EC2", "Storage Gateway", "Timestream", "VirtualMachine",
    ];

    /// <summary>Types that AWS Backup manages in full: their recovery points are its own and have its ARNs, keys and tags.</summary>
    public static bool IsFullyManaged(string type) =>
        type is "EFS" or "S3" or "VirtualMachine" or "Timestream" or "CloudFormation" or "SAP HANA on Amazon EC2" or "EKS" or "DSQL";

    /// <summary>These types as a list of SQL.</summary>
    public static string FullyManagedList { get; } = string.Join(", ", All.Where(IsFullyManaged).Select(type => $"'{type}'"));

    /// <summary>StopBackupJob says no for these.</summary>
    public static bool CanStop(string type) => type is not ("Aurora" or "DocumentDB" or "FSx" or "Neptune" or "SAP HANA on Amazon EC2" or "RDS");

    /// <summary>Types whose recovery points can move to cold storage; DynamoDB's only with full management, which is not emulated.</summary>
    public static bool HasColdStorage(string type) =>
        type is "CloudFormation" or "EBS" or "EFS" or "SAP HANA on Amazon EC2" or "Timestream" or "VirtualMachine";

    /// <summary>Types with point-in-time restore.</summary>
    public static bool HasContinuousBackup(string type) => type is "S3" or "RDS" or "Aurora" or "SAP HANA on Amazon EC2";

    /// <summary>Clusters of databases: their ARNs do not tell which of the types they are.</summary>
    public static bool SharesArnForm(string type) => type is "Aurora" or "DocumentDB" or "Neptune";

    /// <summary>A stack or a cluster: its recovery point is a parent that those of its members are nested in.</summary>
    public static bool IsComposite(string type) => type is "CloudFormation" or "EKS";

    /// <summary>The types that allow no copy action at all.</summary>
    public static bool CanCopy(string type) => type is not ("DynamoDB" or "Redshift Serverless");
}
