using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>Jobs as they were ordered, before <see cref="JobPlanner"/> has drawn what becomes of them.</summary>
internal static class JobDrafts
{
    /// <param name="bytes">How much the resource has grown to by now.</param>
    public static JobRecord Of(BackupOrder order, string id, DateTimeOffset createdAt, long bytes)
    {
        var resource = order.Resource;
        var vaultArn = VaultArn.Of(resource.Account, resource.Region, order.Vault);
        var pointArn = order switch
        {
            { IsContinuous: true } => RecoveryPointArns.Continuous(resource, order.Occasion),
            { Parent: not null } => RecoveryPointArns.Nested(resource, id, createdAt),
            _ => RecoveryPointArns.For(resource.Type, resource.Account, resource.Region, resource.Arn, id, createdAt),
        };
        var isBounded = resource.Type != "FSx";
        return Of(JobKind.Backup, id, createdAt, resource with { Bytes = bytes }, vaultArn, pointArn, order.RoleArn) with
        {
            StartBy = createdAt + order.StartWindow,

            // "Complete within" does not apply to FSx.
            CompleteBy = isBounded && order.CompletionWindow is null ? createdAt + order.CompleteWindow : null,
            CompletionWindow = isBounded ? order.CompletionWindow : null,
            Lifecycle = order.Lifecycle,
            CreatedBy = order.CreatedBy,
            BackupOptions = order.BackupOptions,
            RecoveryPointTags = order.RecoveryPointTags,
            CopyActions = order.CopyActions,
            ParentJobId = order.Parent?.Id,
            ParentPointArn = order.Parent?.RecoveryPointArn,
            MemberId = order.MemberId,
            IsContinuous = order.IsContinuous,
        };
    }

    public static JobRecord Of(CopyOrder order, string id, DateTimeOffset createdAt)
    {
        var resource = new ResourceRecord(
            order.Account, order.Region, order.ResourceArn, order.ResourceType, order.ResourceName, order.Bytes, ResourceFlaw.None);
        var (account, region, _) = VaultArn.Parts(order.DestinationVaultArn);
        var pointArn = order.Parent is null
            ? RecoveryPointArns.For(order.ResourceType, account, region, order.ResourceArn, id, createdAt)
            : RecoveryPointArns.Nested(resource with { Account = account, Region = region }, id, createdAt);
        return Of(JobKind.Copy, id, createdAt, resource, order.DestinationVaultArn, pointArn, order.RoleArn) with
        {
            Lifecycle = order.Lifecycle,
            CreatedBy = order.CreatedBy,
            RecoveryPointTags = order.Tags,
            SourceVaultArn = order.SourceVaultArn,
            SourceRecoveryPointArn = order.SourcePointArn,
            SourceJobId = order.BackupJobId,
            PointCreatedAt = order.PointCreatedAt,
            ParentJobId = order.Parent?.Id,
            ParentPointArn = order.Parent?.RecoveryPointArn,
            MemberId = order.MemberId,
        };
    }

    public static JobRecord Of(RestoreOrder order, string id, DateTimeOffset createdAt)
    {
        var point = order.Point;
        var resource = new ResourceRecord(
            point.Account, point.Region, point.ResourceArn, order.ResourceType, point.ResourceName, point.Bytes ?? 0, ResourceFlaw.None);
        return Of(JobKind.Restore, id, createdAt, resource, point.VaultArn, point.Arn, order.RoleArn) with
        {
            CreatedResourceArn = order.Target,
            PointCreatedAt = point.CreatedAt,
            Metadata = order.Metadata,
            CopiesTags = order.CopiesTags,
            ParentJobId = order.Parent?.Id,
        };
    }

    private static JobRecord Of(
        string kind, string id, DateTimeOffset createdAt, ResourceRecord resource, string vaultArn, string pointArn, string roleArn) => new()
        {
            Id = id,
            Kind = kind,
            Account = resource.Account,
            Region = resource.Region,
            Vault = VaultArn.Parts(vaultArn).Name,
            VaultArn = vaultArn,
            ResourceArn = resource.Arn,
            ResourceType = resource.Type,
            ResourceName = resource.Name,
            RoleArn = roleArn,
            CreatedAt = createdAt,
            Timeline = new JobTimeline(createdAt, createdAt, createdAt),
            Outcome = "",
            Category = "",
            Bytes = resource.Bytes,
            RecoveryPointArn = pointArn,
        };
}
