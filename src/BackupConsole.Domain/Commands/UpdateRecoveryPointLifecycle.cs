using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Commands;

/// <summary>Replaces the lifecycle of a recovery point as a whole: what is left out is taken away.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRecoveryPointLifecycle.html</remarks>
public sealed record UpdateRecoveryPointLifecycle(string BackupVaultName, string RecoveryPointArn, Lifecycle Lifecycle) : BackupCommand<NoResult>
{
    /// <summary>The type's name as AWS gives it, for the rules of that type; null where it is not known.</summary>
    public string? ResourceType { get; init; }

    public override ConsoleAction Action => ConsoleAction.UpdateRecoveryPointLifecycle;

    public override string Target => RecoveryPointArn;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. RecoveryPointRules.ValidateAddress(BackupVaultName, RecoveryPointArn),
        .. LifecycleRules.Validate(Lifecycle, ResourceTypes.All.FirstOrDefault(type => type.Name == ResourceType)),
    ];
}
