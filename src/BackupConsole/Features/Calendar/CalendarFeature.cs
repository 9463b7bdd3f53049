using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.Calendar;

internal static class CalendarFeature
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services.AddSingleton(new NavEntry(70, "Calendar", ConsoleUrls.Calendar, Glyph.Calendar));
}
