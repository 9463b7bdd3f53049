using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>AWS as the write port sees it: answers each command as it is told to, and counts.</summary>
public sealed class FakeCommands : IBackupCommands
{
    private readonly ConcurrentQueue<(BackupCommand Command, IntentId Intent)> _sent = new();

    public ImmutableArray<(BackupCommand Command, IntentId Intent)> Sent => [.. _sent];

    /// <summary>What a command is answered with. The default knows every command.</summary>
    public Func<BackupCommand, object> Answer { get; set; } = AnswerLikeAws;

    /// <summary>What reconciling finds: the answer when the command was carried out, null when it was not.</summary>
    public Func<BackupCommand, object?> Reconciled { get; set; } = AnswerLikeAws;

    /// <summary>When set, a command waits for it before it is answered.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public async Task<CommandReceipt<TResult>> SendAsync<TResult>(CallContext context, BackupCommand<TResult> command, IntentId intent, CancellationToken cancellationToken)
    {
        _sent.Enqueue((command, intent));
        if (Hold is { } hold)
        {
            await hold.Task.WaitAsync(cancellationToken);
        }

        return new CommandReceipt<TResult>((TResult)Answer(command), "request-1");
    }

    public Task<CommandReceipt<object>?> ReconcileAsync(CallContext context, BackupCommand command, IntentId intent, CancellationToken cancellationToken) =>
        Task.FromResult(Reconciled(command) is { } result ? new CommandReceipt<object>(result, null) : null);

    /// <summary>An answer that refuses.</summary>
    public static Func<BackupCommand, object> Refuse(BackupErrorKind kind) =>
        _ => throw new BackupServiceException(new BackupError(kind, "Refused by the test.", kind.ToString(), "request-1"));

    private static object AnswerLikeAws(BackupCommand command) => command switch
    {
        StartBackupJob => new StartedBackupJob("job-1", A.Time, null, false),
        StartRestoreJob => new StartedRestoreJob("restore-1"),
        StopBackupJob or DeleteRecoveryPoint or UpdateRecoveryPointLifecycle or DisassociateRecoveryPoint => NoResult.Instance,
        StartCopyJob => new StartedCopyJob("copy-1", A.Time, false),
        CreateBackupVault vault => new CreatedBackupVault(vault.BackupVaultName, $"arn:aws:backup:eu-central-1:111122223333:backup-vault:{vault.BackupVaultName}", A.Time),
        PutBackupVaultAccessPolicy or DeleteBackupVaultAccessPolicy or PutBackupVaultNotifications or DeleteBackupVaultNotifications => NoResult.Instance,
        PutBackupVaultLockConfiguration or DeleteBackupVaultLockConfiguration or DeleteBackupVault or ChangeTags => NoResult.Instance,
        CreateBackupPlan => new CreatedBackupPlan("plan-1", "arn:aws:backup:eu-central-1:111122223333:backup-plan:plan-1", "v1"),
        UpdateBackupPlan plan => new UpdatedBackupPlan(plan.PlanId, $"after-{plan.VersionId}") { IsVerified = true },
        DeleteBackupPlan => NoResult.Instance,
        CreateBackupSelection => new CreatedBackupSelection("selection-new"),
        ReplaceBackupSelection => new CreatedBackupSelection("selection-new"),
        DeleteBackupSelection => NoResult.Instance,
        UpdateRegionSettings or UpdateGlobalSettings => NoResult.Instance,
        _ => throw new NotSupportedException($"The fake does not know {command.GetType().Name}."),
    };
}
