using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteReportPlan.html">DeleteReportPlan</see>.</summary>
[Operation("DELETE", "/audit/report-plans/{reportPlanName}")]
[Throws(
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteReportPlanRequest : AmazonBackupRequest
{
    [Path("reportPlanName")]
    public string ReportPlanName { get; set; }
}
