using BackupConsole.Domain.Arns;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Which connection a resource can be backed up through, and what follows from the choice.</summary>
internal static class OnDemandBackupPlaces
{
    /// <summary>The connection that works in the account and Region of an ARN; null when none or more than one does.</summary>
    public static ConnectionSnapshot? ConnectionOf(Arn resource, EstateSnapshot estate)
    {
        var fitting = estate.Connections
            .Where(connection => (resource.Region.Length == 0 || connection.Connection.Region == resource.Region)
                && (resource.AccountId.Length == 0 || BackupRoles.AccountOf(connection) == resource.AccountId))
            .Take(2).ToList();
        return fitting is [var only] && resource.Region.Length + resource.AccountId.Length > 0 ? only : null;
    }

    /// <summary>What is entered belongs to one account: with another connection the vault goes, and so does a role that was the default.</summary>
    public static OnDemandBackupForm Move(OnDemandBackupForm form, ConnectionSnapshot? from, ConnectionSnapshot? to)
    {
        var isDefaultRole = form.IamRoleArn.Length == 0 || (from is not null && form.IamRoleArn == BackupRoles.DefaultOf(from));
        return form with
        {
            Connection = to?.Connection.Id.Value ?? string.Empty,
            BackupVaultName = from is null || to?.Vaults.Any(vault => vault.Name == form.BackupVaultName) == true ? form.BackupVaultName : string.Empty,
            IamRoleArn = isDefaultRole ? (to is null ? null : BackupRoles.DefaultOf(to)) ?? string.Empty : form.IamRoleArn,
        };
    }
}
