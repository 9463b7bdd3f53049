using BackupConsole.Domain;
using BackupConsole.Domain.Operations;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Operations;

[FeatureState]
public sealed record OperationsState
{
    /// <summary>The latest question of the list; an answer to an earlier one is dropped.</summary>
    public OperationQuery? Asked { get; init; }

    public Load<Page<Operation>> List { get; init; } = Load.NotStarted;

    /// <summary>The operation whose page is open.</summary>
    public Guid? Opened { get; init; }

    public Load<Operation> Detail { get; init; } = Load.NotStarted;

    public OperationItemQuery? AskedItems { get; init; }

    public Load<Page<OperationItem>> Items { get; init; } = Load.NotStarted;

    /// <summary>What is being asked before it happens, or is on its way.</summary>
    public OperationChangeForm? Change { get; init; }
}
