using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScanSetting.html">ScanSetting</see> of the AWS Backup API.</summary>
public class ScanSetting
{
    public MalwareScanner MalwareScanner { get; set; }

    public List<string> ResourceTypes { get; set; } = Unset.List<string>();

    public string ScannerRoleArn { get; set; }
}
