using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs;

internal sealed class CopyJobOperations(Database database, BackupEngine engine, StartTokens tokens) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("StartCopyJob", Start),
        ("DescribeCopyJob", Describe),
    ];

    private object Start(ApiCall call)
    {
        var request = call.Body<StartCopyJobRequest>();
        var (arn, destination, role) = (request.RecoveryPointArn, request.DestinationBackupVaultArn, request.IamRoleArn);
        if (!BackupRoles.CanBeAssumed(role, call.Account))
        {
            throw ApiErrors.InvalidParameter(BackupRoles.Refusal(role), role);
        }

        var job = database.Write(session =>
        {
            if (tokens.Find(session, call, JobKind.Copy, request.IdempotencyToken) is { } started)
            {
                return started;
            }

            var vault = VaultStore.Require(session, call.Account, call.Region, request.SourceBackupVaultName);
            var point = RecoveryPointStore.Find(session, call.Account, call.Region, vault.Name, arn)
                ?? throw ApiErrors.NotFound($"Recovery point {arn} does not exist in backup vault {vault.Name}.", arn);
            VaultAccess.Require(session, call, "StartCopyJob", vault, arn);
            RequireCopyable(point);
            RequireDestination(session, call, vault, destination);
            var lifecycle = LifecycleRules.Check(request.Lifecycle, point.ResourceType);
            var occasion = $"on-demand {Serial.Next(session)}";
            var made = Plan(session, call, point, CopyOrder.OfPoint(point, destination, lifecycle, call.Now, occasion) with { RoleArn = role });
            made.ForEach(copy => JobRow.Insert(session, copy));
            tokens.Use(session, call, made[0], request.IdempotencyToken);
            engine.Wake();
            return made[0];
        });
        return new { CopyJobId = job.Id, CreationDate = job.CreatedAt, job.IsParent };
    }

    private List<JobRecord> Plan(Session session, ApiCall call, RecoveryPointRecord point, CopyOrder order)
    {
        order = order with { Tags = Tags(session, point) };
        if (point.IsParent)
        {
            var members = RecoveryPointStore.Nested(session, point).Select(nested =>
                CopyOrder.OfPoint(nested, order.DestinationVaultArn, order.Lifecycle, call.Now, order.Occasion) with
                {
                    RoleArn = order.RoleArn,
                    MemberId = nested.MemberId,
                    Tags = Tags(session, nested),
                });
            return CompositeJobs.Copy(session, engine.Planner, order, members);
        }

        return [engine.Planner.Copy(order, CopyQueue.FreeAt(session, order))];
    }

    private static Dictionary<string, string> Tags(Session session, RecoveryPointRecord point) =>
        new(TagStore.Of(session, point.Account, point.Region, point.Arn), StringComparer.Ordinal);

    private static void RequireCopyable(RecoveryPointRecord point)
    {
        if (!SupportedResourceTypes.CanCopy(point.ResourceType))
        {
            throw ApiErrors.InvalidRequest($"Copying recovery points is not supported for resource type {point.ResourceType}.", point.Arn);
        }

        if (point.IsCold)
        {
            throw ApiErrors.InvalidRequest($"Recovery point {point.Arn} is in cold storage and cannot be copied.", point.Arn);
        }

        if (point.Status is "CREATING" or "DELETING")
        {
            throw ApiErrors.InvalidRequest($"Recovery point {point.Arn} cannot be copied in status {point.Status}.", point.Arn);
        }
    }

    /// <remarks>Whether a vault of another account exists, and lets the copy in, comes out when the job runs.</remarks>
    private static void RequireDestination(Session session, ApiCall call, VaultRecord source, string arn)
    {
        if (!VaultArn.IsValid(arn))
        {
            throw ApiErrors.InvalidParameter("Invalid ARN. Specify a valid ARN of a backup vault.", arn);
        }

        if (arn == source.Arn)
        {
            throw ApiErrors.InvalidRequest("The source and the destination of a copy must be different backup vaults.", arn);
        }

        var (account, region, name) = VaultArn.Parts(arn);
        if (account == call.Account && VaultStore.Find(session, account, region, name) is null)
        {
            throw ApiErrors.NotFound($"Backup vault {arn} does not exist.", arn);
        }
    }

    private CopyJobAnswer Describe(ApiCall call)
    {
        var id = call.PathParameter("copyJobId");
        return database.Read(session =>
        {
            var job = JobStore.Find(session, JobKind.Copy, call.Account, call.Region, id) ?? throw ApiErrors.NotFound($"Copy job {id} does not exist.", id);
            return new CopyJobAnswer(CopyJobDescription.Of(session, job, call.Now));
        });
    }
}
