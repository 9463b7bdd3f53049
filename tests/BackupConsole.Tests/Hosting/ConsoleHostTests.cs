using System.Net;
using System.Net.Sockets;
using BackupConsole.Hosting;

namespace BackupConsole.Tests.Hosting;

public sealed class ConsoleHostTests
{
    [Fact]
    public async Task A_taken_address_is_said_in_one_line_and_not_in_a_stack_trace()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        var dataFolder = Directory.CreateTempSubdirectory("backupconsole-taken-");
        var standardError = Console.Error;
        await using var said = new StringWriter();
        try
        {
            Console.SetError(TextWriter.Synchronized(said));

            var code = await ConsoleHost.RunAsync(["--urls", address, "--DATA_FOLDER", dataFolder.FullName], onlyAdminLink: false, TestContext.Current.CancellationToken);

            Assert.Equal(2, code);
        }
        finally
        {
            Console.SetError(standardError);
            dataFolder.Delete(recursive: true);
        }

        var lines = said.ToString().Trim().Split('\n');
        Assert.Equal("BackupConsole cannot start.", lines[0].Trim());
        Assert.Contains(address, Assert.Single(lines[1..]), StringComparison.Ordinal);
        Assert.Contains("ASPNETCORE_URLS", lines[1], StringComparison.Ordinal);
    }
}
