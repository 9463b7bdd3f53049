using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Plans;

/// <summary>What a plan backs up. There is no update: clients delete and create.</summary>
internal sealed class SelectionOperations(Database database, BackupEngine engine) : IOperationArea
{
    private const int MostSelections = 100;
    private const int MostByTag = 10;

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("CreateBackupSelection", Create),
        ("GetBackupSelection", Get),
        ("ListBackupSelections", List),
        ("DeleteBackupSelection", Delete),
    ];

    private object Create(ApiCall call)
    {
        var request = call.Body<CreateBackupSelectionRequest>();
        CreatorRequestId.Check(request.CreatorRequestId);
        var selection = database.Write(session =>
        {
            var plan = RequirePlan(session, call);
            var others = PlanStore.Selections(session, plan.Id);
            if (request.CreatorRequestId is { } creator && others.Find(other => other.CreatorRequestId == creator) is { } made)
            {
                return made;
            }

            ManagedPlans.RequireOwn(plan.Id, "Cannot create selection");
            var document = request.BackupSelection.Filled();
            SelectionRules.Check(document, call.Account);
            CheckOthers(others, document, plan);
            var selection = new SelectionRecord(Serial.NextUuid(session, "selection"), plan.Id, document, request.CreatorRequestId, call.Now);
            PlanStore.InsertSelection(session, plan, selection);
            engine.Forget();
            return selection;
        });
        return new { SelectionId = selection.Id, BackupPlanId = selection.PlanId, CreationDate = selection.CreatedAt };
    }

    private object Get(ApiCall call)
    {
        var selection = database.Read(session => Require(session, call, RequirePlan(session, call)));
        return new
        {
            BackupSelection = selection.Document,
            SelectionId = selection.Id,
            BackupPlanId = selection.PlanId,
            CreationDate = selection.CreatedAt,
            selection.CreatorRequestId,
        };
    }

    private object List(ApiCall call)
    {
        var page = call.Page();
        var selections = database.Read(session =>
            PlanStore.Selections(session, RequirePlan(session, call).Id, page.AfterText(0), page.Limit + 1));
        var next = call.NextToken(selections, page, selection => [selection.Document.SelectionName]);
        var members = selections.ConvertAll(selection => new
        {
            SelectionId = selection.Id,
            selection.Document.SelectionName,
            BackupPlanId = selection.PlanId,
            CreationDate = selection.CreatedAt,
            selection.CreatorRequestId,
            selection.Document.IamRoleArn,
        });
        return new { BackupSelectionsList = members, NextToken = next };
    }

    private object? Delete(ApiCall call)
    {
        database.Write(session =>
        {
            var plan = RequirePlan(session, call);
            var selection = Require(session, call, plan);
            ManagedPlans.RequireOwn(plan.Id, "Cannot delete selection");
            PlanStore.RemoveSelection(session, selection);
            engine.Forget();
        });
        return null;
    }

    private static void CheckOthers(List<SelectionRecord> others, SelectionDocument document, PlanRecord plan)
    {
        if (others.Find(other => other.Document.SelectionName == document.SelectionName) is { } same)
        {
            throw ApiErrors.AlreadyExists("Backup selection with the same name already exists", plan.Arn, same.CreatorRequestId);
        }

        if (others.Count >= MostSelections)
        {
            throw ApiErrors.LimitExceeded($"You have reached the limit of {MostSelections} selections in a backup plan.");
        }

        if (SelectionRules.IsByTag(document) && others.Count(other => SelectionRules.IsByTag(other.Document)) >= MostByTag)
        {
            throw ApiErrors.LimitExceeded($"You have reached the limit of {MostByTag} tag-based selections in a backup plan.");
        }
    }

    private static SelectionRecord Require(Session session, ApiCall call, PlanRecord plan)
    {
        var id = call.PathParameter("selectionId");
        return PlanStore.FindSelection(session, plan.Id, id) ?? throw ApiErrors.NotFound($"Cannot find Backup selection with ID {id}", id);
    }

    /// <summary>An unknown plan is an invalid parameter for the selection calls, though GetBackupPlan says "not found".</summary>
    private static PlanRecord RequirePlan(Session session, ApiCall call)
    {
        var id = call.PathParameter("backupPlanId");
        return PlanStore.Find(session, call.Account, call.Region, id) is { DeletedAt: null } plan
            ? plan
            : throw ApiErrors.InvalidParameter($"Cannot find Backup plan with ID {id}", id);
    }
}
