using BackupConsole.Domain.Vaults;

namespace BackupConsole.Features.Vaults;

/// <summary>Says what a lock will do, and what of it can never be undone.</summary>
internal static class VaultLockWords
{
    public static IEnumerable<string> Of(VaultLockSettings settings)
    {
        yield return "Nobody deletes a recovery point, or changes its lifecycle, before its time is over. This holds at once, also during a grace time.";
        yield return (settings.MinRetentionDays, settings.MaxRetentionDays) switch
        {
            (null, null) => "Backups and copies of any retention go in.",
            ({ } least, null) => $"Backups and copies that are kept for less than {least:N0} days fail.",
            (null, { } most) => $"Backups and copies that are kept for more than {most:N0} days, or for ever, fail.",
            ({ } least, { } most) => $"Backups and copies that are kept for less than {least:N0} or more than {most:N0} days, or for ever, fail.",
        };
        yield return "Recovery points that are there already stay as they are.";
        yield return settings.ChangeableForDays is { } grace
            ? $"For {grace:N0} days the lock can be changed or taken off. After that it never can, by nobody, and the vault cannot be deleted while it holds anything."
            : "The lock can be changed or taken off by whoever has the right.";
        if (settings is { IsCompliance: true, MaxRetentionDays: null })
        {
            yield return "With no longest retention, a recovery point that is kept for ever can never be deleted, and costs for ever.";
        }
    }
}
