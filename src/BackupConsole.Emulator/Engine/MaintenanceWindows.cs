namespace BackupConsole.Emulator.Engine;

/// <summary>
/// When a service does not let a snapshot begin: databases an hour before and during their weekly maintenance, FSx three hours before and
/// during that and its own daily backup. Aurora is exempt. Nobody can set these windows here, so they follow from the resource's ARN; each
/// takes half an hour of UTC, as AWS's own do where nobody chooses
/// (https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html#backup-window).
/// </summary>
internal static class MaintenanceWindows
{
    private const string Maintenance = "weekly maintenance window";
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private static readonly TimeSpan BeforeDatabases = TimeSpan.FromHours(1);
    private static readonly TimeSpan BeforeFileSystems = TimeSpan.FromHours(3);

    /// <summary>The window that keeps a snapshot from beginning; null when none does.</summary>
    public static string? InTheWay(string resourceType, string resourceArn, DateTimeOffset at) => resourceType switch
    {
        "RDS" or "DocumentDB" or "Neptune" when Keeps("maintenance", resourceArn, Week, BeforeDatabases, at) => Maintenance,
        "FSx" when Keeps("maintenance", resourceArn, Week, BeforeFileSystems, at) => Maintenance,
        "FSx" when Keeps("backup", resourceArn, Day, BeforeFileSystems, at) => "daily automatic backup window",
        _ => null,
    };

    private static bool Keeps(string window, string resourceArn, TimeSpan period, TimeSpan before, DateTimeOffset at)
    {
        var start = Length * new StableRandom(0, window, resourceArn).Below((int)(period / Length));
        var sinceKept = (at - DateTimeOffset.UnixEpoch - start + before).Ticks % period.Ticks;
        return sinceKept < (before + Length).Ticks;
    }
}
