using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRecoveryPointIndexDetails.html">GetRecoveryPointIndexDetails</see>.</summary>
public class GetRecoveryPointIndexDetailsResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public DateTime? IndexCompletionDate { get; set; }

    public DateTime? IndexCreationDate { get; set; }

    public DateTime? IndexDeletionDate { get; set; }

    public IndexStatus IndexStatus { get; set; }

    public string IndexStatusMessage { get; set; }

    public string RecoveryPointArn { get; set; }

    public string SourceResourceArn { get; set; }

    public long? TotalItemsIndexed { get; set; }
}
