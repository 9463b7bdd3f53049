using System.Globalization;
using System.Text;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;

namespace BackupConsole.Emulator.Plans;

/// <summary>Plans and their versions.</summary>
internal sealed class PlanOperations(Database database, BackupEngine engine) : IOperationArea
{
    private const int MostPlans = 300;
    private const int MostVersions = 2_000;

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("CreateBackupPlan", Create),
        ("UpdateBackupPlan", Update),
        ("DeleteBackupPlan", Delete),
        ("GetBackupPlan", Get),
        ("ListBackupPlans", List),
        ("ListBackupPlanVersions", ListVersions),
    ];

    /// <summary>What GetBackupPlan and its relatives answer for a plan that is not there, or not any more where it must be.</summary>
    public static PlanRecord Require(Session session, ApiCall call, bool isDeletedFine = false)
    {
        var id = call.PathParameter("backupPlanId");
        return PlanStore.Find(session, call.Account, call.Region, id) is { } plan && (isDeletedFine || plan.DeletedAt is null)
            ? plan
            : throw NotFound(id);
    }

    private object Create(ApiCall call)
    {
        var request = call.Body<CreateBackupPlanRequest>();
        CreatorRequestId.Check(request.CreatorRequestId);
        var plan = database.Write(session =>
        {
            if (request.CreatorRequestId is { } creator && PlanStore.FindByCreator(session, call.Account, call.Region, creator) is { } made)
            {
                return made;
            }

            TagRules.Check(request.BackupPlanTags);
            var document = PlanRules.Read(request.BackupPlan, call.Account, call.Region, _ => Serial.NextUuid(session, "rule"));
            CheckOthers(PlanStore.Active(session, call.Account, call.Region), document);
            var plan = new PlanRecord(
                Serial.NextUuid(session, "plan"), call.Account, call.Region, NextVersion(session), document, request.CreatorRequestId, call.Now, null, null);
            PlanStore.Insert(session, plan);
            foreach (var (key, value) in request.BackupPlanTags ?? [])
            {
                TagStore.Put(session, plan.Account, plan.Region, plan.Arn, key, value);
            }

            engine.Forget();
            return plan;
        });
        return new
        {
            BackupPlanId = plan.Id,
            BackupPlanArn = plan.Arn,
            CreationDate = plan.CreatedAt,
            VersionId = plan.Version,
            plan.Document.AdvancedBackupSettings,
        };
    }

    private object Update(ApiCall call)
    {
        var request = call.Body<UpdateBackupPlanRequest>();
        var plan = database.Write(session =>
        {
            var plan = Require(session, call);
            ManagedPlans.RequireOwn(plan.Id, "Backup plan cannot be updated");
            if (PlanVersionStore.Count(session, plan.Id) >= MostVersions)
            {
                throw ApiErrors.InvalidParameter($"A backup plan must not have more than {MostVersions} versions.", plan.Id);
            }

            var known = plan.Document.Rules.ToDictionary(rule => rule.RuleName, rule => rule.RuleId, StringComparer.Ordinal);
            var document = PlanRules.Read(
                request.BackupPlan, call.Account, call.Region, name => known.GetValueOrDefault(name) ?? Serial.NextUuid(session, "rule"));
            var updated = plan with { Version = NextVersion(session), Document = document };
            PlanStore.Update(session, updated, call.Now);
            engine.Forget();
            return updated;
        });
        return new
        {
            BackupPlanId = plan.Id,
            BackupPlanArn = plan.Arn,
            CreationDate = plan.CreatedAt,
            VersionId = plan.Version,
            plan.Document.AdvancedBackupSettings,
            plan.Document.ScanSettings,
        };
    }

    private object Delete(ApiCall call)
    {
        var plan = database.Write(session =>
        {
            var plan = Require(session, call);
            ManagedPlans.RequireOwn(plan.Id, "Backup plan cannot be deleted");
            if (PlanStore.Selections(session, plan.Id, limit: 1).Count > 0)
            {
                throw ApiErrors.InvalidRequest("Related backup plan selections must be deleted prior to backup plan deletion", plan.Id);
            }

            PlanStore.MarkDeleted(session, plan, call.Now);
            engine.Forget();
            return plan;
        });
        return new { BackupPlanId = plan.Id, BackupPlanArn = plan.Arn, DeletionDate = call.Now, VersionId = plan.Version };
    }

    private object Get(ApiCall call)
    {
        var count = call.Query("MaxScheduledRunsPreview") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : (int?)null;
        var (plan, preview) = database.Read(session =>
        {
            var plan = RequireVersion(session, call);
            return (plan, count is null || plan.DeletedAt is not null ? null : PlanPreview.Of(session, plan, count.Value, call.Now));
        });
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
            ScheduledRunsPreview = preview,
        };
    }

    private object List(ApiCall call)
    {
        var page = call.Page();
        var plans = database.Read(session =>
            PlanStore.List(session, call.Account, call.Region, call.QueryFlag("includeDeleted") == true, page));
        var next = call.NextToken(plans, page, plan => [$"{plan.CreatedAt.ToUnixTimeMilliseconds()}", plan.Id]);
        return new { BackupPlansList = plans.ConvertAll(PlanMember.Of), NextToken = next };
    }

    private object ListVersions(ApiCall call)
    {
        var page = call.Page();
        var (plan, versions) = database.Read(session =>
        {
            var plan = Require(session, call, isDeletedFine: true);
            return (plan, PlanVersionStore.List(session, plan.Id, page.AfterNumber(0), page.Limit + 1));
        });
        var next = call.NextToken(versions, page, version => [version.Number.ToString(CultureInfo.InvariantCulture)]);
        var members = versions.ConvertAll(version => PlanMember.Of(
            plan with { Version = version.Id, Document = version.Document, CreatedAt = version.CreatedAt }));
        return new { BackupPlanVersionsList = members, NextToken = next };
    }

    private static PlanRecord RequireVersion(Session session, ApiCall call)
    {
        var plan = Require(session, call, isDeletedFine: true);
        if (call.Query("versionId") is not { } wanted || wanted == plan.Version)
        {
            return plan;
        }

        var version = PlanVersionStore.Find(session, plan.Id, wanted) ?? throw NotFound(plan.Id);
        return plan with { Version = version.Id, Document = version.Document };
    }

    private static void CheckOthers(List<PlanRecord> others, PlanDocument document)
    {
        var likeness = PlanLikeness.Of(document);
        if (others.Find(other => PlanLikeness.Of(other.Document) == likeness) is { } same)
        {
            throw ApiErrors.AlreadyExists("Backup plan with the same plan document already exists", same.Arn, same.CreatorRequestId);
        }

        if (others.Count >= MostPlans)
        {
            throw ApiErrors.LimitExceeded($"You have reached the limit of {MostPlans} backup plans in this Region.");
        }
    }

    private static string NextVersion(Session session) => Convert.ToBase64String(Encoding.ASCII.GetBytes(Serial.NextUuid(session, "version")));

    private static ApiException NotFound(string id) => ApiErrors.NotFound("Failed reading Backup plan with provided version", id);
}
