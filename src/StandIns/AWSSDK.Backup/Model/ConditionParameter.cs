namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ConditionParameter.html">ConditionParameter</see> of the AWS Backup API.</summary>
public class ConditionParameter
{
    public string ConditionKey { get; set; }

    public string ConditionValue { get; set; }
}
