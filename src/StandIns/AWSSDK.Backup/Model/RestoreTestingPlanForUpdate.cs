namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingPlanForUpdate.html">RestoreTestingPlanForUpdate</see> of the AWS Backup API.</summary>
public class RestoreTestingPlanForUpdate
{
    public RestoreTestingRecoveryPointSelection RecoveryPointSelection { get; set; }

    public string ScheduleExpression { get; set; }

    public string ScheduleExpressionTimezone { get; set; }

    public int? StartWindowHours { get; set; }
}
