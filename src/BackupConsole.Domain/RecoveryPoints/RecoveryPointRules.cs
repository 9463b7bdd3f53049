using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Restores;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.RecoveryPoints;

/// <summary>What can be done with a recovery point, as far as that can be told without trying: AWS's vault policies and roles may refuse more.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html</remarks>
public static class RecoveryPointRules
{
    /// <summary>The types whose continuous backups live on in the service that they come from.</summary>
    private static readonly ImmutableArray<string> Disassociable = ["RDS", "Aurora"];

    /// <summary>Vaults that AWS makes itself have a slash in their names, which no vault of a person's has: only the length is judged.</summary>
    public static ImmutableArray<Problem> ValidateAddress(string vaultName, string recoveryPointArn) =>
    [
        .. string.IsNullOrWhiteSpace(vaultName) ? [new Problem("BackupVaultName", "The vault is not named.", "Open the recovery point and do it from there.")] : Array.Empty<Problem>(),
        .. Arn.TryParse(recoveryPointArn, out _) ? Array.Empty<Problem>() : [new Problem("RecoveryPointArn", "This is not the ARN of a recovery point.", "Open the recovery point and do it from there.")],
    ];

    /// <param name="point">The recovery point.</param>
    /// <param name="vault">Its vault; null where it is not known.</param>
    /// <param name="isHeld">Whether a legal hold covers it.</param>
    public static Decision CanDelete(RecoveryPoint point, BackupVault? vault, bool isHeld) =>
        NotBusy(point).And(NotLocked(vault)).And(NotHeld(isHeld)).And(point.ParentRecoveryPointArn is null
            ? Decision.Allowed
            : Decision.Refused("It is a part of a composite recovery point; delete that one."));

    /// <inheritdoc cref="CanDelete"/>
    public static Decision CanChangeLifecycle(RecoveryPoint point, BackupVault? vault, bool isHeld) => NotBusy(point).And(NotLocked(vault)).And(NotHeld(isHeld));

    /// <inheritdoc cref="CanDelete"/>
    public static Decision CanDisassociate(RecoveryPoint point, BackupVault? vault, bool isHeld) =>
        (point.IsContinuous && Disassociable.Contains(point.ResourceType ?? "")
            ? Decision.Allowed
            : Decision.Refused("Only continuous backups of RDS and Aurora can be disassociated."))
        .And(CanChangeLifecycle(point, vault, isHeld));

    /// <param name="point">The recovery point.</param>
    /// <param name="now">The estate's time.</param>
    public static Decision CanCopy(RecoveryPoint point, DateTimeOffset now) => point switch
    {
        { Status: RecoveryPointStatus.Creating or RecoveryPointStatus.Deleting or RecoveryPointStatus.Expired } =>
            Decision.Refused($"It is {point.Status.ToString().ToLowerInvariant()}; only a complete recovery point can be copied."),
        _ when point.IsCold(now) => Decision.Refused("It is in cold storage, from where AWS Backup cannot copy."),
        _ => Decision.Allowed,
    };

    /// <summary>Whether it is a whole that AWS restores; what its restore needs is another question.</summary>
    public static Decision CanRestore(RecoveryPoint point) => NotBusy(point).And(RestoreSource.IsStackAsAWhole(point.ResourceType, point.Arn)
        ? Decision.Refused("The recovery point of a stack is not restored as a whole: restore those that are nested in it.")
        : Decision.Allowed);

    /// <summary>AWS Backup tags what is its own; a snapshot of EBS or RDS is tagged in its own service.</summary>
    public static Decision CanTag(RecoveryPoint point) => Arn.TryParse(point.Arn, out var arn) && arn.Service == "backup"
        ? Decision.Allowed
        : Decision.Refused("It belongs to another service, where it is tagged; AWS Backup tags the recovery points of fully managed types.");

    private static Decision NotBusy(RecoveryPoint point) => point.Status switch
    {
        RecoveryPointStatus.Creating => Decision.Refused("It is still being made."),
        RecoveryPointStatus.Deleting => Decision.Refused("It is being deleted already."),
        _ => Decision.Allowed,
    };

    private static Decision NotLocked(BackupVault? vault) => vault is { IsLocked: true }
        ? Decision.Refused("Its vault is locked: recovery points can neither be deleted nor changed by hand.")
        : Decision.Allowed;

    private static Decision NotHeld(bool isHeld) => isHeld ? Decision.Refused("It is under a legal hold.") : Decision.Allowed;
}
