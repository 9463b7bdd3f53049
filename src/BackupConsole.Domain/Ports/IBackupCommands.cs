using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>Carries out commands at AWS. Only the write path of the console calls it: nothing else authorises, validates and audits.</summary>
public interface IBackupCommands
{
    /// <summary>Sends the command once.</summary>
    /// <param name="context">Connection and urgency.</param>
    /// <param name="command">What to do.</param>
    /// <param name="intent">The idempotency token, where the operation takes one.</param>
    /// <param name="cancellationToken">Gives up waiting; AWS may still carry it out.</param>
    /// <exception cref="BackupServiceException">See <see cref="BackupError.IsOutcomeUnknown"/> for whether it may have happened all the same.</exception>
    Task<CommandReceipt<TResult>> SendAsync<TResult>(CallContext context, BackupCommand<TResult> command, IntentId intent, CancellationToken cancellationToken);

    /// <summary>Finds out whether a command whose outcome is unknown was carried out.</summary>
    /// <returns>The receipt when it was; null when it was not.</returns>
    /// <exception cref="BackupServiceException">It could not be found out now.</exception>
    Task<CommandReceipt<TResult>?> ReconcileAsync<TResult>(CallContext context, BackupCommand<TResult> command, IntentId intent, CancellationToken cancellationToken);
}
