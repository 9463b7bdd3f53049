using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Operations;
using BackupConsole.Features.Operations;
using BackupConsole.Operations;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Operations;

public sealed class OperationListPageTests : FeatureContext
{
    public OperationListPageTests()
        : base(typeof(OperationsState), typeof(OperationsReducers), typeof(OperationsEffects))
    {
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Operations_are_listed_newest_first_with_their_progress()
    {
        await QueueAsync(1, A.Time.AddHours(-1));
        var newer = await QueueAsync(2, A.Time);
        var item = Assert.Single(await Operations.ClaimAsync(newer, 1, A.Time, Token));
        await Operations.CompleteAsync(item with { State = OperationItemState.Done }, Token);

        var page = await DrawAsync();

        Assert.Equal(["Delete 2 recovery points", "Delete 1 recovery points"], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Equal($"operations/{newer}", page.Find("tbody th a").GetAttribute("href"));
        Assert.Contains("1 of 2", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Contains("by administrator", page.Find("tbody th").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?state=paused", 1)]
    [InlineData("?state=paused&state=active", 3)]
    [InlineData("?state=cancelled", 0)]
    [InlineData("?connection=production-eu-central-1", 3)]
    public async Task Filters_come_from_the_address(string query, int rows)
    {
        await QueueAsync(1, A.Time);
        await QueueAsync(2, A.Time);
        await Operations.PauseAsync(await QueueAsync(3, A.Time), "Paused by somebody.", Token);

        var page = await DrawAsync(query);

        Assert.Equal(rows, page.FindAll("tbody tr").Count);
        Assert.Equal(rows == 0, page.Markup.Contains("No operation matches", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Operations_of_connections_that_are_not_configured_any_more_are_not_listed()
    {
        await QueueAsync(1, A.Time, new ConnectionId("gone"));

        var page = await DrawAsync();

        Assert.Contains("No operation yet", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_operation_appears_a_second_after_it_was_queued()
    {
        var page = await DrawAsync();
        Assert.Contains("No operation yet", page.Markup, StringComparison.Ordinal);

        await QueueAsync(1, A.Time);
        Services.GetRequiredService<OperationsFeed>().Wake();
        Time.Advance(TimeSpan.FromSeconds(1));

        await page.WaitForAssertionAsync(() => Assert.Single(page.FindAll("tbody tr")), Patience);
    }

    private async Task<Guid> QueueAsync(int items, DateTimeOffset queuedAt, ConnectionId? connection = null)
    {
        var (operation, all) = A.Operation(items, Guid.NewGuid(), queuedAt);
        await Operations.AddAsync(connection is { } other ? operation with { Connection = other } : operation, all, Token);
        return operation.Id;
    }

    private async Task<IRenderedComponent<OperationListPage>> DrawAsync(string query = "")
    {
        await SeeAsync(Known());
        Navigation.NavigateTo("operations" + query);
        var page = Render<OperationListPage>();
        await page.WaitForAssertionAsync(() => Assert.True(page.FindAll("tbody tr").Count > 0 || page.FindAll(".empty-state").Count > 0), Patience);
        return page;
    }
}
