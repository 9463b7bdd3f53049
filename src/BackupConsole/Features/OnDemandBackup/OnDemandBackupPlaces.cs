using BackupConsole.Domain.Arns;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Which connection a resource can be backed up through, and what follows from the choice.</summary>
internal static class OnDemandBackupPlaces
{
    public static string? AccountOf(ConnectionSnapshot connection) => connection.Identity?.AccountId ?? connection.Connection.AccountId;

    /// <summary>The connection that works in the account and Region of an ARN; null when none or more than one does.</summary>
    public static ConnectionSnapshot? ConnectionOf(Arn resource, EstateSnapshot estate)
    {
        var fitting = estate.Connections
            .Where(connection => (resource.Region.Length == 0 || connection.Connection.Region == resource.Region)
                && (resource.AccountId.Length == 0 || AccountOf(connection) == resource.AccountId))
            .Take(2).ToList();
        return fitting is [var only] && resource.Region.Length + resource.AccountId.Length > 0 ? only : null;
    }

    /// <summary>The role that AWS's own console makes; null while the account is not known.</summary>
    public static string? DefaultRoleOf(ConnectionSnapshot connection) => AccountOf(connection) is { } account
        ? $"arn:{PartitionOf(connection)}:iam::{account}:role/service-role/AWSBackupDefaultServiceRole"
        : null;

    /// <summary>What is entered belongs to one account: with another connection the vault goes, and so does a role that was the default.</summary>
    public static OnDemandBackupForm Move(OnDemandBackupForm form, ConnectionSnapshot? from, ConnectionSnapshot? to)
    {
        var isDefaultRole = form.IamRoleArn.Length == 0 || (from is not null && form.IamRoleArn == DefaultRoleOf(from));
        return form with
        {
            Connection = to?.Connection.Id.Value ?? string.Empty,
            BackupVaultName = from is null || to?.Vaults.Any(vault => vault.Name == form.BackupVaultName) == true ? form.BackupVaultName : string.Empty,
            IamRoleArn = isDefaultRole ? (to is null ? null : DefaultRoleOf(to)) ?? string.Empty : form.IamRoleArn,
        };
    }

    private static string PartitionOf(ConnectionSnapshot connection) =>
        Arn.TryParse(connection.Identity?.Arn, out var caller) ? caller.Partition : connection.Connection.Region switch
        {
            ['c', 'n', '-', ..] => "aws-cn",
            ['u', 's', '-', 'g', 'o', 'v', '-', ..] => "aws-us-gov",
            _ => "aws",
        };
}
