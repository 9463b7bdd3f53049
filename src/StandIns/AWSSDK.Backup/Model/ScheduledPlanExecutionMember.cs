namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScheduledPlanExecutionMember.html">ScheduledPlanExecutionMember</see> of the AWS Backup API.</summary>
public class ScheduledPlanExecutionMember
{
    public DateTime? ExecutionTime { get; set; }

    public RuleExecutionType RuleExecutionType { get; set; }

    public string RuleId { get; set; }
}
