using System.Collections.Frozen;

namespace BackupConsole.AwsBackup.Budgets;

/// <summary>What an operation costs, by its name, and AWS's published rates, in calls a second for one account in one Region.</summary>
/// <remarks>https://docs.aws.amazon.com/general/latest/gr/bk.html</remarks>
internal static class CallCosts
{
    /// <summary>AWS Backup's limit for all of its operations together.</summary>
    public const double PublishedTotal = 50;

    // AWS gives each operation a rate of its own. One bucket for each group is stricter, and leaves room for the other clients of the account.
    private static readonly FrozenDictionary<string, CallCost> Exceptions = new Dictionary<string, CallCost>(StringComparer.Ordinal)
    {
        ["AssumeRole"] = CallCost.SecurityToken,
        ["GetCallerIdentity"] = CallCost.SecurityToken,
        ["GetResources"] = CallCost.ResourceTagging,
        ["DescribeBackupVault"] = CallCost.DescribeBackupVault,
        ["DescribeProtectedResource"] = CallCost.DescribeProtectedResource,
        ["DeleteRecoveryPoint"] = CallCost.DeleteRecoveryPoint,
        ["ListTags"] = CallCost.Tags,
        ["TagResource"] = CallCost.Tags,
        ["UntagResource"] = CallCost.Tags,
        ["ExportBackupPlanTemplate"] = CallCost.Mutation,
        ["GetBackupPlanFromJSON"] = CallCost.Mutation,
        ["GetBackupPlanFromTemplate"] = CallCost.Mutation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static CallCost Of(string operation) => Exceptions.TryGetValue(operation, out var cost) ? cost : operation switch
    {
        _ when operation.StartsWith("List", StringComparison.Ordinal) => CallCost.List,
        _ when operation.StartsWith("Get", StringComparison.Ordinal) || operation.StartsWith("Describe", StringComparison.Ordinal) => CallCost.Read,
        _ => CallCost.Mutation,
    };

    public static double PublishedRate(CallCost cost) => cost switch
    {
        CallCost.List => 20,
        CallCost.Read => 15,
        CallCost.Mutation or CallCost.Tags or CallCost.DescribeBackupVault => 5,
        CallCost.DescribeProtectedResource or CallCost.DeleteRecoveryPoint => 10,
        CallCost.ResourceTagging => 15,
        CallCost.SecurityToken => 20,
    };

    /// <summary>Whether a call counts towards <see cref="PublishedTotal"/>.</summary>
    public static bool IsAwsBackup(CallCost cost) => cost is not (CallCost.ResourceTagging or CallCost.SecurityToken);

    /// <summary>Whether an operation changes something, and so has the longer deadline and an outcome that can be unknown.</summary>
    public static bool IsMutation(string operation) =>
        !operation.StartsWith("List", StringComparison.Ordinal)
        && !operation.StartsWith("Get", StringComparison.Ordinal)
        && !operation.StartsWith("Describe", StringComparison.Ordinal)
        && operation is not ("ExportBackupPlanTemplate" or "AssumeRole");
}
