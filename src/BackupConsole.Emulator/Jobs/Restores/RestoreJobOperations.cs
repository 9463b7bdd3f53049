using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs.Restores;

internal sealed class RestoreJobOperations(Database database, BackupEngine engine, StartTokens tokens) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("StartRestoreJob", Start),
        ("DescribeRestoreJob", Describe),
        ("GetRestoreJobMetadata", Metadata),
        ("ListRestoreJobsByProtectedResource", ListByResource),
    ];

    private object Start(ApiCall call)
    {
        var request = call.Body<StartRestoreJobRequest>();
        var arn = request.RecoveryPointArn;
        var job = database.Write(session =>
        {
            if (tokens.Find(session, call, JobKind.Restore, request.IdempotencyToken) is { } started)
            {
                return started;
            }

            var point = RecoveryPointStore.FindAnywhere(session, call.Account, call.Region, arn)
                ?? throw ApiErrors.NotFound($"Recovery point {arn} does not exist.", arn);
            VaultAccess.Require(session, call, "StartRestoreJob", VaultStore.Require(session, point.Account, point.Region, point.Vault), arn);
            var made = Jobs(session, call, request, point);
            made.ForEach(planned => JobRow.Insert(session, planned));
            tokens.Use(session, call, made[0], request.IdempotencyToken);
            engine.Wake();
            return made[0];
        });
        return new { RestoreJobId = job.Id };
    }

    /// <summary>One job, or those of a cluster with the parent first.</summary>
    private List<JobRecord> Jobs(Session session, ApiCall call, StartRestoreJobRequest request, RecoveryPointRecord point)
    {
        var (order, facts) = Order(session, call, request, point);
        return point.IsParent
            ? CompositeJobs.Restore(engine.Planner, order, NestedRestores.Of(session, order, facts))
            : [engine.Planner.Restore(order)];
    }

    private static (RestoreOrder Order, RestoreFacts Facts) Order(Session session, ApiCall call, StartRestoreJobRequest request, RecoveryPointRecord point)
    {
        RequireRestorable(point);

        // The role is optional in the model; without it the restore goes with the one that the recovery point was made with.
        var role = request.IamRoleArn ?? point.RoleArn;
        if (!BackupRoles.CanBeAssumed(role, call.Account))
        {
            throw ApiErrors.InvalidParameter(BackupRoles.Refusal(role), role);
        }

        var wanted = request.ResourceType ?? point.ResourceType;
        if (!RestoreTypes.CanBecome(point.ResourceType, wanted))
        {
            throw ApiErrors.InvalidParameter($"A recovery point of {point.ResourceType} cannot be restored as {wanted}.", "ResourceType");
        }

        var type = RestoreTypes.Of(wanted);
        var facts = RestoreMetadataRules.Check(type, point, request.Metadata);
        var occasion = Serial.Next(session);
        var target = RestoreTargets.Of(type, facts, occasion);
        if (ResourceArn.TryParse(target) is null)
        {
            throw ApiErrors.InvalidParameter("Invalid restore metadata. The name of what is to be restored cannot be part of an ARN.", target);
        }

        var asksForTags = request.CopySourceTagsToRestoredResource == true;
        var order = new RestoreOrder
        {
            Point = point,
            ResourceType = wanted,
            RoleArn = role,
            Metadata = request.Metadata,
            CopiesTags = asksForTags || type.Tags == TagCopying.Always,
            CreatedAt = call.Now,
            Target = target,
            Refusal = RestoreRefusals.Of(session, type, facts, asksForTags, target),
            Occasion = occasion,
        };
        return (order, facts);
    }

    private static void RequireRestorable(RecoveryPointRecord point)
    {
        if (point.Status is "CREATING" or "DELETING")
        {
            throw ApiErrors.InvalidRequest($"Recovery point {point.Arn} cannot be restored in status {point.Status}.", point.Arn);
        }

        if (point is { IsParent: true, ResourceType: "CloudFormation" })
        {
            throw ApiErrors.InvalidRequest("A composite recovery point of a stack cannot be restored as a whole. Restore its nested recovery points.", point.Arn);
        }
    }

    private RestoreJobDescription Describe(ApiCall call) => RestoreJobDescription.Of(Require(call), call.Now);

    private object Metadata(ApiCall call)
    {
        var job = Require(call);
        return new { RestoreJobId = job.Id, Metadata = job.Metadata ?? [] };
    }

    private object ListByResource(ApiCall call)
    {
        var arn = ResourceArn.Require(call.PathParameter("resourceArn")).Text;
        var page = call.Page();
        var jobs = database.Read(session => JobQuery.RestoresOf(session, call, arn, page));
        var next = call.NextToken(jobs, page, JobQuery.Cursor);
        return new { RestoreJobs = jobs.ConvertAll(job => RestoreJobDescription.Of(job, call.Now)), NextToken = next };
    }

    private JobRecord Require(ApiCall call)
    {
        var id = call.PathParameter("restoreJobId");
        return database.Read(session => JobStore.Find(session, JobKind.Restore, call.Account, call.Region, id))
            ?? throw ApiErrors.NotFound($"Restore job {id} does not exist.", id);
    }
}
