using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Monitoring;

public sealed class EstateScopeTests
{
    private static readonly FakeConnections Connections = new(A.Connection("a"), A.Connection("b"));

    [Theory]
    [InlineData("b", "b", "b")]
    [InlineData(null, null, "a,b")]
    [InlineData("gone", null, "a,b")]
    public void Scope_is_the_chosen_connection_or_all_that_are_configured(string? chosen, string? expected, string ids)
    {
        var scope = EstateScope.Of(chosen, Connections);

        Assert.Equal(expected, scope.Chosen?.Value);
        Assert.Equal(ids.Split(','), scope.Ids.Select(id => id.Value));
    }

    [Fact]
    public void Time_is_the_estates_own_and_wall_time_until_its_clock_was_read()
    {
        var scope = EstateScope.Of(null, Connections);
        var estate = new EstateSnapshot([new ConnectionSnapshot(A.Connection("a"), new EstateClock(A.Time, A.Time.AddYears(1), 60))]);

        Assert.Equal(A.Time.AddYears(1).AddMinutes(1), scope.Now(estate, A.Time.AddSeconds(1)));
        Assert.Equal(A.Time, scope.Now(EstateSnapshot.Empty, A.Time));
    }
}
