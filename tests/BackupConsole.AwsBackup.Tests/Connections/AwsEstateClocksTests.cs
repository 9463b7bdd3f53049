using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.AwsBackup.Tests.Connections;

public sealed class AwsEstateClocksTests
{
    [Fact]
    public async Task AWS_lives_in_wall_time_and_is_not_asked()
    {
        await using var server = await ScriptedServer.StartAsync();
        var time = new FakeTimeProvider();
        using var aws = new AwsUnderTest([AwsUnderTest.ConnectionTo(server.Url)], time: time);

        var clock = await aws.Get<IEstateClocks>().ReadAsync(AwsUnderTest.Id, TestContext.Current.CancellationToken);

        Assert.Equal((time.GetUtcNow(), 1.0), (clock.EstateAt, clock.Rate));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_emulator_has_a_clock_of_its_own()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"now":"2030-01-02T03:04:05.000Z","rate":60,"paused":false}""");
        var time = new FakeTimeProvider();
        using var aws = new AwsUnderTest([AwsUnderTest.ConnectionTo(server.Url, isDemo: true)], time: time);

        var clock = await aws.Get<IEstateClocks>().ReadAsync(AwsUnderTest.Id, TestContext.Current.CancellationToken);

        Assert.Equal(new DateTimeOffset(2030, 1, 2, 3, 5, 5, TimeSpan.Zero), clock.At(time.GetUtcNow() + TimeSpan.FromSeconds(1)));
        Assert.Equal("/_emulator/clock", server.Requests.Single().Target);
    }

    [Theory]
    [InlineData(500, "{}", BackupErrorKind.Unreachable)]
    [InlineData(200, """{"rate":1}""", BackupErrorKind.Unexpected)]
    [InlineData(200, "oops", BackupErrorKind.Unexpected)]
    public async Task A_clock_that_cannot_be_read_is_an_error_and_never_wall_time(int status, string body, BackupErrorKind kind)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(status, body);
        using var aws = new AwsUnderTest(server.Url, isDemo: true);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IEstateClocks>().ReadAsync(AwsUnderTest.Id, TestContext.Current.CancellationToken));

        Assert.Equal(kind, fault.Error.Kind);
    }
}
