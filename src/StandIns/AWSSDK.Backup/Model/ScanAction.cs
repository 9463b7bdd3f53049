namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScanAction.html">ScanAction</see> of the AWS Backup API.</summary>
public class ScanAction
{
    public MalwareScanner MalwareScanner { get; set; }

    public ScanMode ScanMode { get; set; }
}
