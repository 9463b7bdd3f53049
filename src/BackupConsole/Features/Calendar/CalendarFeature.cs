using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Features.Calendar;

internal static class CalendarFeature
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services.AddSingleton(new NavEntry(70, "Calendar", ConsoleUrls.Calendar, Glyph.Calendar)).AddExport<CalendarExport>();
}
