using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Security;

public sealed class Ending
{
    [Fact]
    public async Task A_polite_signal_ends_the_console_in_order_and_in_time()
    {
        await using var console = await ConsoleProcess.StartNewAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await console.TerminateAsync(TimeSpan.FromSeconds(15)));
    }
}
