using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.PlanTemplates;

/// <summary>AWS's templates as a file, as the first connection in scope is offered them: a line a rule.</summary>
internal sealed class PlanTemplatesExport(IBackupPlans plans, IConnections connections) : ListExport<(BackupPlanTemplate Template, BackupRule Rule)>
{
    public const string List = "plan-templates";

    private static readonly ImmutableArray<ExportColumn<(BackupPlanTemplate Template, BackupRule Rule)>> Columns =
    [
        new("BackupPlanTemplateName", row => row.Template.Name),
        new("BackupPlanTemplateId", row => row.Template.Id),
        new("RuleName", row => row.Rule.Name),
        new("ScheduleExpression", row => row.Rule.ScheduleExpression),
        new("ScheduleExpressionTimezone", row => row.Rule.TimeZone),
        new("MoveToColdStorageAfterDays", row => row.Rule.Lifecycle?.MoveToColdStorageAfterDays),
        new("DeleteAfterDays", row => row.Rule.Lifecycle?.DeleteAfterDays),
        new("EnableContinuousBackup", row => row.Rule.IsContinuous),
        new("TargetBackupVaultName", row => row.Rule.TargetVaultName),
    ];

    public override string Name => List;

    protected override ImmutableArray<ExportColumn<(BackupPlanTemplate Template, BackupRule Rule)>> ColumnsOf(IUrlQuery query) => Columns;

    protected override async IAsyncEnumerable<ImmutableArray<(BackupPlanTemplate Template, BackupRule Rule)>> ReadAsync(IUrlQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (EstateScope.Of(query.Get(ConsoleUrls.ConnectionParameter), connections).Connections.FirstOrDefault() is not { } through)
        {
            yield break;
        }

        var context = CallContext.Person(through.Id);
        foreach (var template in await plans.ListTemplatesAsync(context, cancellationToken))
        {
            var plan = await plans.GetTemplateAsync(context, template.Id, cancellationToken);
            yield return [.. plan.Rules.Select(rule => (template, rule))];
        }
    }
}
