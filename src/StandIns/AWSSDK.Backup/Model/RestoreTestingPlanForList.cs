namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreTestingPlanForList.html">RestoreTestingPlanForList</see> of the AWS Backup API.</summary>
public class RestoreTestingPlanForList
{
    public DateTime? CreationTime { get; set; }

    public DateTime? LastExecutionTime { get; set; }

    public DateTime? LastUpdateTime { get; set; }

    public string RestoreTestingPlanArn { get; set; }

    public string RestoreTestingPlanName { get; set; }

    public string ScheduleExpression { get; set; }

    public string ScheduleExpressionTimezone { get; set; }

    public int? StartWindowHours { get; set; }
}
