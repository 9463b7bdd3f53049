using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Plans;

/// <summary>The list of plans as a file, under the names of ListBackupPlans.</summary>
internal sealed class PlansExport(IConnections connections, EstateFeed feed, IBackupPlans plans, TimeProvider time) : ListExport<PlanRow>
{
    public const string List = "plans";

    private static readonly ImmutableArray<ExportColumn<PlanRow>> Columns =
    [
        new("BackupPlanName", row => row.Plan.Name),
        new("Connection", row => row.Estate.Connection.Id.Value),
        new("AccountId", row => row.Estate.Connection.AccountId),
        new("Region", row => row.Estate.Connection.Region),
        new("BackupPlanId", row => row.Plan.Id),
        new("BackupPlanArn", row => row.Plan.Arn),
        new("VersionId", row => row.Plan.VersionId),
        new("ManagedBy", row => row.Plan.Manager?.Name),
        new("Rules", row => row.Plan.Rules.Length),
        new("Selections", row => row.Plan.SelectionsError is null ? row.Plan.Selections.Length : null),
        new("NextRun", row => row.NextRun),
        new("LastExecutionDate", row => row.Plan.LastExecutedAt),
        new("CreationDate", row => row.Plan.CreatedAt),
        new("DeletionDate", row => row.Plan.DeletedAt),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<PlanRow>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<PlanRow>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (scope, list) = (EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections), PlanList.Of(query));
        var deleted = ImmutableArray.CreateBuilder<DeletedPlan>();
        foreach (var id in list.IsDeleted ? scope.Ids : [])
        {
            deleted.AddRange(await DeletedPlans.ReadAsync(plans, id, cancellationToken));
        }

        yield return list.Of(scope.In(feed.Current), deleted.ToImmutable(), time.GetUtcNow());
    }
}
