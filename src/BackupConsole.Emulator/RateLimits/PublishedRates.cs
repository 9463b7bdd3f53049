namespace BackupConsole.Emulator.RateLimits;

/// <summary>The rates that AWS publishes for AWS Backup, in calls a second for one account in one Region.</summary>
/// <remarks>https://docs.aws.amazon.com/general/latest/gr/bk.html; what it does not list counts as its kind does.</remarks>
internal static class PublishedRates
{
    /// <summary>For all operations together.</summary>
    public const double Total = 50;

    public static double Of(string operation) => operation switch
    {
        "DeleteRecoveryPoint" or "DescribeProtectedResource" => 10,
        "DescribeBackupVault" or "ListTags" or "ExportBackupPlanTemplate" or "GetBackupPlanFromJSON" or "GetBackupPlanFromTemplate" => 5,
        _ when operation.StartsWith("List", StringComparison.Ordinal) => 20,
        _ when operation.StartsWith("Get", StringComparison.Ordinal) || operation.StartsWith("Describe", StringComparison.Ordinal) => 15,
        _ => 5,
    };
}
