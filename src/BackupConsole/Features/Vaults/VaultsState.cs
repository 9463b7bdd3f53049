using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Vaults;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Vaults;

/// <summary>The vault that this circuit looks at, and the one that it makes. The list itself is the estate's snapshot.</summary>
[FeatureState]
public sealed record VaultsState
{
    /// <summary>Null while the dialog is closed.</summary>
    public VaultCreation? Creation { get; init; }

    /// <summary>Null while nothing of the vault is being changed.</summary>
    public VaultEdit? Edit { get; init; }

    public VaultKey? Key { get; init; }

    public Load<BackupVault> Vault { get; init; } = Load.NotStarted;

    public Load<ImmutableSortedDictionary<string, string>> Tags { get; init; } = Load.NotStarted;

    public Load<VaultPolicy> AccessPolicy { get; init; } = Load.NotStarted;

    public Load<VaultTopic> Notifications { get; init; } = Load.NotStarted;

    public Load<ImmutableArray<ProtectedResource>> Resources { get; init; } = Load.NotStarted;

    /// <summary>The latest question; answers to earlier ones are dropped.</summary>
    public RecoveryPointQuery? Query { get; init; }

    public Load<Page<RecoveryPoint>> RecoveryPoints { get; init; } = Load.NotStarted;
}
