using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ReportSetting.html">ReportSetting</see> of the AWS Backup API.</summary>
public class ReportSetting
{
    public List<string> Accounts { get; set; } = Unset.List<string>();

    public List<string> FrameworkArns { get; set; } = Unset.List<string>();

    public int? NumberOfFrameworks { get; set; }

    public List<string> OrganizationUnits { get; set; } = Unset.List<string>();

    public List<string> Regions { get; set; } = Unset.List<string>();

    public string ReportTemplate { get; set; }
}
