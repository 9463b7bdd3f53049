using BackupConsole.Domain.Vaults;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Ui.Lifecycles;

/// <summary>What AWS takes of a retention, and what a person would be sorry for.</summary>
internal static class LifecycleWarnings
{
    /// <param name="deleteAfterDays">Null keeps for ever.</param>
    /// <param name="vault">Where the recovery points land; null where the console has not seen it.</param>
    /// <param name="field">The field that the warnings stand at.</param>
    public static IEnumerable<FieldWarning> Of(int? deleteAfterDays, BackupVault? vault, string field)
    {
        if (deleteAfterDays is null)
        {
            yield return new(field, "Kept for ever: the recovery point costs storage until somebody deletes it.");
            if (vault is { IsLocked: true, LockDate: not null })
            {
                yield return new(field, "The vault has a compliance lock: once it holds for good, nobody can delete this recovery point, AWS included.");
            }
        }

        if (vault is not { IsLocked: true })
        {
            yield break;
        }

        if (deleteAfterDays < vault.MinRetentionDays)
        {
            yield return new(field, $"The vault is locked to at least {vault.MinRetentionDays:N0} days: AWS takes the job and then lets it fail.");
        }

        if (vault.MaxRetentionDays is { } most && (deleteAfterDays is null || deleteAfterDays > most))
        {
            yield return new(field, $"The vault is locked to at most {most:N0} days: AWS takes the job and then lets it fail.");
        }
    }
}
