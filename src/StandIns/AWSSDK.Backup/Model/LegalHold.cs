namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_LegalHold.html">LegalHold</see> of the AWS Backup API.</summary>
public class LegalHold
{
    public DateTime? CancellationDate { get; set; }

    public DateTime? CreationDate { get; set; }

    public string Description { get; set; }

    public string LegalHoldArn { get; set; }

    public string LegalHoldId { get; set; }

    public LegalHoldStatus Status { get; set; }

    public string Title { get; set; }
}
