namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingPlanForGet.html">RestoreTestingPlanForGet</see> of the AWS Backup API.</summary>
public class RestoreTestingPlanForGet
{
    public DateTime? CreationTime { get; set; }

    public string CreatorRequestId { get; set; }

    public DateTime? LastExecutionTime { get; set; }

    public DateTime? LastUpdateTime { get; set; }

    public RestoreTestingRecoveryPointSelection RecoveryPointSelection { get; set; }

    public string RestoreTestingPlanArn { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public string ScheduleExpression { get; set; }

    public string ScheduleExpressionTimezone { get; set; }

    public int? StartWindowHours { get; set; }
}
