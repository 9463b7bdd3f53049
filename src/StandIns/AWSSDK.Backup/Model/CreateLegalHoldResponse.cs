using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLegalHold.html">CreateLegalHold</see>.</summary>
public class CreateLegalHoldResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }

    public string Description { get; set; }

    public string LegalHoldArn { get; set; }

    public string LegalHoldId { get; set; }

    public RecoveryPointSelection RecoveryPointSelection { get; set; }

    public LegalHoldStatus Status { get; set; }

    public string Title { get; set; }
}
