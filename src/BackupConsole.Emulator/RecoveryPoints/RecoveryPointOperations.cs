using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Jobs.Restores;
using BackupConsole.Emulator.Notifications;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed class RecoveryPointOperations(Database database, BackupEngine engine) : IOperationArea
{
    private const string Busy =
        "AWS Backup is already performing an action on this recovery point. It can't perform the action you requested until the first action finishes.";

    private static readonly TimeSpan DeletionTakes = TimeSpan.FromMinutes(4);

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("DescribeRecoveryPoint", Describe),
        ("GetRecoveryPointRestoreMetadata", RestoreMetadata),
        ("DeleteRecoveryPoint", Delete),
        ("UpdateRecoveryPointLifecycle", UpdateLifecycle),
        ("DisassociateRecoveryPoint", Disassociate),
        ("DisassociateRecoveryPointFromParent", DisassociateFromParent),
    ];

    private RecoveryPointDetail Describe(ApiCall call)
    {
        VaultOwner.Check(call);
        return new RecoveryPointDetail(database.Read(session => Require(session, call)));
    }

    private object RestoreMetadata(ApiCall call)
    {
        VaultOwner.Check(call);
        var point = database.Read(session => Require(session, call));
        return new
        {
            BackupVaultArn = point.VaultArn,
            RecoveryPointArn = point.Arn,
            RestoreMetadata = OriginalConfiguration.Of(point),
            point.ResourceType,
        };
    }

    /// <summary>
    /// Deletion takes a while in AWS, too: the point is DELETING until the engine removes it, or finds that its role may not and leaves
    /// it EXPIRED. A composite takes its nested points with it; a nested one goes only after it was disassociated.
    /// </summary>
    private object? Delete(ApiCall call)
    {
        database.Write(session =>
        {
            var point = Require(session, call);
            RequireIdle(point);
            if (point.ParentArn is not null)
            {
                throw ApiErrors.InvalidRequest("A nested recovery point cannot be deleted. Disassociate it from its parent recovery point first.", point.Arn);
            }

            List<RecoveryPointRecord> deleted = [point, .. point.IsParent ? RecoveryPointStore.Nested(session, point) : []];
            deleted.ForEach(each => VaultGuard.RequireChangeable(session, each));
            var dueAt = call.Now + engine.Planner.Scaled(DeletionTakes);
            deleted.ForEach(each => RecoveryPointStore.SetStatus(session, each, "DELETING", null, dueAt));
            engine.Wake();
        });
        return null;
    }

    private object UpdateLifecycle(ApiCall call)
    {
        var request = call.Body<UpdateRecoveryPointLifecycleRequest>();
        var point = database.Write(session =>
        {
            var stored = Require(session, call);
            if (IsBusy(stored))
            {
                // The operation has no InvalidResourceStateException.
                throw ApiErrors.InvalidRequest(Busy, stored.Arn);
            }

            VaultGuard.RequireChangeable(session, stored);
            var changed = Change(stored, LifecycleRules.Check(request.Lifecycle, stored.ResourceType), call.Now);
            var dueAt = RecoveryPointLifecycle.NextDue(changed);
            RecoveryPointStore.SetLifecycle(session, changed, dueAt < call.Now ? call.Now : dueAt);
            new VaultEvents(session).Modified(changed, call.Now);
            engine.Wake();
            return changed;
        });
        return new
        {
            BackupVaultArn = point.VaultArn,
            RecoveryPointArn = point.Arn,
            point.Lifecycle,
            CalculatedLifecycle = point.Calculated,
        };
    }

    /// <remarks>What is left out of the request is taken away: it describes the whole lifecycle.</remarks>
    private static RecoveryPointRecord Change(RecoveryPointRecord point, Lifecycle? lifecycle, DateTimeOffset now)
    {
        var cold = lifecycle?.MoveToColdStorageAfterDays;
        if (point.IsContinuous)
        {
            LifecycleRules.CheckContinuous(lifecycle);
            var (_, endsAt) = RecoveryPointLifecycle.Dates(lifecycle, point.CompletedAt ?? point.CreatedAt);
            return point with { Lifecycle = lifecycle, DeleteAt = endsAt };
        }

        if (point.IsCold && cold != point.Lifecycle?.MoveToColdStorageAfterDays)
        {
            throw ApiErrors.InvalidRequest("The transition to cold storage cannot be changed after the recovery point was transitioned.", point.Arn);
        }

        if (!point.IsCold && cold is not null && cold != point.Lifecycle?.MoveToColdStorageAfterDays && cold < (now - point.CreatedAt).TotalDays + 1)
        {
            throw ApiErrors.InvalidParameter(
                "Invalid lifecycle. MoveToColdStorageAfterDays must be at least one day more than the age of the recovery point", "Lifecycle");
        }

        var (coldAt, deleteAt) = RecoveryPointLifecycle.Dates(lifecycle, point.CreatedAt);
        return point with { Lifecycle = lifecycle, ColdAt = coldAt, DeleteAt = deleteAt };
    }

    /// <summary>AWS Backup lets go of a continuous backup, and the database service goes on with it. S3 and SAP HANA have no such service.</summary>
    private object? Disassociate(ApiCall call)
    {
        database.Write(session =>
        {
            var point = Require(session, call);
            RequireIdle(point);
            if (!point.IsContinuous || point.ResourceType is not ("RDS" or "Aurora"))
            {
                throw ApiErrors.InvalidRequest("Only continuous recovery points of Amazon RDS and Amazon Aurora can be disassociated.", point.Arn);
            }

            VaultGuard.RequireChangeable(session, point);
            RecoveryPointStore.Remove(session, point);
            new VaultEvents(session).Modified(point, call.Now);
        });
        return null;
    }

    private object? DisassociateFromParent(ApiCall call)
    {
        database.Write(session =>
        {
            var point = Require(session, call);
            if (point.ParentArn is null)
            {
                throw ApiErrors.InvalidRequest("The recovery point is not nested in another one.", point.Arn);
            }

            RecoveryPointStore.Disassociate(session, point);
        });
        return null;
    }

    private static void RequireIdle(RecoveryPointRecord point)
    {
        if (IsBusy(point))
        {
            throw ApiErrors.InvalidResourceState(Busy);
        }
    }

    private static bool IsBusy(RecoveryPointRecord point) => point.Status is "CREATING" or "DELETING";

    private static RecoveryPointRecord Require(Session session, ApiCall call)
    {
        var vault = VaultStore.Require(session, call);
        var arn = ResourceArn.Require(call.PathParameter("recoveryPointArn")).Text;
        return RecoveryPointStore.Find(session, call.Account, call.Region, vault.Name, arn)
            ?? throw ApiErrors.NotFound($"Recovery point {arn} does not exist in backup vault {vault.Name}.", arn);
    }
}
