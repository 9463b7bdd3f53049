using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Features.Operations;

internal sealed record ListOperationsAction(OperationQuery Query);

internal sealed record OperationsListedAction(OperationQuery Query, Page<Operation> Page, DateTimeOffset At);

internal sealed record OperationListFailedAction(OperationQuery Query, BackupError Error);

internal sealed record LoadOperationAction(Guid Id);

internal sealed record OperationLoadedAction(Operation Operation, DateTimeOffset At);

internal sealed record OperationLoadFailedAction(Guid Id, BackupError Error);

internal sealed record ListItemsAction(OperationItemQuery Query);

internal sealed record ItemsListedAction(OperationItemQuery Query, Page<OperationItem> Page, DateTimeOffset At);

internal sealed record ItemListFailedAction(OperationItemQuery Query, BackupError Error);

internal sealed record AskToCancelAction;

internal sealed record KeepRunningAction;

internal sealed record ChangeOperationAction(Actor Actor, Guid Id, OperationChange Change);

internal sealed record OperationChangedAction(Guid Id);

internal sealed record OperationNotChangedAction(Guid Id, BackupError Error);
