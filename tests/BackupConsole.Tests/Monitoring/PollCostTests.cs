using BackupConsole.Testing;

namespace BackupConsole.Tests.Monitoring;

/// <summary>What watching costs, in calls to AWS an hour. The table goes into docs/benchmarks.md.</summary>
public sealed class PollCostTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(200)]
    public async Task The_calls_an_hour_grow_with_connections_and_nothing_else(int connections)
    {
        var idle = await CallsInAnHourAsync(connections, anyOpen: false);
        var busy = await CallsInAnHourAsync(connections, anyOpen: true);

        output.WriteLine($"| {connections} | {idle} | {busy} | {idle / connections} | {busy / connections} |");
        Console.WriteLine($"poll cost | {connections} connections | idle {idle} calls/h | one job open each {busy} calls/h");
        Assert.InRange(idle / connections, 60, 160);
        Assert.InRange(busy / connections, 1_100, 1_500);

        // Half of AWS's 50 calls a second is 90,000 an hour for each account and Region: watching must stay far below it.
        Assert.True(busy / connections < 90_000 / 50);
    }

    private static async Task<int> CallsInAnHourAsync(int connections, bool anyOpen)
    {
        var named = Enumerable.Range(0, connections).Select(number => A.Connection($"c{number}")).ToArray();
        await using var fixture = new MonitorFixture(named);
        if (anyOpen)
        {
            fixture.Aws.Put([.. named.Select(connection => A.Job(connection.Id.Value) with { Connection = connection.Id })]);
        }

        await fixture.StartAsync();
        await fixture.PassAsync(TimeSpan.FromMinutes(15), TimeSpan.FromSeconds(15));
        fixture.Aws.Calls.Clear();
        await fixture.PassAsync(TimeSpan.FromHours(1), TimeSpan.FromSeconds(15));
        return fixture.Aws.Calls.Made.Length;
    }
}
