using System.Globalization;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Windows;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Says in words what sending the form will do.</summary>
internal static class OnDemandBackupWords
{
    public static string Of(StartBackupJob command, ResourceType? type, ConnectionSnapshot connection) =>
        $"Backs up {ResourceOf(command, type, connection)} in {connection.Connection.Name} into {command.BackupVaultName} and {RetentionOf(command.Lifecycle)}. "
        + $"The job starts within {Span(command.Window.StartWindowMinutes ?? BackupWindow.DefaultStartWindowMinutes)} or expires, "
        + $"and is cancelled when it has not completed within {Span(command.Window.CompleteWindowMinutes ?? BackupWindow.DefaultCompleteWindowMinutes)}.";

    private static string ResourceOf(StartBackupJob command, ResourceType? type, ConnectionSnapshot connection)
    {
        var name = connection.Resources.FirstOrDefault(resource => resource.Arn == command.ResourceArn)?.Name
            ?? (Arn.TryParse(command.ResourceArn, out var arn) ? arn.ResourceId : command.ResourceArn);
        return type is null ? name : $"{type.Name} {name}";
    }

    private static string RetentionOf(Lifecycle lifecycle) => lifecycle switch
    {
        { MoveToColdStorageAfterDays: { } cold, DeleteAfterDays: { } delete } => $"keeps it {Days(delete)}, from day {cold.ToString("N0", CultureInfo.InvariantCulture)} on in cold storage",
        { MoveToColdStorageAfterDays: { } cold } => $"keeps it for ever, from day {cold.ToString("N0", CultureInfo.InvariantCulture)} on in cold storage",
        { DeleteAfterDays: { } delete } => $"keeps it {Days(delete)}",
        _ => "keeps it for ever",
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString("N0", CultureInfo.InvariantCulture)} days";

    private static string Span(int minutes) => minutes switch
    {
        _ when minutes % 1440 == 0 => Days(minutes / 1440),
        60 => "1 hour",
        _ when minutes % 60 == 0 => $"{(minutes / 60).ToString("N0", CultureInfo.InvariantCulture)} hours",
        _ => $"{minutes.ToString("N0", CultureInfo.InvariantCulture)} minutes",
    };
}
