using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanTemplates.html">ListBackupPlanTemplates</see>.</summary>
public class ListBackupPlanTemplatesResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<BackupPlanTemplatesListMember> BackupPlanTemplatesList { get; set; } = Unset.List<BackupPlanTemplatesListMember>();

    public string NextToken { get; set; }
}
