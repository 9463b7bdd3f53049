using BackupConsole.Domain.Operations;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.Operations;

/// <summary>How operations and their items look.</summary>
internal static class OperationLooks
{
    public static StateLook Of(Operation operation) => operation switch
    {
        { State: OperationState.Active, StartedAt: null } => new(StateTone.Waiting, "Queued"),
        { State: OperationState.Active } => new(StateTone.Running, "Running"),
        { State: OperationState.Paused } => new(StateTone.Warn, "Paused"),
        { State: OperationState.Cancelled } => new(StateTone.Expired, "Cancelled"),
        { Counts.Retryable: > 0 } => new(StateTone.Warn, "Ended with failures"),
        _ => new(StateTone.Ok, "Completed"),
    };

    public static StateLook Of(OperationItemState state) => state switch
    {
        OperationItemState.Queued => new(StateTone.Waiting, "Queued"),
        OperationItemState.Running => new(StateTone.Running, "Running"),
        OperationItemState.Done => new(StateTone.Ok, "Done"),
        OperationItemState.Failed => new(StateTone.Fail, "Failed"),
        OperationItemState.Skipped => new(StateTone.Expired, "Skipped"),
        OperationItemState.OutcomeUnknown => new(StateTone.Unknown, "Outcome unknown"),
    };

    public static string KindOf(OperationKind kind) => kind switch
    {
        OperationKind.DeleteRecoveryPoints => "Delete recovery points",
        OperationKind.EmptyVault => "Empty a vault",
        OperationKind.ChangeLifecycle => "Change lifecycles",
        OperationKind.CopyRecoveryPoints => "Copy recovery points",
        OperationKind.DisassociateRecoveryPoints => "Disassociate recovery points",
        OperationKind.AddTags => "Add tags",
        OperationKind.RemoveTags => "Remove tags",
        OperationKind.StartBackupJobs => "Start backup jobs",
    };
}
