using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Seed;

internal static class DemoSeed
{
    public static void Write(Session session, DateTimeOffset now)
    {
        foreach (var account in DemoAccounts.All)
        {
            foreach (var region in account.Regions)
            {
                RegionStore.Open(session, account.Id, region, now);
            }
        }
    }
}
