using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartReportJob.html">StartReportJob</see>.</summary>
[Operation("POST", "/audit/report-jobs/{reportPlanName}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class StartReportJobRequest : AmazonBackupRequest
{
    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    [Path("reportPlanName")]
    public string ReportPlanName { get; set; }
}
