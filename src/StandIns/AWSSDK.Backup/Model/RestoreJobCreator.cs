namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreJobCreator.html">RestoreJobCreator</see> of the AWS Backup API.</summary>
public class RestoreJobCreator
{
    public string RestoreTestingPlanArn { get; set; }
}
