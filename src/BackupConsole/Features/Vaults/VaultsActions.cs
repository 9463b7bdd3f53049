using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Features.Vaults;

internal sealed record OpenVaultDialogAction(Guid Submission);

internal sealed record CloseVaultDialogAction;

/// <param name="Connection">Where.</param>
/// <param name="Command">What makes it.</param>
/// <param name="Lock">What locks it once it is there; null leaves it without a lock.</param>
/// <param name="Submission">The attempt's id.</param>
internal sealed record CreateVaultAction(ConnectionId Connection, CreateBackupVault Command, VaultLockSettings? Lock, Guid Submission);

internal sealed record VaultCreatedAction(VaultKey Key);

/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record VaultNotCreatedAction(BackupError Error, Guid Next);

/// <summary>The vault is there, and its lock is not.</summary>
internal sealed record NewVaultNotLockedAction(VaultKey Key, BackupError Error);

/// <summary>Asks AWS for one vault, for the first time or again.</summary>
internal sealed record LoadVaultAction(VaultKey Key);

internal sealed record VaultLoadedAction(VaultKey Key, BackupVault Vault, DateTimeOffset AsOf);

internal sealed record VaultLoadFailedAction(VaultKey Key, BackupError Error);

internal sealed record LoadVaultTagsAction(VaultKey Key);

internal sealed record VaultTagsLoadedAction(VaultKey Key, ImmutableSortedDictionary<string, string> Tags, DateTimeOffset AsOf);

internal sealed record VaultTagsLoadFailedAction(VaultKey Key, BackupError Error);

/// <param name="Query">A new instance each time: the answer names the question by reference.</param>
internal sealed record SearchRecoveryPointsAction(RecoveryPointQuery Query);

internal sealed record RecoveryPointsFoundAction(RecoveryPointQuery Query, Page<RecoveryPoint> Page, DateTimeOffset AsOf);

internal sealed record RecoveryPointSearchFailedAction(RecoveryPointQuery Query, BackupError Error);

internal sealed record OpenVaultEditAction(VaultEdit Edit);

internal sealed record CloseVaultEditAction;

/// <param name="Key">Which vault.</param>
/// <param name="Command">What is sent.</param>
/// <param name="Submission">The attempt's id.</param>
/// <param name="Done">What the notice says afterwards.</param>
internal sealed record ChangeVaultAction(VaultKey Key, BackupCommand<NoResult> Command, Guid Submission, string Done);

internal sealed record VaultChangedAction(VaultKey Key, BackupCommand Command);

/// <inheritdoc cref="VaultNotCreatedAction"/>
internal sealed record VaultNotChangedAction(BackupError Error, Guid Next);

internal sealed record LoadAccessPolicyAction(VaultKey Key);

internal sealed record AccessPolicyLoadedAction(VaultKey Key, VaultPolicy Policy, DateTimeOffset AsOf);

internal sealed record AccessPolicyLoadFailedAction(VaultKey Key, BackupError Error);

internal sealed record LoadNotificationsAction(VaultKey Key);

internal sealed record NotificationsLoadedAction(VaultKey Key, VaultTopic Topic, DateTimeOffset AsOf);

internal sealed record NotificationsLoadFailedAction(VaultKey Key, BackupError Error);

internal sealed record LoadVaultResourcesAction(VaultKey Key);

internal sealed record VaultResourcesLoadedAction(VaultKey Key, ImmutableArray<ProtectedResource> Resources, DateTimeOffset AsOf);

internal sealed record VaultResourcesLoadFailedAction(VaultKey Key, BackupError Error);
