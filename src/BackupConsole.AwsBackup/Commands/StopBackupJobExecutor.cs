using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class StopBackupJobExecutor(AwsCalls calls, IJobs jobs) : CommandExecutor<StopBackupJob, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, StopBackupJob command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(context, "StopBackupJob", (clients, token) => clients.BackupFor(command.Repeatability).StopBackupJobAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(StopBackupJob command) => [RequestOf(command)];

    // Whether this call or another one stopped it cannot be told, and makes no difference.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, StopBackupJob command, IntentId intent, CancellationToken cancellationToken)
    {
        var job = await jobs.GetAsync(context, JobKind.Backup, command.BackupJobId, cancellationToken);
        return job.State is JobState.Aborting or JobState.Aborted ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;
    }

    private static StopBackupJobRequest RequestOf(StopBackupJob command) => new() { BackupJobId = command.BackupJobId };
}
