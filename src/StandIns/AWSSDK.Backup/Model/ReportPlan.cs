namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ReportPlan.html">ReportPlan</see> of the AWS Backup API.</summary>
public class ReportPlan
{
    public DateTime? CreationTime { get; set; }

    public string DeploymentStatus { get; set; }

    public DateTime? LastAttemptedExecutionTime { get; set; }

    public DateTime? LastSuccessfulExecutionTime { get; set; }

    public ReportDeliveryChannel ReportDeliveryChannel { get; set; }

    public string ReportPlanArn { get; set; }

    public string ReportPlanDescription { get; set; }

    public string ReportPlanName { get; set; }

    public ReportSetting ReportSetting { get; set; }
}
