using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;
using BackupConsole.Ui;

namespace BackupConsole.Features.Jobs.Again;

/// <summary>The dialog that runs failed jobs again.</summary>
/// <param name="Kind">Backup or copy jobs.</param>
/// <param name="Submission">The attempt's id; the operations that are queued have ids that follow from it.</param>
public sealed record AgainForm(JobKind Kind, Guid Submission)
{
    public Load<AgainChoice> Choice { get; init; } = Load.NotStarted;

    public bool IsSending { get; init; }

    public BackupError? Error { get; init; }

    /// <summary>One for each connection where something is to be started.</summary>
    public ImmutableArray<NewOperation> Operations(AgainChoice choice) =>
    [
        .. choice.Run.Operations(Submission, Kind == JobKind.Copy ? OperationKind.CopyRecoveryPoints : OperationKind.StartBackupJobs, NameOf)
            .Where(operation => operation.Items.Any(item => item.Exclusion is null)),
    ];

    private string NameOf(ImmutableArray<NewOperationItem> items)
    {
        var number = items.Count(item => item.Exclusion is null);
        return string.Create(CultureInfo.InvariantCulture, $"Run {number:N0} failed {Kind.ToString().ToLowerInvariant()} job{(number == 1 ? "" : "s")} again");
    }
}
