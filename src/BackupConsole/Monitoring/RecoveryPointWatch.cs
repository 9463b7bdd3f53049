using System.Threading.Channels;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Monitoring;

/// <summary>Looks at each recovery point that a write of ours concerned and brings the inventory up to date: one at a time, because bulk work writes thousands.</summary>
internal sealed partial class RecoveryPointWatch(MonitorContext context, Action<string> vaultMoves, ILogger logger)
{
    private readonly Channel<(string VaultName, string Arn)> _written = Channel.CreateUnbounded<(string, string)>(new UnboundedChannelOptions { SingleReader = true });

    public void Changed(string vaultName, string arn) => _written.Writer.TryWrite((vaultName, arn));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (vaultName, arn) in _written.Reader.ReadAllAsync(cancellationToken))
        {
            try
            {
                var changed = await LookAsync(vaultName, arn, cancellationToken);
                if (changed > 0)
                {
                    context.Update(snapshot => snapshot with { RecoveryPointsVersion = snapshot.RecoveryPointsVersion + 1 });
                    vaultMoves(vaultName);
                }
            }
            catch (BackupServiceException failure)
            {
                // The vault's own listings settle it.
                vaultMoves(vaultName);
                Log.Lost(logger, arn, context.Connection.Id.Value, failure.Error.Sentence);
            }
        }
    }

    private async Task<int> LookAsync(string vaultName, string arn, CancellationToken cancellationToken)
    {
        var inventory = context.Ports.RecoveryPointInventory;
        try
        {
            var point = await context.Ports.RecoveryPoints.GetAsync(context.Poll, vaultName, arn, cancellationToken);
            return await inventory.UpsertAsync(context.Connection.Id, [point], cancellationToken);
        }
        catch (BackupServiceException failure) when (failure.Error.Kind == BackupErrorKind.NotFound)
        {
            return await inventory.RemoveAsync(context.Connection.Id, vaultName, arn, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Recovery point {Arn} of {Connection} cannot be looked at after it was changed: {Sentence}")]
        public static partial void Lost(ILogger logger, string arn, string connection, string sentence);
    }
}
