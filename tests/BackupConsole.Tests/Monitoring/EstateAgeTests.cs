using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Monitoring;

public sealed class EstateAgeTests : BunitContext
{
    private readonly FakeTimeProvider _time = new(A.Time);
    private readonly EstateFeed _feed = new();

    public EstateAgeTests() => Services.AddSingleton<TimeProvider>(_time).AddSingleton(_feed);

    [Fact]
    public void Age_is_that_of_the_oldest_read_and_follows_polls_that_found_nothing()
    {
        _feed.Beat(new ConnectionId("a"), EstateRead.BackupJobs, A.Time.AddMinutes(-3));
        _feed.Beat(new ConnectionId("b"), EstateRead.BackupJobs, A.Time);
        var age = Draw("a", "b");
        Assert.Equal("2026-11-22T11:57:00Z", age.Find("time").GetAttribute("datetime"));

        _feed.Beat(new ConnectionId("a"), EstateRead.BackupJobs, A.Time.AddSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(10));

        age.WaitForAssertion(() => Assert.Equal("2026-11-22T12:00:00Z", age.Find("time").GetAttribute("datetime")), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_scope_that_was_never_read_as_a_whole_has_no_age()
    {
        _feed.Beat(new ConnectionId("a"), EstateRead.BackupJobs, A.Time);

        Assert.Empty(Draw("a", "b").Markup.Trim());
    }

    private IRenderedComponent<EstateAge> Draw(params string[] ids) => Render<EstateAge>(parameters => parameters
        .Add(age => age.Scope, EstateScope.Of(null, new FakeConnections([.. ids.Select(id => A.Connection(id))])))
        .Add(age => age.Read, EstateRead.BackupJobs));
}
