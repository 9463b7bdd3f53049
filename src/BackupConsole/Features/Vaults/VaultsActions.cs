using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Features.Vaults;

internal sealed record OpenVaultDialogAction(Guid Submission);

internal sealed record CloseVaultDialogAction;

internal sealed record CreateVaultAction(ConnectionId Connection, CreateBackupVault Command, Guid Submission);

internal sealed record VaultCreatedAction(VaultKey Key);

/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record VaultNotCreatedAction(BackupError Error, Guid Next);

/// <summary>Asks AWS for one vault, for the first time or again.</summary>
internal sealed record LoadVaultAction(VaultKey Key);

internal sealed record VaultLoadedAction(VaultKey Key, BackupVault Vault, DateTimeOffset AsOf);

internal sealed record VaultLoadFailedAction(VaultKey Key, BackupError Error);

internal sealed record LoadVaultTagsAction(VaultKey Key, string VaultArn);

internal sealed record VaultTagsLoadedAction(VaultKey Key, ImmutableSortedDictionary<string, string> Tags, DateTimeOffset AsOf);

internal sealed record VaultTagsLoadFailedAction(VaultKey Key, BackupError Error);

/// <param name="Query">A new instance each time: the answer names the question by reference.</param>
internal sealed record SearchRecoveryPointsAction(RecoveryPointQuery Query);

internal sealed record RecoveryPointsFoundAction(RecoveryPointQuery Query, Page<RecoveryPoint> Page, DateTimeOffset AsOf);

internal sealed record RecoveryPointSearchFailedAction(RecoveryPointQuery Query, BackupError Error);
