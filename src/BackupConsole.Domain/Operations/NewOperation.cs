using System.Collections.Immutable;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Operations;

/// <summary>Bulk work that somebody asks for.</summary>
/// <param name="Id">The attempt's id, made when the dialog is opened: queued twice under it, it runs once.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Name">What people will call it.</param>
/// <param name="Connection">Where.</param>
/// <param name="Items">What it is done to; the left-out ones too, so that the result tells of everything that was picked.</param>
public sealed record NewOperation(Guid Id, OperationKind Kind, string Name, ConnectionId Connection, ImmutableArray<NewOperationItem> Items);
