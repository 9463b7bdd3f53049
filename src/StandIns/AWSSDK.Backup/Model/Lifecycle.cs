namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_Lifecycle.html">Lifecycle</see> of the AWS Backup API.</summary>
public class Lifecycle
{
    public long? DeleteAfterDays { get; set; }

    public LifecycleDeleteAfterEvent DeleteAfterEvent { get; set; }

    public long? MoveToColdStorageAfterDays { get; set; }

    public bool? OptInToArchiveForSupportedResources { get; set; }
}
