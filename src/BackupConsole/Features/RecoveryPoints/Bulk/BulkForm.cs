using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Ui;
using BackupConsole.Ui.Lifecycles;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>A bulk action that is being prepared.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Submission">The attempt's id; the operations that are queued have ids that follow from it.</param>
public sealed record BulkForm(BulkAction Action, Guid Submission)
{
    public Load<BulkChoice> Choice { get; init; } = Load.NotStarted;

    public LifecycleInput Lifecycle { get; init; } = LifecycleInput.Of(null);

    public string DestinationVaultArn { get; init; } = string.Empty;

    public string IamRoleArn { get; init; } = string.Empty;

    /// <summary>The tags to set, as rows.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Tags { get; init; } = [];

    /// <summary>The keys of the tags to remove, one a line.</summary>
    public string TagKeys { get; init; } = string.Empty;

    public bool IsSending { get; init; }

    public BackupError? Error { get; init; }
}
