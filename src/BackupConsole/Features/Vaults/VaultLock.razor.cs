using BackupConsole.Domain.Vaults;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>Whether a vault is locked: a shape, a word, and the retention that the lock allows.</summary>
public sealed partial class VaultLock
{
    [Parameter, EditorRequired]
    public required BackupVault Vault { get; set; }

    /// <summary>The estate's time: until a compliance lock's date it can still be taken off.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    private string Word => Vault switch
    {
        { IsLocked: false } => "Not locked",
        { LockDate: null } => "Locked, governance",
        { LockDate: { } date } when date > Now => "Locked, compliance, in grace",
        _ => "Locked, compliance",
    };

    private string? Range => (Vault.MinRetentionDays, Vault.MaxRetentionDays) switch
    {
        _ when !Vault.IsLocked => null,
        (null, null) => null,
        ({ } least, null) => $"{least:N0} days or more",
        (null, { } most) => $"{most:N0} days at most",
        ({ } least, { } most) => $"{least:N0} to {most:N0} days",
    };
}
