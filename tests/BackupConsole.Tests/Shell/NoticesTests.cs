using BackupConsole.Domain.Errors;
using BackupConsole.Shell;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Shell;

public sealed class NoticesTests : BunitContext
{
    private readonly FakeTimeProvider _time = new();
    private readonly Notices _notices;

    public NoticesTests()
    {
        _notices = new Notices(_time);
        Services.AddSingleton<INotices>(_notices);
    }

    [Fact]
    public void A_success_goes_away_by_itself_and_a_failure_stays()
    {
        _notices.Success("Started.");
        _notices.Failure("Not started.");

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["Not started."], _notices.Current.Select(notice => notice.Text));
    }

    [Fact]
    public void A_failure_of_AWS_gives_its_code_and_request_id()
    {
        _notices.Failure(new BackupError(BackupErrorKind.Invalid, "Refused.", "InvalidRequestException", "req-1"));

        Assert.Equal("InvalidRequestException, request req-1", _notices.Current[0].Detail);
    }

    [Fact]
    public void When_there_are_too_many_successes_go_before_failures()
    {
        _notices.Failure("f1");
        _notices.Success("s1");
        _notices.Failure("f2");
        _notices.Failure("f3");
        _notices.Success("s2");
        _notices.Failure("f4");

        Assert.Equal(["f1", "f2", "f3", "f4"], _notices.Current.Select(notice => notice.Text));
    }

    [Fact]
    public async Task The_list_is_a_polite_live_region_follows_changes_and_can_be_dismissed()
    {
        var view = Render<NoticeList>();
        Assert.Equal("polite", view.Find(".notices").GetAttribute("aria-live"));

        _notices.Success("Started.", new NoticeLink("Follow it", "jobs/1"));
        view.WaitForAssertion(() => Assert.Equal("Started.", view.Find(".notice p").TextContent));
        Assert.Equal("jobs/1", view.Find(".notice a").GetAttribute("href"));

        await view.InvokeAsync(() => view.Find("[aria-label=Dismiss]").ClickAsync());
        view.WaitForAssertion(() => Assert.Empty(view.FindAll(".notice")));
    }
}
