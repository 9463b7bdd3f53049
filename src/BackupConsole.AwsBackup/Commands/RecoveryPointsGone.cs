using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Finds out whether a command took a recovery point away.</summary>
internal static class RecoveryPointsGone
{
    /// <summary>Whether this call or another one did it cannot be told, and makes no difference.</summary>
    public static async Task<CommandReceipt<NoResult>?> FindAsync(IRecoveryPoints points, CallContext context, string vaultName, string arn, CancellationToken cancellationToken)
    {
        try
        {
            var point = await points.GetAsync(context, vaultName, arn, cancellationToken);
            return point.Status == RecoveryPointStatus.Deleting ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;
        }
        catch (BackupServiceException fault) when (fault.Error.Kind == BackupErrorKind.NotFound)
        {
            return new CommandReceipt<NoResult>(NoResult.Instance, null);
        }
    }
}
