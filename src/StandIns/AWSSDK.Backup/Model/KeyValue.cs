namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_KeyValue.html">KeyValue</see> of the AWS Backup API.</summary>
public class KeyValue
{
    public string Key { get; set; }

    public string Value { get; set; }
}
