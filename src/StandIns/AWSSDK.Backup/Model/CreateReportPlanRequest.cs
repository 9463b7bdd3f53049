using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateReportPlan.html">CreateReportPlan</see>.</summary>
[Operation("POST", "/audit/report-plans")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateReportPlanRequest : AmazonBackupRequest
{
    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    public ReportDeliveryChannel ReportDeliveryChannel { get; set; }

    public string ReportPlanDescription { get; set; }

    public string ReportPlanName { get; set; }

    public Dictionary<string, string> ReportPlanTags { get; set; } = Unset.Map<string>();

    public ReportSetting ReportSetting { get; set; }
}
