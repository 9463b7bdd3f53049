using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Tags;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Features.Vaults;

/// <summary>A vault that is to be made, as typed.</summary>
public sealed record NewVaultForm
{
    public const string ConnectionField = "Connection";

    /// <summary>The id of the connection; empty until one is chosen.</summary>
    public string Connection { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>Empty is the key aws/backup.</summary>
    public string EncryptionKeyArn { get; init; } = string.Empty;

    public ImmutableArray<KeyValuePair<string, string>> Tags { get; init; } = [];

    public VaultLockForm Lock { get; init; } = new();

    public bool HasLock => Lock.Mode != VaultLockMode.None;

    /// <summary>What is wrong with the lock; nothing while there is to be none.</summary>
    public ImmutableArray<Problem> LockProblems => HasLock ? Lock.Problems : [];

    /// <summary>What locks the vault once it is there; null when nothing is to.</summary>
    public VaultLockSettings? LockSettings => HasLock ? Lock.Settings : null;

    /// <summary>The command, or what must be changed first.</summary>
    public (CreateBackupVault? Command, ImmutableArray<Problem> Problems) Read()
    {
        var key = EncryptionKeyArn.Trim();
        var command = new CreateBackupVault(Name.Trim(), key.Length == 0 ? null : key);
        ImmutableArray<Problem> problems =
        [
            .. Connection.Length == 0 ? [new Problem(ConnectionField, "No connection is chosen.", "Choose the account and Region that the vault is for.")] : Array.Empty<Problem>(),
            .. command.Validate(),
            .. TagRules.Validate(Tags, nameof(CreateBackupVault.BackupVaultTags)),
            .. LockProblems,
        ];
        return problems.IsEmpty
            ? (command with { BackupVaultTags = Tags.ToImmutableSortedDictionary(StringComparer.Ordinal) }, problems)
            : (null, problems);
    }
}
