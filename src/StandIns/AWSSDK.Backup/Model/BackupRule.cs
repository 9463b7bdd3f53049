using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupRule.html">BackupRule</see> of the AWS Backup API.</summary>
public class BackupRule
{
    public long? CompletionWindowMinutes { get; set; }

    public List<CopyAction> CopyActions { get; set; } = Unset.List<CopyAction>();

    public bool? EnableContinuousBackup { get; set; }

    public List<IndexAction> IndexActions { get; set; } = Unset.List<IndexAction>();

    public Lifecycle Lifecycle { get; set; }

    public Dictionary<string, string> RecoveryPointTags { get; set; } = Unset.Map<string>();

    public string RuleId { get; set; }

    public string RuleName { get; set; }

    public List<ScanAction> ScanActions { get; set; } = Unset.List<ScanAction>();

    public string ScheduleExpression { get; set; }

    public string ScheduleExpressionTimezone { get; set; }

    public long? StartWindowMinutes { get; set; }

    public string TargetBackupVaultName { get; set; }

    public string TargetLogicallyAirGappedBackupVaultArn { get; set; }
}
