namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>What is wrong with a lifecycle whatever it is for, in the service's words: clients must cope when their own check was not made.</summary>
internal static class LifecycleProblem
{
    /// <summary>A continuous backup goes back no further than this, and is never kept for ever.</summary>
    public const long LongestContinuousDays = 35;

    private const long LongestDays = 36_500;
    private const long ShortestColdDays = 90;

    public static string? Of(Lifecycle lifecycle)
    {
        if (lifecycle.DeleteAfterEvent is not null)
        {
            return "Invalid lifecycle. DeleteAfterEvent is not valid as an input.";
        }

        // -1 is AWS's other way to say "never".
        var delete = lifecycle.DeleteAfterDays is -1 ? null : lifecycle.DeleteAfterDays;
        var cold = lifecycle.MoveToColdStorageAfterDays is -1 ? null : lifecycle.MoveToColdStorageAfterDays;
        return (delete, cold) switch
        {
            ( < 1 or > LongestDays, _) => "Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days",
            (_, < 1 or > LongestDays) => "Invalid lifecycle. MoveToColdStorageAfterDays cannot be less than 1 or more than 36500 days",
            _ when delete < cold + ShortestColdDays =>
                "Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays",
            _ => null,
        };
    }
}
