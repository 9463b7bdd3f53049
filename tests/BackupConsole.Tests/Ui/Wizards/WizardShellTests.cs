using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Navigation;
using BackupConsole.Ui.Wizards;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Ui.Wizards;

public sealed class WizardShellTests : BunitContext
{
    private static readonly WizardStep[] Steps = [new("start", "Start") { IsDone = true }, new("rules", "Rules", "When, where to and for how long."), new("review", "Review") { IsOpen = false }];

    public WizardShellTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddScoped<UrlState>();
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("plans/new?draft=7&step=rules");
    }

    [Theory]
    [InlineData("rules", "Rules")]
    [InlineData(null, "Start")]
    [InlineData("gone", "Start")]
    [InlineData("review", "Start")]
    public void The_step_is_the_one_in_the_url_or_the_first(string? step, string heading)
    {
        var view = Draw(step);

        Assert.Equal(heading, view.Find("h2").TextContent);
        Assert.StartsWith(heading, view.Find("[aria-current=step]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_lead_to_urls_that_keep_the_draft_and_a_step_that_makes_no_sense_yet_is_no_link() =>
        Assert.Equal(
            ["http://localhost/plans/new?draft=7", "http://localhost/plans/new?draft=7&step=rules"],
            Draw("rules").FindAll("nav a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void Back_leads_to_the_step_before_and_the_first_step_has_none()
    {
        Assert.Equal("http://localhost/plans/new?draft=7", Draw("rules").FindAll("footer a").Single(link => link.TextContent == "Back").GetAttribute("href"));
        Assert.DoesNotContain(Draw("start").FindAll("footer a"), link => link.TextContent == "Back");
    }

    [Fact]
    public async Task Enter_goes_on_like_next()
    {
        var times = 0;
        var view = Draw("rules", parameters => parameters.Add(shell => shell.OnNext, () => times++));

        await view.InvokeAsync(() => view.Find("form").SubmitAsync());

        Assert.Equal(1, times);
        Assert.Equal("submit", view.Find("footer .primary").GetAttribute("type"));
    }

    [Fact]
    public void The_heading_takes_the_focus_when_the_step_changes_and_not_when_the_page_opens()
    {
        var view = Draw("start");
        Assert.Empty(JSInterop.Invocations);

        view.Render(parameters => parameters.Add(shell => shell.Step, "rules"));
        view.Render(parameters => parameters.Add(shell => shell.SavedAt, DateTimeOffset.UnixEpoch));

        JSInterop.VerifyFocusAsyncInvoke(1);
    }

    [Fact]
    public void Problems_stand_above_the_step_once_somebody_wanted_to_go_on()
    {
        var view = Draw("rules", parameters => parameters.Add(shell => shell.Problems, [new Problem("RuleName", "A rule needs a name.", "Enter one.")]));
        Assert.Empty(view.FindAll(".error-summary"));

        view.Render(parameters => parameters.Add(shell => shell.Attempt, 1));

        Assert.Equal("A rule needs a name. Enter one.", view.Find(".error-summary a").TextContent);
    }

    [Fact]
    public void A_refusal_stands_there_with_its_code_and_an_unknown_outcome_says_what_to_do()
    {
        var view = Draw("rules", parameters => parameters.Add(shell => shell.Refusal, new BackupError(BackupErrorKind.Unreachable, "AWS did not answer.", "Timeout")));

        Assert.Contains("AWS did not answer.", view.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("does not do it twice", view.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_with_problems_says_so_to_those_who_do_not_see_its_mark()
    {
        var view = Render<WizardShell>(parameters => Common(parameters).Add(shell => shell.Steps, [Steps[0] with { HasProblems = true }, Steps[1]]).Add(shell => shell.Step, "rules"));

        Assert.Equal("Start, needs a change", view.Find("nav a").TextContent);
    }

    private IRenderedComponent<WizardShell> Draw(string? step, Action<ComponentParameterCollectionBuilder<WizardShell>>? more = null) => Render<WizardShell>(parameters =>
    {
        Common(parameters).Add(shell => shell.Steps, Steps).Add(shell => shell.Step, step);
        more?.Invoke(parameters);
    });

    private static ComponentParameterCollectionBuilder<WizardShell> Common(ComponentParameterCollectionBuilder<WizardShell> parameters) =>
        parameters.Add(shell => shell.Label, "New backup plan").Add(shell => shell.CancelHref, "plans").AddChildContent("<p>Fields</p>");
}
