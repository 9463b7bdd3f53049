using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Authorization;

/// <summary>The one function that says what somebody may do: it disables the button and it guards the write path.</summary>
public static class Permissions
{
    /// <param name="actor">Who; null when nobody is signed in.</param>
    /// <param name="action">What.</param>
    /// <param name="connection">Where. Rights are the same everywhere for now; callers say it so that rights by connection need no new calls.</param>
    public static Decision Can(Actor? actor, ConsoleAction action, ConnectionId connection)
    {
        ArgumentNullException.ThrowIfNull(connection.Value);
        if (actor is null)
        {
            return Decision.Refused("Sign in to do this.");
        }

        var needed = RoleFor(action);
        return actor.Role >= needed
            ? Decision.Allowed
            : Decision.Refused($"This needs the role {needed}; yours is {actor.Role}.");
    }

    private static ConsoleRole RoleFor(ConsoleAction action) => action switch
    {
        ConsoleAction.StartBackupJob or ConsoleAction.StopBackupJob => ConsoleRole.Operator,
        ConsoleAction.StartCopyJob => ConsoleRole.Operator,
        ConsoleAction.DeleteRecoveryPoint or ConsoleAction.UpdateRecoveryPointLifecycle or ConsoleAction.DisassociateRecoveryPoint => ConsoleRole.Administrator,
        ConsoleAction.StartRestoreJob => ConsoleRole.Operator,
        ConsoleAction.OverwriteByRestore => ConsoleRole.Administrator,
        ConsoleAction.CreateBackupVault => ConsoleRole.Administrator,
        ConsoleAction.ChangeVaultAccessPolicy or ConsoleAction.ChangeVaultNotifications or ConsoleAction.ChangeVaultLock => ConsoleRole.Administrator,
        ConsoleAction.DeleteBackupVault or ConsoleAction.ChangeTags => ConsoleRole.Administrator,
        ConsoleAction.CreateBackupPlan or ConsoleAction.UpdateBackupPlan or ConsoleAction.DeleteBackupPlan => ConsoleRole.Administrator,
        ConsoleAction.CreateBackupSelection or ConsoleAction.ReplaceBackupSelection or ConsoleAction.DeleteBackupSelection => ConsoleRole.Administrator,
        ConsoleAction.ShareSavedView => ConsoleRole.Operator,
        ConsoleAction.ChangeSharedViews => ConsoleRole.Administrator,
        ConsoleAction.ChangeRegionSettings or ConsoleAction.ChangeGlobalSettings => ConsoleRole.Administrator,
    };
}
