using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Fields;
using BackupConsole.Ui.Lifecycles;
using static BackupConsole.Features.OnDemandBackup.OnDemandBackupFields;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>What AWS would take, and what a person would be sorry for.</summary>
internal static class OnDemandBackupWarnings
{
    public static ImmutableArray<FieldWarning> Of(StartBackupJob command, ResourceType? type, ConnectionSnapshot? connection) =>
    [
        .. OfResource(command.ResourceArn, type, connection),
        .. OfVault(command.BackupVaultName, connection),
        .. LifecycleWarnings.Of(command.Lifecycle.DeleteAfterDays, connection?.Vaults.FirstOrDefault(vault => vault.Name == command.BackupVaultName), DeleteAfterDays),
    ];

    private static IEnumerable<FieldWarning> OfResource(string resourceArn, ResourceType? type, ConnectionSnapshot? connection)
    {
        if (connection is null || type is null)
        {
            yield break;
        }

        if (connection.OptIn.TryGetValue(type.Name, out var isOn) && !isOn)
        {
            yield return new(ResourceArn, $"AWS Backup is switched off for {type.Name} in {connection.Connection.Region}: AWS may refuse this job.")
            {
                Remedy = (ConsoleUrls.ServicesOf(connection.Connection.Id), "Switch the service on"),
            };
        }
        else if (connection.Knows(EstateRead.RegionSettings) && !connection.OptIn.ContainsKey(type.Name))
        {
            yield return new(ResourceArn, $"AWS Backup does not name {type.Name} among the types that it protects in {connection.Connection.Region}.");
        }

        if (connection.Knows(EstateRead.ResourceInventory) && Arn.TryParse(resourceArn, out _) && connection.Resources.All(resource => resource.Arn != resourceArn))
        {
            yield return new(ResourceArn, "The console has not seen this resource: it may never have been tagged or backed up, or it may not exist. It can be backed up all the same.");
        }
    }

    private static IEnumerable<FieldWarning> OfVault(string vaultName, ConnectionSnapshot? connection)
    {
        if (vaultName.Length > 0 && connection?.Knows(EstateRead.Vaults) == true && connection.Vaults.All(vault => vault.Name != vaultName))
        {
            yield return new(BackupVaultName, "The console has not seen this vault yet.");
        }
    }
}
