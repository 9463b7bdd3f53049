namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingPlanForCreate.html">RestoreTestingPlanForCreate</see> of the AWS Backup API.</summary>
public class RestoreTestingPlanForCreate
{
    public RestoreTestingRecoveryPointSelection RecoveryPointSelection { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public string ScheduleExpression { get; set; }

    public string ScheduleExpressionTimezone { get; set; }

    public int? StartWindowHours { get; set; }
}
