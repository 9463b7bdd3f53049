using BackupConsole.Domain.Errors;
using BackupConsole.Ui;
using Bunit;

namespace BackupConsole.Tests.Ui;

public sealed class LoadViewTests : BunitContext
{
    private static readonly DateTimeOffset ReadAt = new(2026, 5, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly BackupError Refused = new(BackupErrorKind.Throttled, "AWS asked to slow down.", "ThrottlingException", "req-1");
    private static readonly Load<string[]> NotStarted = Load.NotStarted;
    private int _retries;

    [Fact]
    public void Waiting_shows_as_many_skeleton_rows_as_asked_for_and_says_what_is_loading()
    {
        var view = Draw(NotStarted.Begin());

        Assert.Equal(3, view.FindAll(".skeleton-row").Count);
        Assert.Equal("Loading jobs", view.Find("[role=status]").TextContent.Trim());
    }

    [Fact]
    public void Not_started_looks_like_waiting() => Assert.NotEmpty(Draw(NotStarted).FindAll("[aria-busy=true]"));

    [Fact]
    public async Task A_failure_shows_sentence_code_and_request_id_and_can_be_retried()
    {
        var view = Draw(NotStarted.Fail(Refused));

        var alert = view.Find("[role=alert]").TextContent;
        Assert.Contains("AWS asked to slow down.", alert, StringComparison.Ordinal);
        Assert.Contains("ThrottlingException", alert, StringComparison.Ordinal);
        Assert.Contains("req-1", alert, StringComparison.Ordinal);
        await view.InvokeAsync(() => view.FindAll("button").Single(button => button.TextContent.Trim() == "Try again").ClickAsync());
        Assert.Equal(1, _retries);
    }

    [Fact]
    public void A_failed_refresh_keeps_the_content_and_marks_it_out_of_date()
    {
        var view = Draw(NotStarted.Succeed(["a", "b"], ReadAt).Fail(Refused));

        Assert.Equal("a,b", view.Find(".is-stale").TextContent.Trim());
        Assert.Contains("Out of date.", view.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-05-03T12:00:00Z", view.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void A_refresh_keeps_the_content_and_shows_no_skeleton()
    {
        var view = Draw(NotStarted.Succeed(["a"], ReadAt).Begin());

        Assert.Equal("a", view.Find(".load-body[aria-busy=true]").TextContent.Trim());
        Assert.Empty(view.FindAll(".skeleton"));
    }

    [Fact]
    public void An_empty_list_shows_the_empty_state_instead_of_the_content() =>
        Assert.Equal("nothing yet", Draw(NotStarted.Succeed([], ReadAt)).Markup.Trim());

    private IRenderedComponent<LoadView<string[]>> Draw(Load<string[]> load) => Render<LoadView<string[]>>(parameters => parameters
        .Add(view => view.Load, load)
        .Add(view => view.What, "jobs")
        .Add(view => view.SkeletonRows, 3)
        .Add(view => view.IsEmpty, jobs => jobs.Length == 0)
        .Add(view => view.Empty, "nothing yet")
        .Add(view => view.OnRetry, () => _retries++)
        .Add(view => view.ChildContent, jobs => string.Join(',', jobs)));
}
