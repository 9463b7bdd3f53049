using System.Collections.Immutable;

namespace BackupConsole.Domain.Vaults;

/// <summary>What Vault Lock demands of a vault's recovery points, and for how long it can be taken back.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html</remarks>
/// <param name="MinRetentionDays">The shortest retention that the vault takes; null = any.</param>
/// <param name="MaxRetentionDays">The longest retention that the vault takes; null = any, and for ever.</param>
/// <param name="ChangeableForDays">Compliance mode: the grace time, after which nobody can take the lock off, not even AWS. Null = governance mode.</param>
public sealed record VaultLockSettings(int? MinRetentionDays, int? MaxRetentionDays, int? ChangeableForDays)
{
    public const int LongestRetentionDays = 36_500;

    public const int ShortestGraceDays = 3;

    public bool IsCompliance => ChangeableForDays is not null;

    /// <summary>Whether the vault would take a recovery point of this retention.</summary>
    /// <param name="retentionDays">Null = kept for ever.</param>
    public bool Allows(int? retentionDays) =>
        (retentionDays ?? int.MaxValue) >= (MinRetentionDays ?? 0) && (retentionDays ?? int.MaxValue) <= (MaxRetentionDays ?? int.MaxValue);

    public ImmutableArray<Problem> Validate() =>
    [
        .. OutOf(MinRetentionDays, 1, nameof(MinRetentionDays), "The shortest retention"),
        .. OutOf(MaxRetentionDays, 1, nameof(MaxRetentionDays), "The longest retention"),
        .. OutOf(ChangeableForDays, ShortestGraceDays, nameof(ChangeableForDays), "The grace time"),
        .. MinRetentionDays > MaxRetentionDays
            ? [new Problem(nameof(MaxRetentionDays), $"The longest retention, {MaxRetentionDays} days, is below the shortest, {MinRetentionDays} days.", "Make it at least as long, or leave it empty.")]
            : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> OutOf(int? days, int least, string field, string what)
    {
        if (days < least || days > LongestRetentionDays)
        {
            yield return new Problem(field, $"{what} is {least} to {LongestRetentionDays:N0} days.", "Enter a number in that range, or leave it empty.");
        }
    }
}
