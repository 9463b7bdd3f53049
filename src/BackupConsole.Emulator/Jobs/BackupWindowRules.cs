using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Jobs;

internal static class BackupWindowRules
{
    public const long DefaultStartMinutes = 480;
    public const long DefaultCompleteMinutes = 10_080;
    private const long ShortestStartMinutes = 60;
    private const long LongestMinutes = 52_560_000;

    /// <remarks>
    /// CompleteWindowMinutes of an on-demand job counts from the same instant as the start window, without adding it, so a job could
    /// not complete in a window that is not longer. AWS documents no text for that error.
    /// </remarks>
    public static void Check(long startMinutes, long completeMinutes)
    {
        if (startMinutes is < ShortestStartMinutes or > LongestMinutes)
        {
            throw Faults.InvalidParameter(
                $"Invalid start window: StartWindowMinutes must be between {ShortestStartMinutes} and {LongestMinutes}.", "StartWindowMinutes");
        }

        if (completeMinutes > LongestMinutes || completeMinutes <= startMinutes)
        {
            throw Faults.InvalidParameter(
                "Invalid complete window: CompleteWindowMinutes must be greater than StartWindowMinutes.", "CompleteWindowMinutes");
        }
    }
}
