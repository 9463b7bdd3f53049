namespace BackupConsole.Emulator.Jobs;

/// <summary>How long a backup may wait for its start, and when it must be complete: on demand, and by a rule.</summary>
internal static class BackupWindows
{
    public const long DefaultStartMinutes = 480;
    public const long DefaultCompletionMinutes = 10_080;
    private const long ShortestStartMinutes = 60;
    private const long LongestMinutes = 52_560_000;

    /// <summary>What is taken where nothing was said: the default, or as much as the start window leaves room for.</summary>
    public static long CompletionMinutes(long? asked, long startMinutes) =>
        asked ?? Math.Max(DefaultCompletionMinutes, startMinutes + ShortestStartMinutes);

    /// <remarks>AWS documents no texts. A job could not complete in a window that is not longer than the one that it may start in.</remarks>
    /// <param name="completionMember">It has another name in StartBackupJob than in a rule.</param>
    public static (string Text, string Member)? Problem(long startMinutes, long completionMinutes, string completionMember)
    {
        if (startMinutes is < ShortestStartMinutes or > LongestMinutes)
        {
            return ($"Invalid start window: StartWindowMinutes must be between {ShortestStartMinutes} and {LongestMinutes}.", "StartWindowMinutes");
        }

        return completionMinutes > LongestMinutes || completionMinutes <= startMinutes
            ? ($"Invalid completion window: {completionMember} must be greater than StartWindowMinutes and at most {LongestMinutes}.", completionMember)
            : null;
    }
}
