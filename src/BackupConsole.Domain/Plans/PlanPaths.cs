using System.Globalization;

namespace BackupConsole.Domain.Plans;

/// <summary>How a <see cref="Problem"/> of a plan names the field at fault: AWS's path below BackupPlan, such as <c>Rules[2].Lifecycle.DeleteAfterDays</c>.</summary>
public static class PlanPaths
{
    public const string PlanName = "BackupPlanName";

    public const string Rules = "Rules";

    public const string RuleName = "RuleName";

    public const string TargetVault = "TargetBackupVaultName";

    public const string TargetAirGappedVault = "TargetLogicallyAirGappedBackupVaultArn";

    public const string Schedule = "ScheduleExpression";

    public const string TimeZone = "ScheduleExpressionTimezone";

    public const string StartWindow = "StartWindowMinutes";

    public const string CompletionWindow = "CompletionWindowMinutes";

    public const string Lifecycle = "Lifecycle";

    public const string Continuous = "EnableContinuousBackup";

    public const string RecoveryPointTags = "RecoveryPointTags";

    public const string CopyActions = "CopyActions";

    public const string CopyDestination = "DestinationBackupVaultArn";

    public const string IndexActions = "IndexActions";

    public const string ScanActions = "ScanActions";

    public const string AdvancedBackupSettings = "AdvancedBackupSettings";

    public const string ScanSettings = "ScanSettings";

    /// <param name="rule">From 0.</param>
    /// <param name="field">Of the rule; empty for the rule itself.</param>
    public static string OfRule(int rule, string field = "") => Below(At(Rules, rule), field);

    /// <param name="rule">From 0.</param>
    /// <param name="copy">From 0.</param>
    /// <param name="field">Of the copy action; empty for the copy action itself.</param>
    public static string OfCopy(int rule, int copy, string field = "") => OfRule(rule, Below(At(CopyActions, copy), field));

    internal static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    internal static string Below(string path, string field) => field.Length == 0 ? path : $"{path}.{field}";
}
