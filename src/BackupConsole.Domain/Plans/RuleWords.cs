using System.Globalization;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Plans;

/// <summary>Says what a rule does, as people say it.</summary>
public static class RuleWords
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfDay = 24 * MinutesOfHour;

    /// <summary>The whole rule as sentences. When it runs is left to whoever shows it, since a schedule has a place and words of its own.</summary>
    public static string Of(BackupRule rule)
    {
        var start = Minutes(rule.Window.StartWindowMinutes ?? BackupWindow.DefaultStartWindowMinutes);
        var complete = Minutes(rule.Window.CompleteWindowMinutes ?? BackupWindow.DefaultCompleteWindowMinutes);
        var kind = rule.IsContinuous ? "Backs up continuously, for restores to any point in time," : "Backs up";
        var airGapped = rule.TargetAirGappedVaultArn is { } vault ? $" and the air-gapped vault {VaultName(vault)}" : string.Empty;
        return string.Join(
            ' ',
            new[]
            {
                $"{kind} into {rule.TargetVaultName}{airGapped}; a job starts within {start} and completes within {complete}.",
                $"Recovery points are {Retention(rule.Lifecycle)}.",
                rule.CopyActions.IsEmpty ? null : $"Each is copied to {Join(rule.CopyActions.Select(copy => $"{VaultName(copy.DestinationVaultArn)} ({CopyRetention(copy)})"))}.",
                rule.RecoveryPointTags.IsEmpty ? null : $"Each is tagged {Join(rule.RecoveryPointTags.Select(tag => $"{tag.Key} = {tag.Value}"))}.",
                rule.IndexActions.IsEmpty ? null : $"Those of {Join(rule.IndexActions.SelectMany(action => action.ResourceTypes))} are indexed for search.",
                rule.ScanActions.IsEmpty ? null : $"They are scanned for malware: {Join(rule.ScanActions.Select(Scan))}.",
            }.OfType<string>());
    }

    /// <summary>"kept 35 days", "moved to cold storage after 30 days and deleted after 120 days", "kept for ever".</summary>
    public static string Retention(Lifecycle? lifecycle) => (lifecycle?.MoveToColdStorageAfterDays, lifecycle?.DeleteAfterDays) switch
    {
        (null, null) => "kept for ever",
        (null, { } delete) => $"kept {Days(delete)}",
        ({ } cold, null) => $"moved to cold storage after {Days(cold)} and kept for ever",
        ({ } cold, { } delete) => $"moved to cold storage after {Days(cold)} and deleted after {Days(delete)}",
    };

    /// <summary>"8 hours", "7 days", "90 minutes".</summary>
    public static string Minutes(int minutes) => minutes switch
    {
        _ when minutes > 0 && minutes % MinutesOfDay == 0 => Count(minutes / MinutesOfDay, "day"),
        _ when minutes > 0 && minutes % MinutesOfHour == 0 => Count(minutes / MinutesOfHour, "hour"),
        _ => Count(minutes, "minute"),
    };

    /// <summary>The destination and how long the copy is kept.</summary>
    public static string Copy(CopyAction copy) => $"{copy.DestinationVaultArn}, {CopyRetention(copy)}";

    internal static string Scan(ScanAction action) => action.ScanMode switch
    {
        "FULL_SCAN" => $"{action.MalwareScanner}, full",
        "INCREMENTAL_SCAN" => $"{action.MalwareScanner}, what is new",
        _ => $"{action.MalwareScanner}, {action.ScanMode}",
    };

    private static string CopyRetention(CopyAction copy) => copy.Lifecycle is null || copy.Lifecycle == Lifecycle.Forever ? "expires with its source" : Retention(copy.Lifecycle);

    private static string VaultName(string arn) => Arn.TryParse(arn, out var parsed) ? $"{parsed.ResourceId} in {parsed.Region}" : arn;

    private static string Days(int days) => Count(days, "day");

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {unit}{(number == 1 ? string.Empty : "s")}");

    private static string Join(IEnumerable<string> items) => items.ToList() switch
    {
        [] => string.Empty,
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
