using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Vaults;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.Vaults;

/// <summary>A lock as typed.</summary>
internal sealed record VaultLockForm
{
    public bool IsCompliance { get; init; }

    public string Least { get; init; } = string.Empty;

    public string Most { get; init; } = string.Empty;

    public string Grace { get; init; } = string.Empty;

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

    public static VaultLockForm Of(BackupVault vault) => new()
    {
        IsCompliance = vault.LockDate is not null,
        Least = vault.MinRetentionDays?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        Most = vault.MaxRetentionDays?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static IEnumerable<Problem> Unread(string field, string text) => WholeNumber.IsUnread(text) ? [WholeNumber.ProblemOf(field, text)] : [];
}
