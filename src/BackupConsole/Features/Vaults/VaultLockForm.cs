using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Vaults;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.Vaults;

/// <summary>A lock as typed.</summary>
public sealed record VaultLockForm
{
    /// <summary>What must be typed before a vault is locked for good.</summary>
    public const string Word = "confirm";

    public VaultLockMode Mode { get; init; }

    public string Least { get; init; } = string.Empty;

    public string Most { get; init; } = string.Empty;

    public string Grace { get; init; } = string.Empty;

    /// <summary>What stands in the field that asks for the <see cref="Word"/>.</summary>
    public string Confirmation { get; init; } = string.Empty;

    public bool IsCompliance => Mode == VaultLockMode.Compliance;

    public Decision Confirmed => IsCompliance && Confirmation.Trim() != Word ? Decision.Refused($"Type “{Word}” first.") : Decision.Allowed;

    public VaultLockSettings Settings => new(WholeNumber.Read(Least), WholeNumber.Read(Most), IsCompliance ? WholeNumber.Read(Grace) : null);

    public ImmutableArray<Problem> Problems =>
    [
        .. Unread(nameof(VaultLockSettings.MinRetentionDays), Least),
        .. Unread(nameof(VaultLockSettings.MaxRetentionDays), Most),
        .. IsCompliance && WholeNumber.Read(Grace) is null
            ? [new Problem(nameof(VaultLockSettings.ChangeableForDays), "A compliance lock has a grace time.", "Enter at least 3 days.")]
            : Array.Empty<Problem>(),
        .. Settings.Validate(),
    ];

    /// <summary>The lock that a vault has; of one without, where its form begins.</summary>
    public static VaultLockForm Of(BackupVault vault) => new()
    {
        Mode = vault.LockDate is null ? VaultLockMode.Governance : VaultLockMode.Compliance,
        Least = vault.MinRetentionDays?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        Most = vault.MaxRetentionDays?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static IEnumerable<Problem> Unread(string field, string text) => WholeNumber.IsUnread(text) ? [WholeNumber.ProblemOf(field, text)] : [];
}
