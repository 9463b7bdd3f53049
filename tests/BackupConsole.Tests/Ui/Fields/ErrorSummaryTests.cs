using BackupConsole.Domain;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Bunit;

namespace BackupConsole.Tests.Ui.Fields;

public sealed class ErrorSummaryTests : BunitContext
{
    private static readonly Problem[] Problems = [new("Days", "Too short.", "Enter at least 90."), new("", "Nothing is selected.", "Choose a resource.")];

    public ErrorSummaryTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Without_problems_there_is_nothing() => Assert.Empty(Draw([], 0).Markup);

    [Fact]
    public void Every_problem_of_a_field_leads_to_it()
    {
        var view = Draw(Problems, 0);

        var link = view.Find("a");
        Assert.Equal("Too short. Enter at least 90.", link.TextContent);
        Assert.Equal(ElementIds.OfField("Days"), link.GetAttribute("data-focus"));
        Assert.Equal("http://localhost/#field-Days", link.GetAttribute("href"));
        Assert.Equal("2 things need to be changed", view.Find("h2").TextContent);
        Assert.Equal("Nothing is selected. Choose a resource.", view.FindAll("li")[1].TextContent.Trim());
    }

    [Fact]
    public void It_takes_the_focus_once_for_each_attempt()
    {
        var view = Draw(Problems, 0);
        Assert.Empty(JSInterop.Invocations);

        view.Render(parameters => parameters.Add(summary => summary.Attempt, 1));
        view.Render(parameters => parameters.Add(summary => summary.Problems, Problems[..1]));

        JSInterop.VerifyFocusAsyncInvoke(1);
    }

    private IRenderedComponent<ErrorSummary> Draw(Problem[] problems, int attempt) =>
        Render<ErrorSummary>(parameters => parameters.Add(summary => summary.Problems, problems).Add(summary => summary.Attempt, attempt));
}
