using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Plans;

/// <summary>The selections of a plan, or of every plan in scope, as a file, under the names of GetBackupSelection.</summary>
internal sealed class SelectionsExport(IConnections connections, EstateFeed feed) : ListExport<(ConnectionSnapshot Estate, BackupPlan Plan, BackupSelection Selection)>
{
    public const string List = "selections";

    /// <summary>A plan's id; without it, all of them.</summary>
    public const string PlanParameter = "plan";

    private static readonly ImmutableArray<ExportColumn<(ConnectionSnapshot Estate, BackupPlan Plan, BackupSelection Selection)>> Columns =
    [
        new("SelectionName", row => row.Selection.Name),
        new("Connection", row => row.Estate.Connection.Id.Value),
        new("AccountId", row => row.Estate.Connection.AccountId),
        new("Region", row => row.Estate.Connection.Region),
        new("BackupPlanName", row => row.Plan.Name),
        new("BackupPlanId", row => row.Plan.Id),
        new("SelectionId", row => row.Selection.Id),
        new("Selects", row => SelectionWords.Of(SelectionTerms.Of(row.Selection))),
        new("Resources", row => string.Join(' ', row.Selection.Resources)),
        new("NotResources", row => string.Join(' ', row.Selection.NotResources)),
        new("IamRoleArn", row => row.Selection.IamRoleArn),
        new("CreationDate", row => row.Selection.CreatedAt),
        new("CreatorRequestId", row => row.Selection.CreatorRequestId),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<(ConnectionSnapshot Estate, BackupPlan Plan, BackupSelection Selection)>> ColumnsOf(IUrlQuery query) => Columns;

    protected override IAsyncEnumerable<ImmutableArray<(ConnectionSnapshot Estate, BackupPlan Plan, BackupSelection Selection)>> ReadAsync(IUrlQuery query, CancellationToken cancellationToken)
    {
        var (scope, chosen) = (EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections), query.Get(PlanParameter));
        ImmutableArray<(ConnectionSnapshot Estate, BackupPlan Plan, BackupSelection Selection)> rows =
        [
            .. scope.In(feed.Current)
                .SelectMany(estate => estate.Plans.Where(plan => chosen is null || plan.Id == chosen), (estate, plan) => (Estate: estate, Plan: plan))
                .SelectMany(pair => SelectionsOf(pair.Plan), (pair, selection) => (pair.Estate, pair.Plan, selection))
                .OrderBy(row => row.Plan.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Plan.Id, StringComparer.Ordinal).ThenBy(row => row.selection.Name, StringComparer.Ordinal),
        ];
        return new[] { rows }.ToAsyncEnumerable();
    }

    /// <summary>Selections that could not be read must not look like none.</summary>
    private static ImmutableArray<BackupSelection> SelectionsOf(BackupPlan plan) =>
        plan.SelectionsError is { } error ? throw new BackupServiceException(error) : plan.Selections;
}
