using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListTieringConfigurations.html">ListTieringConfigurations</see>.</summary>
public interface IListTieringConfigurationsPaginator
{
    IPaginatedEnumerable<TieringConfigurationsListMember> TieringConfigurations { get; }

    IPaginatedEnumerable<ListTieringConfigurationsResponse> Responses { get; }
}
