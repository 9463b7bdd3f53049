using BackupConsole.Emulator.Contracts;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>The service's own check of a lifecycle, in its own words: clients must cope when theirs was not made.</summary>
internal static class LifecycleRules
{
    private const long LongestDays = 36_500;
    private const long ShortestColdDays = 90;

    /// <returns>The lifecycle as it is kept: -1 means "never" and is kept as null.</returns>
    public static Lifecycle? Check(Lifecycle? lifecycle, string resourceType)
    {
        if (lifecycle is null)
        {
            return null;
        }

        if (lifecycle.DeleteAfterEvent is not null)
        {
            throw Faults.InvalidParameter("Invalid lifecycle. DeleteAfterEvent is not valid as an input.", "Lifecycle");
        }

        var delete = lifecycle.DeleteAfterDays is -1 ? null : lifecycle.DeleteAfterDays;
        var cold = lifecycle.MoveToColdStorageAfterDays is -1 ? null : lifecycle.MoveToColdStorageAfterDays;
        if (delete is < 1 or > LongestDays)
        {
            throw Faults.InvalidParameter("Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days", "Lifecycle");
        }

        if (cold is < 1 or > LongestDays)
        {
            throw Faults.InvalidParameter("Invalid lifecycle. MoveToColdStorageAfterDays cannot be less than 1 or more than 36500 days", "Lifecycle");
        }

        if (delete < cold + ShortestColdDays)
        {
            throw Faults.InvalidParameter(
                "Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays", "Lifecycle");
        }

        if (cold is not null && !SupportedResourceTypes.HasColdStorage(resourceType))
        {
            throw Faults.InvalidParameter("Invalid lifecycle. MoveToColdStorageAfterDays is unavailable", "Lifecycle", "ERROR_3015");
        }

        return lifecycle with { DeleteAfterDays = delete, MoveToColdStorageAfterDays = cold };
    }
}
