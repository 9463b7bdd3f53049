using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Commands;

/// <summary>After a start: finds out what became of every intent that a crash or a lost answer left without an outcome, and keeps trying.</summary>
internal sealed partial class IntentReconciler(IAuditLog audit, WritePath writePath, TimeProvider time, ILogger<IntentReconciler> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    // Younger intents belong to calls that are under way in this process.
    private static readonly TimeSpan OldestUnderWay = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var startedAt = time.GetUtcNow();
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            foreach (var record in await audit.ListUnresolvedAsync(stoppingToken))
            {
                if (record.At < startedAt || record.State == AuditState.OutcomeUnknown || record.At < time.GetUtcNow() - OldestUnderWay)
                {
                    await ReconcileAsync(record);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReconcileAsync(AuditRecord record)
    {
        try
        {
            if (record.State == AuditState.Intended)
            {
                await audit.CompleteAsync(record with { State = AuditState.OutcomeUnknown }, CancellationToken.None);
            }

            if (!writePath.CanReconcile(record))
            {
                // It stays "outcome unknown" in the audit log, for a person to look into.
                return;
            }

            var outcome = await writePath.ReconcileAsync(record with { State = AuditState.OutcomeUnknown });
            Log.Reconciled(logger, record.Intent.Value, outcome.State);
        }
        catch (BackupServiceException failure)
        {
            Log.NotYet(logger, record.Intent.Value, failure.Error.Sentence);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The outcome of intent {Intent} is now known: {State}")]
        public static partial void Reconciled(ILogger logger, string intent, AuditState state);

        [LoggerMessage(LogLevel.Warning, "The outcome of intent {Intent} cannot be found out yet: {Sentence}")]
        public static partial void NotYet(ILogger logger, string intent, string sentence);
    }
}
