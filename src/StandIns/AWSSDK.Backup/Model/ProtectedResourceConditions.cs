using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ProtectedResourceConditions.html">ProtectedResourceConditions</see> of the AWS Backup API.</summary>
public class ProtectedResourceConditions
{
    public List<KeyValue> StringEquals { get; set; } = Unset.List<KeyValue>();

    public List<KeyValue> StringNotEquals { get; set; } = Unset.List<KeyValue>();
}
