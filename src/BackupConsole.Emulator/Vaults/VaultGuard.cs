using System.Globalization;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.LegalHolds;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

/// <summary>What locks, legal holds and access policies forbid.</summary>
internal static class VaultGuard
{
    /// <summary>
    /// Why a new recovery point with this lifecycle may not come into the vault; null if it may. A job of a plan fails with it
    /// (category INVALID_LIFECYCLE), points that are there already are left alone.
    /// </summary>
    /// <remarks>Without an end the retention is longer than any maximum.</remarks>
    public static string? RetentionRefusal(VaultRecord vault, Lifecycle? lifecycle)
    {
        if (vault.Lock is not { } locked)
        {
            return null;
        }

        var days = lifecycle?.DeleteAfterDays is > 0 and var after ? after : long.MaxValue;
        if (days < locked.MinRetentionDays)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"The retention period of {days} days is shorter than the minimum of {locked.MinRetentionDays} days that the lock of backup vault {vault.Name} allows.");
        }

        return days > locked.MaxRetentionDays
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The retention period is longer than the maximum of {locked.MaxRetentionDays} days that the lock of backup vault {vault.Name} allows.")
            : null;
    }

    /// <summary>
    /// Refuses to delete a recovery point, or to change its lifecycle, by hand: in a locked vault even during the grace time, and
    /// under a legal hold. The lifecycle itself may still delete it in a locked vault, but not under a hold.
    /// </summary>
    public static void RequireChangeable(Session session, RecoveryPointRecord point)
    {
        if (VaultStore.Find(session, point.Account, point.Region, point.Vault)?.Lock is not null)
        {
            throw ApiErrors.InvalidRequest(
                $"Recovery point {point.Arn} cannot be deleted or changed because backup vault {point.Vault} is locked.", point.Arn);
        }

        if (LegalHoldStore.Holds(session, point))
        {
            throw ApiErrors.InvalidRequest($"Recovery point {point.Arn} cannot be deleted or changed because it is under a legal hold.", point.Arn);
        }
    }

    /// <summary>
    /// Why backups of an account may not be copied into a vault; null if they may. Within an account that takes no policy; across
    /// accounts the vault's policy must allow it and the organization must have turned cross-account backup on.
    /// </summary>
    public static string? CopyRefusal(Session session, VaultRecord destination, string sourceAccount)
    {
        var isCrossAccount = sourceAccount != destination.Account;
        if (isCrossAccount && !GlobalSettingsStore.IsOn(session, GlobalSettingsStore.CrossAccountBackup))
        {
            return "Cross-account backup is not enabled for the organization. Enable it in the settings of AWS Backup in the management account.";
        }

        var decision = VaultPolicyStore.Find(session, destination) is { } policy
            ? new VaultPolicy(policy).Decide(PolicyRequest.OfAccount(sourceAccount, VaultPolicyRules.CopyInto, destination.Arn))
            : PolicyDecision.Silent;
        return decision == PolicyDecision.Denied || (isCrossAccount && decision == PolicyDecision.Silent)
            ? $"Access Denied trying to call AWS Backup service: the policy of {destination.Arn} does not allow the copy."
            : null;
    }
}
