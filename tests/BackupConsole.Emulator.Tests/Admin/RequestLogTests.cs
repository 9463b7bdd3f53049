using BackupConsole.Emulator.Admin;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Admin;

public sealed class RequestLogTests
{
    [Fact]
    public void Log_keeps_the_last_ten_thousand_requests_under_the_numbers_that_they_had()
    {
        var log = new RequestLog();
        for (var number = 1; number <= 10_003; number++)
        {
            log.Add(Request());
        }

        var kept = log.Since(0);

        Assert.Equal((10_000, 4L, 10_003L), (kept.Count, kept[0].Sequence, kept[^1].Sequence));
    }

    private static LoggedRequest Request() => new()
    {
        Time = TestEmulator.Start,
        Service = "backup",
        Operation = "ListBackupVaults",
        Method = "GET",
        Target = "/backup-vaults/",
        Status = 200,
        RequestId = "1",
        Milliseconds = 1,
    };
}
