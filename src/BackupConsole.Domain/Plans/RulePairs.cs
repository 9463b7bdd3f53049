using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>Finds which rule of one version is which of another: by AWS's id, or else by name.</summary>
internal static class RulePairs
{
    /// <summary>Every rule of both once, in the order of the later version, then those that it has not.</summary>
    public static ImmutableArray<(BackupRule? Before, BackupRule? After)> Of(ImmutableArray<BackupRule> before, ImmutableArray<BackupRule> after)
    {
        var left = before.ToList();
        var found = new BackupRule?[after.Length];
        Match((one, other) => one.Id.Length > 0 && one.Id == other.Id);
        Match((one, other) => one.Name == other.Name);
        return [.. found.Zip(after, (old, changed) => (old, (BackupRule?)changed)), .. left.Select(removed => ((BackupRule?)removed, (BackupRule?)null))];

        void Match(Func<BackupRule, BackupRule, bool> isSame)
        {
            for (var index = 0; index < after.Length; index++)
            {
                if (found[index] is null && left.Find(rule => isSame(rule, after[index])) is { } twin)
                {
                    found[index] = twin;
                    left.Remove(twin);
                }
            }
        }
    }
}
