using BackupConsole.Domain;
using BackupConsole.Ui;
using Bunit;

namespace BackupConsole.Tests.Ui;

public sealed class ActionButtonTests : BunitContext
{
    [Fact]
    public async Task A_refused_action_stays_focusable_says_why_and_does_nothing()
    {
        var presses = 0;
        var view = Render<ActionButton>(parameters => parameters
            .Add(button => button.Text, "Delete")
            .Add(button => button.Decision, Decision.Refused("The vault is locked."))
            .Add(button => button.OnClick, () => presses++));

        var button = view.Find("button");
        Assert.False(button.HasAttribute("disabled"));
        Assert.Equal("true", button.GetAttribute("aria-disabled"));
        Assert.Equal("The vault is locked.", view.Find("#" + button.GetAttribute("aria-describedby")).TextContent);
        await button.ClickAsync();
        Assert.Equal(0, presses);
    }

    [Fact]
    public async Task A_second_press_while_the_first_is_running_does_nothing()
    {
        var presses = 0;
        var running = new TaskCompletionSource();
        var view = Render<ActionButton>(parameters => parameters.Add(button => button.Text, "Start").Add(button => button.OnClick, async () =>
        {
            presses++;
            await running.Task;
        }));

        var first = view.Find("button").ClickAsync(new());
        await view.InvokeAsync(() => view.Find("button").ClickAsync());
        Assert.Equal(1, presses);
        Assert.Equal("true", view.Find("button").GetAttribute("aria-busy"));

        running.SetResult();
        await first;
        await view.InvokeAsync(() => view.Find("button").ClickAsync());
        Assert.Equal(2, presses);
    }

    [Fact]
    public void An_allowed_action_has_no_reason()
    {
        var view = Render<ActionButton>(parameters => parameters.Add(button => button.Text, "Start").Add(button => button.Kind, ButtonKind.Primary));

        Assert.False(view.Find("button.primary").HasAttribute("aria-describedby"));
        Assert.Empty(view.FindAll("[role=tooltip]"));
    }
}
