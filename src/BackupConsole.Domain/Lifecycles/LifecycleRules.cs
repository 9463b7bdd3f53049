using System.Collections.Immutable;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Lifecycles;

/// <summary>AWS Backup's rules for a lifecycle, so that a form can say while typing what AWS would say after sending.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html</remarks>
public static class LifecycleRules
{
    /// <summary>A recovery point that was moved to cold storage must stay there this long.</summary>
    public const int ShortestColdDays = 90;

    public const int LongestRetentionDays = 36_500;

    /// <param name="lifecycle">What was entered.</param>
    /// <param name="type">The type to be backed up; null where it is not known yet, and then its own rules are not judged.</param>
    public static ImmutableArray<Problem> Validate(Lifecycle lifecycle, ResourceType? type = null) =>
    [
        .. Deletion(lifecycle.DeleteAfterDays),
        .. Cold(lifecycle, type),
        .. Archive(lifecycle, type),
    ];

    private static IEnumerable<Problem> Deletion(int? deleteAfterDays)
    {
        if (deleteAfterDays is < 1 or > LongestRetentionDays)
        {
            yield return new Problem(
                nameof(Lifecycle.DeleteAfterDays),
                $"Delete after must be 1 to {LongestRetentionDays:N0} days.",
                "Enter a number in that range, or leave it empty to keep the recovery point for ever.");
        }
    }

    private static IEnumerable<Problem> Cold(Lifecycle lifecycle, ResourceType? type)
    {
        if (lifecycle.MoveToColdStorageAfterDays is not { } cold)
        {
            yield break;
        }

        if (cold is < 1 or > LongestRetentionDays)
        {
            yield return new Problem(
                nameof(Lifecycle.MoveToColdStorageAfterDays),
                $"Cold after must be 1 to {LongestRetentionDays:N0} days.",
                "Enter a number in that range, or leave it empty to stay in warm storage.");
            yield break;
        }

        if (type is { IsColdCapable: false })
        {
            yield return new Problem(
                nameof(Lifecycle.MoveToColdStorageAfterDays),
                $"Recovery points of {type.Name} cannot be moved to cold storage.",
                "Leave cold after empty.");
            yield break;
        }

        if (lifecycle.DeleteAfterDays is { } delete && delete < cold + ShortestColdDays)
        {
            yield return new Problem(
                nameof(Lifecycle.DeleteAfterDays),
                $"A recovery point stays in cold storage for at least {ShortestColdDays} days.",
                $"With cold after {cold}, delete after must be {cold + ShortestColdDays} or more, or empty.");
        }
    }

    private static IEnumerable<Problem> Archive(Lifecycle lifecycle, ResourceType? type)
    {
        if (type?.Name == "EBS" && lifecycle is { MoveToColdStorageAfterDays: not null, OptInToArchiveForSupportedResources: false })
        {
            yield return new Problem(
                nameof(Lifecycle.OptInToArchiveForSupportedResources),
                "EBS snapshots only move to cold storage when archiving is opted in.",
                "Tick archive opt-in, or leave cold after empty.");
        }
    }
}
