using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Connections;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;
using Fluxor;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Connections;

public sealed class ConnectionsPageTests : FeatureContext
{
    [Fact]
    public async Task Each_read_works_fails_or_is_not_known_yet()
    {
        var denied = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the plans.", "AccessDeniedException", "request-3");
        Feed.Beat(A.Production, EstateRead.Vaults, A.Time);

        var page = await DrawAsync(Known() with
        {
            Known = [EstateRead.Vaults],
            Errors = Known().Errors.Add(EstateRead.Plans, denied),
            Identity = new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/ada", "AIDA"),
        });

        Assert.Contains("Works", Row(page, "Vaults and recovery points").TextContent, StringComparison.Ordinal);
        Assert.NotNull(Row(page, "Vaults and recovery points").QuerySelector("time"));
        Assert.Contains("AWS refused to list the plans.", Row(page, "Plans").TextContent, StringComparison.Ordinal);
        Assert.Contains("AccessDeniedException", Row(page, "Plans").TextContent, StringComparison.Ordinal);
        Assert.Contains("never", Row(page, "Plans").TextContent, StringComparison.Ordinal);
        Assert.Contains("Not known yet", Row(page, "Backup jobs").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 read fails", page.Find("section .chip").TextContent, StringComparison.Ordinal);
        Assert.Contains("user/ada", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plans_without_their_selections_are_no_success()
    {
        var denied = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the selections.", "AccessDeniedException");

        var page = await DrawAsync(Known() with { Plans = [A.Plan() with { SelectionsError = denied }] });

        Assert.Contains("AWS refused to list the selections.", Row(page, "Plans").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_that_were_opened_by_a_failure_stay_open_when_it_is_over()
    {
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection(), A.Connection("test-eu-west-1"), A.Connection("test-eu-north-1")));
        var denied = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the plans.", "AccessDeniedException");

        var page = await DrawAsync(Known());
        Assert.Empty(page.FindAll("details[open]"));

        await SeeAsync(Known() with { Errors = Known().Errors.Add(EstateRead.Plans, denied) });
        await page.WaitForAssertionAsync(() => Assert.Single(page.FindAll("details[open]")), Patience);

        await SeeAsync(Known());
        await page.WaitForAssertionAsync(() => Assert.DoesNotContain("AWS refused", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Single(page.FindAll("details[open]"));
    }

    [Fact]
    public async Task Check_now_asks_once_until_something_came_of_it()
    {
        List<RefreshEstateAction> asked = [];
        var page = await DrawAsync(Known());
        Services.GetRequiredService<IActionSubscriber>().SubscribeToAction<RefreshEstateAction>(this, asked.Add);

        await page.InvokeAsync(() => Button(page).ClickAsync(new()));
        Assert.True(Button(page).HasAttribute("disabled"));
        Assert.Equal([new RefreshEstateAction(A.Production, EstateRead.Plans)], asked);

        Feed.Beat(A.Production, EstateRead.Plans, Time.GetUtcNow().AddSeconds(1));
        Time.Advance(TimeSpan.FromSeconds(5));

        await page.WaitForAssertionAsync(() => Assert.False(Button(page).HasAttribute("disabled")));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Only_a_demo_has_a_clock_of_its_own(bool isDemo, bool hasClock)
    {
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection(isDemo: isDemo)));

        var page = await DrawAsync(Known(isDemo: isDemo) with { Clock = new EstateClock(A.Time, A.Time.AddDays(1), 60) });

        Assert.Equal(hasClock, page.FindAll("tbody th .check-name").Any(name => name.TextContent == "Clock"));
        Assert.Equal(hasClock, page.Markup.Contains("60 times as fast", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_read_is_checked() => Assert.Equal(Enum.GetValues<EstateRead>().Order(), ReadChecks.All.Select(check => check.Read).Order());

    [Fact]
    public async Task The_policy_names_every_action_that_a_read_needs()
    {
        var page = await DrawAsync(Known());

        Assert.All(ReadChecks.All.SelectMany(check => check.Actions), action => Assert.Contains(action, page.Find("pre").TextContent, StringComparison.Ordinal));
    }

    private static AngleSharp.Dom.IElement Row(IRenderedComponent<ConnectionsPage> page, string name) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector(".check-name")!.TextContent == name);

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ConnectionsPage> page) => Row(page, "Plans").QuerySelector("button:last-of-type")!;

    private async Task<IRenderedComponent<ConnectionsPage>> DrawAsync(ConnectionSnapshot connection)
    {
        await SeeAsync(connection);
        return Render<ConnectionsPage>();
    }
}
