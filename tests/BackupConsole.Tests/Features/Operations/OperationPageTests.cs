using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Features.Operations;
using BackupConsole.Operations;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Operations;

public sealed class OperationPageTests : FeatureContext
{
    private static readonly Guid Id = A.Operation().Operation.Id;

    public OperationPageTests()
        : base(typeof(OperationsState), typeof(OperationsReducers), typeof(OperationsEffects))
    {
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_operation_says_how_far_it_is_and_what_became_of_each_item()
    {
        await QueueAsync(5, OperationItemState.Done, OperationItemState.Failed, OperationItemState.OutcomeUnknown);

        var page = await DrawAsync();

        Assert.Equal(("Delete 5 recovery points", "Running"), (page.Find("h1").TextContent, page.Find(".summary .chip").TextContent.Trim()));
        Assert.Equal(("3 of 5", "1", "1"), (FactOf(page, "Items"), FactOf(page, "Failed"), FactOf(page, "Outcome unknown")));
        Assert.Equal(["Done", "Failed", "Outcome unknown", "Queued", "Queued"], page.FindAll("tbody .chip").Select(chip => chip.TextContent.Trim()));
        Assert.Contains("The vault is locked. 2", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("InvalidRequestException request-2", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?state=failed", "volume-2")]
    [InlineData("?state=failed&state=done", "volume-1,volume-2")]
    [InlineData("?q=VOLUME-4", "volume-4")]
    [InlineData("?q=snap-5", "volume-5")]
    [InlineData("?state=skipped", "")]
    [InlineData("?state=nonsense&size=25", "volume-1,volume-2,volume-3,volume-4,volume-5")]
    public async Task Filters_come_from_the_address(string query, string names)
    {
        await QueueAsync(5, OperationItemState.Done, OperationItemState.Failed);

        var page = await DrawAsync(query);

        Assert.Equal(names, string.Join(',', page.FindAll("tbody th").Select(name => name.TextContent.Trim())));
        Assert.Equal(names.Length == 0, page.Markup.Contains("No item matches", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_paused_and_resumed()
    {
        await QueueAsync(3);
        var page = await DrawAsync();

        await PressAsync(page, "Pause");
        await page.WaitForAssertionAsync(() => Assert.Contains("Paused by administrator.", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal(OperationState.Paused, Operations.All[0].State);

        await PressAsync(page, "Resume");
        await page.WaitForAssertionAsync(() => Assert.DoesNotContain("Paused by administrator.", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal(OperationState.Active, Operations.All[0].State);
    }

    [Fact]
    public async Task Only_what_is_not_done_is_offered_for_another_try()
    {
        await QueueAsync(3, OperationItemState.Done, OperationItemState.Failed, OperationItemState.OutcomeUnknown);
        await Operations.TryEndAsync(Id, A.Time, Token);
        var page = await DrawAsync();
        Assert.Equal("Ended with failures", page.Find(".summary .chip").TextContent.Trim());
        Assert.Equal(["Retry 2 not done"], page.FindAll(".summary button").Select(button => button.TextContent.Trim()));

        await PressAsync(page, "Retry 2 not done");

        await page.WaitForAssertionAsync(() => Assert.Equal((OperationState.Active, 2), (Operations.All[0].State, Operations.All[0].Counts.Queued)), Patience);
    }

    [Fact]
    public async Task The_rest_is_cancelled_after_a_question_that_names_it()
    {
        await QueueAsync(3, OperationItemState.Done);
        var page = await DrawAsync();

        await PressAsync(page, "Cancel the rest");
        Assert.Contains("2 items that have not been sent are skipped", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.FindAll("dialog button").First(button => button.TextContent.Trim() == "Let it run").ClickAsync(new()));
        Assert.Empty(page.FindAll("dialog"));
        Assert.Equal(OperationState.Active, Operations.All[0].State);

        await PressAsync(page, "Cancel the rest");
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.Equal("Cancelled", page.Find(".summary .chip").TextContent.Trim()), Patience);
        Assert.Equal((OperationState.Cancelled, 2), (Operations.All[0].State, Operations.All[0].Counts.Skipped));
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task A_viewer_is_told_why_nothing_can_be_done()
    {
        SignIn(ConsoleRole.Viewer);
        await QueueAsync(3);

        var page = await DrawAsync();

        Assert.All(page.FindAll(".summary button"), button => Assert.Equal("true", button.GetAttribute("aria-disabled")));
        Assert.Contains("This needs the role Administrator", page.Find(".summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_progress_is_asked_for_a_second_after_something_moved()
    {
        await QueueAsync(3);
        var page = await DrawAsync();
        await EndAsync(1, OperationItemState.Done);
        var feed = Services.GetRequiredService<OperationsFeed>();

        feed.Move();
        feed.Move();
        Assert.Equal("0 of 3", FactOf(page, "Items"));
        Time.Advance(TimeSpan.FromSeconds(1));

        await page.WaitForAssertionAsync(() => Assert.Equal("1 of 3", FactOf(page, "Items")), Patience);
        Assert.Equal("Done", page.Find("tbody .chip").TextContent.Trim());
    }

    [Theory]
    [InlineData("not an id")]
    [InlineData("00000000-0000-4000-8000-000000000001")]
    public async Task An_address_of_no_operation_says_so(string id)
    {
        await StartAsync();

        var page = Render<OperationPage>(parameters => parameters.Add(page => page.OperationId, id));

        await page.WaitForAssertionAsync(() => Assert.Contains("No such operation", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task What_AWS_says_is_text_and_a_long_reason_is_cut()
    {
        await QueueAsync(1);
        await EndAsync(1, OperationItemState.Failed, "<script>alert(1)</script>" + new string('x', 70_000));

        var page = await DrawAsync();

        Assert.Empty(page.FindAll("script"));
        Assert.True(page.Markup.Length < 50_000, $"{page.Markup.Length} characters were drawn");
    }

    /// <summary>Queued, begun, and the first items with an outcome.</summary>
    private async Task QueueAsync(int items, params OperationItemState[] outcomes)
    {
        var (operation, all) = A.Operation(items);
        await Operations.AddAsync(operation, all, Token);
        await Operations.BeginAsync(Id, A.Time, Token);
        foreach (var (index, outcome) in outcomes.Index())
        {
            await EndAsync(index + 1, outcome, outcome == OperationItemState.Done ? null : $"The vault is locked. {index + 1}");
        }
    }

    private async Task EndAsync(int number, OperationItemState outcome, string? reason = null)
    {
        var item = Assert.Single(await Operations.ClaimAsync(Id, 1, A.Time, Token));
        Assert.Equal(number, item.Number);
        var code = reason is null ? null : "InvalidRequestException";
        await Operations.CompleteAsync(item with { State = outcome, Reason = reason, ErrorCode = code, RequestId = $"request-{number}", EndedAt = A.Time }, Token);
    }

    private async Task<IRenderedComponent<OperationPage>> DrawAsync(string query = "")
    {
        await SeeAsync(Known());
        Navigation.NavigateTo($"operations/{Id}{query}");
        var page = Render<OperationPage>(parameters => parameters.Add(page => page.OperationId, Id.ToString()));
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll(".summary")), Patience);
        await page.WaitForAssertionAsync(() => Assert.True(page.FindAll("tbody tr").Count > 0 || page.Markup.Contains("No item matches", StringComparison.Ordinal)), Patience);
        return page;
    }

    private static string? FactOf(IRenderedComponent<OperationPage> page, string name) =>
        page.FindAll(".summary .fact").SingleOrDefault(fact => fact.Children[0].TextContent == name)?.Children[1].TextContent;

    private static Task PressAsync(IRenderedComponent<OperationPage> page, string text) =>
        page.InvokeAsync(() => page.FindAll(".summary button").Single(button => button.TextContent.Trim() == text).ClickAsync(new()));
}
