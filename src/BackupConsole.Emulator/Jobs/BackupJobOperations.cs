using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs;

internal sealed class BackupJobOperations(Database database, BackupEngine engine, StartTokens tokens) : IOperationArea
{
    private static readonly TimeSpan AbortTakes = TimeSpan.FromMinutes(3);

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("StartBackupJob", Start),
        ("StopBackupJob", Stop),
        ("DescribeBackupJob", Describe),
    ];

    private object Start(ApiCall call)
    {
        var request = call.Body<StartBackupJobRequest>();
        var vault = request.BackupVaultName;
        var arn = ResourceArn.Require(request.ResourceArn);
        var role = request.IamRoleArn;
        if (!BackupRoles.CanBeAssumed(role, call.Account))
        {
            throw ApiErrors.InvalidParameter(BackupRoles.Refusal(role), role);
        }

        var type = arn.Type ?? throw ApiErrors.InvalidRequest($"Unsupported resource type: {arn.Service}", arn.Text);
        CheckOwner(call, arn);
        var startMinutes = request.StartWindowMinutes ?? BackupWindows.DefaultStartMinutes;
        var completeMinutes = BackupWindows.CompletionMinutes(request.CompleteWindowMinutes, startMinutes);
        if (BackupWindows.Problem(startMinutes, completeMinutes, "CompleteWindowMinutes") is { } problem)
        {
            throw ApiErrors.InvalidParameter(problem.Text, problem.Member);
        }

        TagRules.Check(request.RecoveryPointTags);
        BackupOptionRules.Check(request.BackupOptions, type, "BackupOptions");
        if (request.LogicallyAirGappedBackupVaultArn is not null)
        {
            throw ApiErrors.InvalidParameter("Logically air-gapped vaults do not exist in this emulator yet.", "LogicallyAirGappedBackupVaultArn");
        }

        var job = database.Write(session =>
        {
            if (tokens.Find(session, call, JobKind.Backup, request.IdempotencyToken) is { } started)
            {
                return started;
            }

            VaultAccess.Require(session, call, "StartBackupJob", VaultStore.Require(session, call.Account, call.Region, vault), "");
            var resource = UnlistedResources.FindOrAdopt(session, call.Account, call.Region, arn, type);
            var lifecycle = LifecycleRules.Check(request.Lifecycle, resource.Type);
            if (!RegionStore.Get(session, call.Account, call.Region).Protects(resource.Type))
            {
                throw ApiErrors.InvalidRequest($"The resource type {resource.Type} is not opted in to AWS Backup in {call.Region}.", resource.Type);
            }

            var made = engine.Jobs(session, new BackupOrder
            {
                Resource = resource,
                Vault = vault,
                RoleArn = role,
                CreatedAt = call.Now,
                StartWindow = TimeSpan.FromMinutes(startMinutes),
                CompleteWindow = TimeSpan.FromMinutes(completeMinutes),
                Lifecycle = lifecycle,
                BackupOptions = request.BackupOptions,
                RecoveryPointTags = request.RecoveryPointTags,
                Occasion = $"on-demand {Serial.Next(session)}",
            });
            made.ForEach(planned => JobRow.Insert(session, planned));
            tokens.Use(session, call, made[0], request.IdempotencyToken);
            engine.Wake();
            return made[0];
        });
        return new
        {
            BackupJobId = job.Id,
            RecoveryPointArn = RecoveryPointArns.IsKnownAtStart(job.ResourceType) ? job.RecoveryPointArn : null,
            CreationDate = job.CreatedAt,
            job.IsParent,
        };
    }

    private object? Stop(ApiCall call)
    {
        database.Write(session =>
        {
            var job = Require(session, call);
            if (!SupportedResourceTypes.CanStop(job.ResourceType))
            {
                throw ApiErrors.InvalidRequest($"Stopping a backup job is not supported for resource type {job.ResourceType}.", job.Id);
            }

            if (call.Now >= job.Timeline.EndedAt || job.AbortingAt is not null)
            {
                // AWS documents no error for this; the job is no longer in a state from which it can be stopped.
                throw ApiErrors.InvalidRequest($"Backup job {job.Id} cannot be stopped in state {JobView.Of(job, call.Now).State}.", job.Id);
            }

            Abort(session, call, job);
            foreach (var child in job.IsParent ? JobStore.Children(session, job.Id) : [])
            {
                if (child.Timeline.EndedAt > call.Now && child.AbortingAt is null && SupportedResourceTypes.CanStop(child.ResourceType))
                {
                    Abort(session, call, child);
                }
            }

            engine.Wake();
        });
        return null;
    }

    private void Abort(Session session, ApiCall call, JobRecord job)
    {
        var abortedAt = call.Now + engine.Planner.Scaled(AbortTakes);
        var view = JobView.Of(job, call.Now);
        JobStore.Update(session, job with
        {
            AbortingAt = call.Now,
            // A job that had not started never will; what it had transferred by now stays what it reached.
            Timeline = view.State == "RUNNING"
                ? job.Timeline with { EndedAt = abortedAt }
                : new JobTimeline(job.Timeline.PendingAt, JobRecord.Never, abortedAt),
            Outcome = "ABORTED",
            Category = "MISCELLANEOUS",
            Message = "Backup job was stopped by user.",
            Reached = job.Bytes == 0 ? 0 : (double)view.BytesTransferred / job.Bytes,
        });
        StartWaiting(session, call, job);
    }

    private BackupJobDetail Describe(ApiCall call) => database.Read(session => new BackupJobDetail(session, Require(session, call), call.Now));

    private static JobRecord Require(Session session, ApiCall call)
    {
        var id = call.PathParameter("backupJobId");
        return JobStore.Find(session, JobKind.Backup, call.Account, call.Region, id)
            ?? throw ApiErrors.NotFound($"Backup job {id} does not exist.", id);
    }

    /// <summary>The jobs that waited for the stopped one can start earlier.</summary>
    private void StartWaiting(Session session, ApiCall call, JobRecord stopped)
    {
        foreach (var waiting in JobStore.WaitingBackups(session, call.Account, call.Region, stopped.ResourceArn, call.Now, stopped.Seq))
        {
            var resource = UnlistedResources.FindOrAdopt(
                session, call.Account, call.Region, ResourceArn.TryParse(waiting.ResourceArn)!, waiting.ResourceType);
            var freeAt = JobStore.FreeAt(session, call.Account, call.Region, waiting.ResourceArn, call.Now, waiting.Seq);
            JobStore.Update(session, engine.Planner.Replan(waiting, resource, freeAt > call.Now ? freeAt : call.Now));
        }
    }

    private static void CheckOwner(ApiCall call, ResourceArn arn)
    {
        if ((arn.Account.Length > 0 && arn.Account != call.Account) || (arn.Region.Length > 0 && arn.Region != call.Region))
        {
            throw ApiErrors.InvalidParameter($"The resource must be in account {call.Account} and Region {call.Region}.", arn.Text);
        }
    }
}
