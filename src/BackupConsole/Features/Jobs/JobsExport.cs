using System.Collections.Immutable;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Jobs;

/// <summary>The list of jobs as a file, under the names that AWS gives to the members of a job of its kind.</summary>
internal sealed class JobsExport(IJobHistory history, IConnections connections, EstateFeed feed, TimeProvider time) : ListExport<Job>
{
    public const string List = "jobs";

    private static readonly ImmutableArray<ExportColumn<Job>> Backup =
    [
        .. CommonOf("BackupJobId", "State"),
        new("ResourceArn", job => job.ResourceArn),
        new("BackupVaultName", job => job.VaultName),
        new("RecoveryPointArn", job => job.RecoveryPointArn),
        new("PercentDone", job => job.PercentDone),
        new("BytesTransferred", job => job.BytesTransferred),
        new("BackupPlanId", job => job.BackupPlanId),
        new("BackupPlanName", job => job.BackupPlanName),
        new("BackupRuleName", job => job.BackupRuleName),
    ];

    private static readonly ImmutableArray<ExportColumn<Job>> Copy =
    [
        .. CommonOf("CopyJobId", "State"),
        new("ResourceArn", job => job.ResourceArn),
        new("SourceBackupVaultArn", job => job.SourceVaultArn),
        new("SourceRecoveryPointArn", job => job.SourceRecoveryPointArn),
        new("DestinationBackupVaultArn", job => job.VaultArn),
        new("DestinationRecoveryPointArn", job => job.RecoveryPointArn),
        new("BackupPlanId", job => job.BackupPlanId),
        new("BackupPlanName", job => job.BackupPlanName),
        new("BackupRuleName", job => job.BackupRuleName),
    ];

    private static readonly ImmutableArray<ExportColumn<Job>> Restore =
    [
        .. CommonOf("RestoreJobId", "Status"),
        new("SourceResourceArn", job => job.ResourceArn),
        new("BackupVaultArn", job => job.VaultArn),
        new("RecoveryPointArn", job => job.RecoveryPointArn),
        new("CreatedResourceArn", job => job.CreatedResourceArn),
        new("PercentDone", job => job.PercentDone),
    ];

    public override string Name => List;

    public override string FileNameOf(IUrlQuery query) => $"{JobFilter.KindOf(query).ToString().ToLowerInvariant()}-jobs";

    protected override ImmutableArray<ExportColumn<Job>> ColumnsOf(IUrlQuery query) => JobFilter.KindOf(query) switch
    {
        JobKind.Backup => Backup,
        JobKind.Copy => Copy,
        JobKind.Restore => Restore,
    };

    protected override IAsyncEnumerable<ImmutableArray<Job>> ReadAsync(IUrlQuery query, CancellationToken cancellationToken)
    {
        var scope = EstateScope.Of(query.Get(JobListUrl.ConnectionName), connections);
        return history.ReadAllAsync(JobFilter.Of(query).ToQuery(scope, scope.Now(feed.Current, time.GetUtcNow())), cancellationToken);
    }

    private static ImmutableArray<ExportColumn<Job>> CommonOf(string id, string state) =>
    [
        new(id, job => job.Id),
        new("Connection", job => job.Connection.Value),
        new("AccountId", job => job.AccountId),
        new(state, job => job.State.ToAws()),
        new("CompletedWithIssues", job => job.IsCompletedWithIssues),
        new("MessageCategory", job => job.MessageCategory),
        new("StatusMessage", job => job.StatusMessage),
        new("CreationDate", job => job.CreatedAt),
        new("CompletionDate", job => job.CompletedAt),
        new("ResourceType", job => job.ResourceType),
        new("ResourceName", job => job.ResourceName),
        new("BackupSizeInBytes", job => job.SizeInBytes),
        new("IamRoleArn", job => job.IamRoleArn),
        new("ParentJobId", job => job.ParentJobId),
    ];
}
