namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CalculatedLifecycle.html">CalculatedLifecycle</see> of the AWS Backup API.</summary>
public class CalculatedLifecycle
{
    public DateTime? DeleteAt { get; set; }

    public DateTime? MoveToColdStorageAt { get; set; }
}
