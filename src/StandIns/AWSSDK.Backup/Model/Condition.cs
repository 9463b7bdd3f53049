namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_Condition.html">Condition</see> of the AWS Backup API.</summary>
public class Condition
{
    public string ConditionKey { get; set; }

    public ConditionType ConditionType { get; set; }

    public string ConditionValue { get; set; }
}
