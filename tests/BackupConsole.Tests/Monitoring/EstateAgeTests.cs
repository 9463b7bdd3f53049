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

    public EstateAgeTests() => Services.AddSingleton<TimeProvider>(_time).AddSingleton(_feed).AddScoped<EstateBeat>();

    [Fact]
    public void A_poll_that_found_nothing_moves_the_beat_and_draws_no_page_again()
    {
        Poll("a", -180);
        Poll("b", 0);
        var age = Draw("a", "b");
        var beat = Render<BeatCarrier>();
        Assert.Equal("2026-11-22T11:57:00Z", age.Find("time").GetAttribute("datetime"));

        Poll("a", 5);
        _time.Advance(TimeSpan.FromSeconds(10));

        var slot = age.Find("time").GetAttribute("data-beat");
        beat.WaitForAssertion(() => Assert.Equal($"{EstateBeat.Build} {slot}:{A.Time.ToUnixTimeSeconds():x}", beat.Find("#beat").TextContent), TimeSpan.FromSeconds(60));
        Assert.Equal(1, age.RenderCount);
    }

    [Fact]
    public void A_beat_without_news_is_not_sent()
    {
        Poll("a", 0);
        Draw("a");
        var beat = Render<BeatCarrier>();
        _time.Advance(TimeSpan.FromSeconds(10));
        beat.WaitForAssertion(() => Assert.Equal(2, beat.RenderCount), TimeSpan.FromSeconds(60));

        _time.Advance(TimeSpan.FromSeconds(30));
        Poll("a", 40);
        _time.Advance(TimeSpan.FromSeconds(10));

        beat.WaitForAssertion(() => Assert.EndsWith($":{A.Time.AddSeconds(40).ToUnixTimeSeconds():x}", beat.Find("#beat").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(60));
        Assert.Equal(3, beat.RenderCount);
    }

    [Fact]
    public void A_scope_that_was_never_read_as_a_whole_has_no_age()
    {
        Poll("a", 0);

        Assert.Empty(Draw("a", "b").Markup.Trim());
        Assert.Equal(EstateBeat.Build, Services.GetRequiredService<EstateBeat>().Text);
    }

    [Fact]
    public async Task Equal_ages_share_a_slot_until_the_last_of_them_is_gone()
    {
        Poll("a", 0);
        var first = Draw("a").Find("time").GetAttribute("data-beat");
        Assert.Equal(first, Draw("a").Find("time").GetAttribute("data-beat"));
        Assert.Equal(2, Services.GetRequiredService<EstateBeat>().Text.Split(' ').Length);

        await DisposeComponentsAsync();

        Assert.Equal(EstateBeat.Build, Services.GetRequiredService<EstateBeat>().Text);
    }

    private void Poll(string connection, int seconds) => _feed.Beat(new ConnectionId(connection), EstateRead.BackupJobs, A.Time.AddSeconds(seconds));

    private IRenderedComponent<EstateAge> Draw(params string[] ids) => Render<EstateAge>(parameters => parameters
        .Add(age => age.Scope, EstateScope.Of(null, new FakeConnections([.. ids.Select(id => A.Connection(id))])))
        .Add(age => age.Read, EstateRead.BackupJobs));
}
