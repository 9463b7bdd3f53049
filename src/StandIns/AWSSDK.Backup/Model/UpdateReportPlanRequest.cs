using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateReportPlan.html">UpdateReportPlan</see>.</summary>
[Operation("PUT", "/audit/report-plans/{reportPlanName}")]
[Throws(
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateReportPlanRequest : AmazonBackupRequest
{
    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    public ReportDeliveryChannel ReportDeliveryChannel { get; set; }

    public string ReportPlanDescription { get; set; }

    [Path("reportPlanName")]
    public string ReportPlanName { get; set; }

    public ReportSetting ReportSetting { get; set; }
}
