using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Emulator;

namespace BackupConsole.Hosting;

/// <summary>
/// Gives a new demo the year that AWS has forgotten, through the same port that real history comes in by.
/// It is done once; a start that was interrupted does it again, which changes nothing that is there.
/// </summary>
internal sealed partial class DemoHistoryImport(IJobHistory history, IConnections connections, ILogger<DemoHistoryImport> logger)
{
    private const int JobsAtATime = 1_000;

    public async Task RunAsync(IEnumerable<DemoJob> year, string markerFile, CancellationToken cancellationToken)
    {
        if (File.Exists(markerFile))
        {
            return;
        }

        try
        {
            Log.Imported(logger, await ImportAsync(year, cancellationToken));
            await File.WriteAllTextAsync(markerFile, "", cancellationToken);
        }
        catch (BackupServiceException failure)
        {
            // The demo lives without its older year; the next start tries again.
            Log.NotImported(logger, failure.Error.Sentence);
        }
    }

    private async Task<int> ImportAsync(IEnumerable<DemoJob> year, CancellationToken cancellationToken)
    {
        var byPlace = connections.All.ToDictionary(connection => (connection.AccountId, connection.Region), connection => connection.Id);
        var imported = 0;
        foreach (var chunk in year.Chunk(JobsAtATime))
        {
            imported += await history.UpsertAsync([.. chunk.Select(job => JobOf(byPlace[(job.AccountId, job.Region)], job))], cancellationToken);
        }

        return imported;
    }

    private static Job JobOf(ConnectionId connection, DemoJob job) => new(connection, KindOf(job.Kind), job.JobId, JobStates.OfAws(job.State), job.CreatedAt)
    {
        AccountId = job.AccountId,
        ResourceArn = job.ResourceArn,
        ResourceName = job.ResourceName,
        ResourceType = job.ResourceType,
        VaultName = job.VaultName,
        VaultArn = job.VaultArn,
        SourceVaultArn = job.SourceVaultArn,
        RecoveryPointArn = job.RecoveryPointArn,
        IamRoleArn = job.IamRoleArn,
        CompletedAt = job.CompletedAt,
        PercentDone = job.State == "COMPLETED" ? 100 : null,
        BytesTransferred = job.Bytes,
        SizeInBytes = job.Bytes,
        StatusMessage = job.Message,
        MessageCategory = job.MessageCategory,
        BackupPlanId = job.PlanId,
        BackupPlanName = job.PlanName,
        BackupRuleId = job.RuleId,
        BackupRuleName = job.RuleName,
    };

    private static JobKind KindOf(string kind) => kind switch
    {
        "backup" => JobKind.Backup,
        "copy" => JobKind.Copy,
        "restore" => JobKind.Restore,
        _ => throw new ArgumentException($"The demo knows no kind of job called {kind}.", nameof(kind)),
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The demo's older year is in the history: {Jobs} jobs")]
        public static partial void Imported(ILogger logger, int jobs);

        [LoggerMessage(LogLevel.Warning, "The demo's older year could not be put into the history: {Sentence}")]
        public static partial void NotImported(ILogger logger, string sentence);
    }
}
