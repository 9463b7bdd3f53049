using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Plans;

/// <summary>Plans can be read so far; writing them is a later issue.</summary>
internal sealed class PlanOperations(Database database) : IOperationArea
{
    private const int MostPreviewedRuns = 10;

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListBackupPlans", List),
        ("GetBackupPlan", Get),
        ("ListBackupSelections", ListSelections),
        ("GetBackupSelection", GetSelection),
    ];

    private object List(ApiCall call)
    {
        var page = call.Page();
        var plans = database.Read(session =>
            PlanStore.List(session, call.Account, call.Region, call.QueryFlag("includeDeleted") == true, page));
        var next = call.NextToken(plans, page, plan => [$"{plan.CreatedAt.ToUnixTimeMilliseconds()}", plan.Id]);
        var members = plans.Select(plan => new
        {
            BackupPlanArn = plan.Arn,
            BackupPlanId = plan.Id,
            CreationDate = plan.CreatedAt,
            DeletionDate = plan.DeletedAt,
            VersionId = plan.Version,
            plan.Document.BackupPlanName,
            plan.CreatorRequestId,
            LastExecutionDate = plan.LastExecutionAt,
            plan.Document.AdvancedBackupSettings,
        }).ToList();
        return new { BackupPlansList = members, NextToken = next };
    }

    private object Get(ApiCall call)
    {
        var id = call.PathParameter("backupPlanId");
        var plan = database.Read(session => PlanStore.Find(session, call.Account, call.Region, id));
        if (plan is null || (call.Query("versionId") is { } version && version != plan.Version))
        {
            throw Faults.NotFound("Failed reading Backup plan with provided version", id);
        }

        return new
        {
            BackupPlan = plan.Document with { AdvancedBackupSettings = null },
            BackupPlanId = plan.Id,
            BackupPlanArn = plan.Arn,
            VersionId = plan.Version,
            plan.CreatorRequestId,
            CreationDate = plan.CreatedAt,
            DeletionDate = plan.DeletedAt,
            LastExecutionDate = plan.LastExecutionAt,
            plan.Document.AdvancedBackupSettings,
            ScheduledRunsPreview = Preview(call, plan),
        };
    }

    private static List<ScheduledRunPreview>? Preview(ApiCall call, PlanRecord plan)
    {
        if (call.Query("MaxScheduledRunsPreview") is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var count) || count is < 0 or > MostPreviewedRuns)
        {
            throw Faults.InvalidParameter("Invalid value for MaxScheduledRunsPreview: it must be between 0 and 10.", "MaxScheduledRunsPreview");
        }

        var queue = new ScheduleQueue([plan], call.Now);
        var runs = new List<ScheduledRunPreview>();
        while (runs.Count < count && queue.NextAt is not null)
        {
            runs.AddRange(queue.Take().Take(count - runs.Count).Select(run => new ScheduledRunPreview(
                run.At, run.Rule.RuleId, run.Rule.EnableContinuousBackup ? "CONTINUOUS_AND_SNAPSHOTS" : "SNAPSHOTS")));
        }

        return runs;
    }

    private object ListSelections(ApiCall call)
    {
        var page = call.Page();
        var selections = database.Read(session =>
            PlanStore.Selections(session, RequirePlan(session, call).Id, page.AfterText(0), page.Limit + 1));
        var next = call.NextToken(selections, page, selection => [selection.Document.SelectionName]);
        var members = selections.Select(selection => new
        {
            SelectionId = selection.Id,
            selection.Document.SelectionName,
            BackupPlanId = selection.PlanId,
            CreationDate = selection.CreatedAt,
            selection.CreatorRequestId,
            selection.Document.IamRoleArn,
        }).ToList();
        return new { BackupSelectionsList = members, NextToken = next };
    }

    private object GetSelection(ApiCall call)
    {
        var id = call.PathParameter("selectionId");
        var selection = database.Read(session => PlanStore.FindSelection(session, RequirePlan(session, call).Id, id))
            ?? throw Faults.NotFound($"Cannot find Backup selection with ID {id}", id);
        return new
        {
            BackupSelection = selection.Document,
            SelectionId = selection.Id,
            BackupPlanId = selection.PlanId,
            CreationDate = selection.CreatedAt,
            selection.CreatorRequestId,
        };
    }

    /// <summary>An unknown plan is an invalid parameter for the selection calls, though GetBackupPlan says "not found".</summary>
    private static PlanRecord RequirePlan(Session session, ApiCall call)
    {
        var id = call.PathParameter("backupPlanId");
        return PlanStore.Find(session, call.Account, call.Region, id) is { DeletedAt: null } plan
            ? plan
            : throw Faults.InvalidParameter($"Cannot find Backup plan with ID {id}", id);
    }
}
