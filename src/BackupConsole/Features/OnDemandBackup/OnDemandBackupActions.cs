using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The page was opened: with a draft, or with what its address says.</summary>
internal sealed record OpenFormAction(Guid? DraftId, ConnectionId? Connection, string? ResourceArn)
{
    public string? VaultName { get; init; }

    public string? RoleArn { get; init; }
}

internal sealed record FormOpenedAction(Guid DraftId, OnDemandBackupForm Form, DateTimeOffset? SavedAt, ImmutableArray<Draft> Offered);

/// <summary>Somebody typed in <paramref name="Field"/>.</summary>
internal sealed record ChangeFormAction(OnDemandBackupForm Form, string Field);

/// <summary>The console filled in what it has learned meanwhile: nothing that a draft is needed for.</summary>
internal sealed record FillInAction(OnDemandBackupForm Form);

/// <summary>The focus left a field.</summary>
internal sealed record LeaveFieldAction(string Field);

internal sealed record SaveDraftAction;

internal sealed record DraftSavedAction(Guid DraftId, OnDemandBackupForm Form, DateTimeOffset At);

internal sealed record DraftNotSavedAction(BackupError Error);

/// <summary>Earlier drafts are not wanted now; they stay.</summary>
internal sealed record DismissOffersAction;

internal sealed record DiscardDraftAction(Guid DraftId);

/// <summary>The form was sent although it has problems.</summary>
internal sealed record SendInVainAction;

internal sealed record SendFormAction(ConnectionId Connection, StartBackupJob Command, Guid Submission);

internal sealed record JobStartedAction(ConnectionId Connection, string JobId, Guid DraftId);

/// <summary>It was not taken, or nobody knows whether it was.</summary>
/// <param name="Error">Why.</param>
/// <param name="Refused">The submission that failed.</param>
/// <param name="Next">The next attempt's id: the same one when the outcome is unknown, so that sending again asks what became of it.</param>
internal sealed record SendFailedAction(BackupError Error, Guid Refused, Guid Next);

internal sealed record OpenNewVaultAction(Guid Submission);

internal sealed record NameNewVaultAction(string Name);

internal sealed record CloseNewVaultAction;

internal sealed record CreateVaultHereAction(ConnectionId Connection, CreateBackupVault Command, Guid Submission);

internal sealed record VaultCreatedHereAction(ConnectionId Connection, string Name);

internal sealed record VaultNotCreatedHereAction(BackupError Error, Guid Next);

internal sealed record LoadRolesAction(ConnectionId Connection);

internal sealed record RolesLoadedAction(ConnectionId Connection, ImmutableArray<string> Roles);
