using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>The service's own check of the lifecycle of a job, whose resource type is known.</summary>
internal static class LifecycleRules
{
    /// <summary>A copy without an end of its own, or with -1, keeps the lifecycle of what it is made from.</summary>
    public static Lifecycle? OfCopy(Lifecycle? asked, Lifecycle? source) => asked?.DeleteAfterDays is > 0 ? asked : source;

    /// <summary>A continuous recovery point is kept 1 to 35 days, never for ever, and has no cold storage.</summary>
    public static void CheckContinuous(Lifecycle? lifecycle)
    {
        if (lifecycle?.MoveToColdStorageAfterDays is not null)
        {
            throw ApiErrors.InvalidParameter("Invalid lifecycle. MoveToColdStorageAfterDays is unavailable", "Lifecycle", "ERROR_3015");
        }

        if (lifecycle?.DeleteAfterDays is not (>= 1 and <= LifecycleProblem.LongestContinuousDays))
        {
            throw ApiErrors.InvalidParameter(
                "Invalid lifecycle. DeleteAfterDays must be between 1 and 35 days for a continuous backup", "Lifecycle");
        }
    }

    /// <returns>The lifecycle as it is kept: -1 means "never" and is kept as null.</returns>
    public static Lifecycle? Check(Lifecycle? lifecycle, string resourceType)
    {
        if (lifecycle is null)
        {
            return null;
        }

        if (LifecycleProblem.Of(lifecycle) is { } problem)
        {
            throw ApiErrors.InvalidParameter(problem, "Lifecycle");
        }

        var delete = lifecycle.DeleteAfterDays is -1 ? null : lifecycle.DeleteAfterDays;
        var cold = lifecycle.MoveToColdStorageAfterDays is -1 ? null : lifecycle.MoveToColdStorageAfterDays;
        if (cold is not null && !SupportedResourceTypes.HasColdStorage(resourceType))
        {
            throw ApiErrors.InvalidParameter("Invalid lifecycle. MoveToColdStorageAfterDays is unavailable", "Lifecycle", "ERROR_3015");
        }

        return lifecycle with { DeleteAfterDays = delete, MoveToColdStorageAfterDays = cold };
    }
}
