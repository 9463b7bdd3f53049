using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Testing;
using BackupConsole.Ui.CommandLines;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Ui.CommandLines;

public sealed class CopyAsCommandTests : BunitContext
{
    public CopyAsCommandTests() => Services.AddSingleton<ICommandLines, FakeCommandLines>();

    [Fact]
    public async Task A_form_that_cannot_be_sent_says_so_and_opens_nothing()
    {
        var view = Draw(null);

        await view.InvokeAsync(() => view.Find("button").ClickAsync());

        Assert.Equal("true", view.Find("button").GetAttribute("aria-disabled"));
        Assert.Equal("Mend or fill in the form first.", view.Find("[role=tooltip]").TextContent);
        Assert.Empty(view.FindAll("dialog"));
    }

    [Fact]
    public async Task The_dialog_shows_the_lines_for_the_shell_that_is_chosen_and_copies_them()
    {
        var view = Draw(new StopBackupJob("job-1"));
        await view.InvokeAsync(() => view.Find("button").ClickAsync());
        Assert.Equal("Bash: StopBackupJob of job-1 in a", view.Find("pre").TextContent);

        await view.InvokeAsync(() => view.FindAll("button").Single(button => button.TextContent == "PowerShell").ClickAsync());

        Assert.Equal("PowerShell: StopBackupJob of job-1 in a", view.Find("pre").TextContent);
        Assert.Equal("PowerShell: StopBackupJob of job-1 in a", view.Find("[data-copy]").GetAttribute("data-copy"));
        Assert.Equal("true", view.FindAll("button").Single(button => button.TextContent == "PowerShell").GetAttribute("aria-pressed"));
        await view.InvokeAsync(() => view.Find("[data-dialog-cancel]").ClickAsync());
        Assert.Empty(view.FindAll("dialog"));
    }

    [Fact]
    public async Task Of_many_commands_it_says_that_it_shows_the_first()
    {
        var view = Draw(new StopBackupJob("job-1"), total: 1234);

        await view.InvokeAsync(() => view.Find("button").ClickAsync());

        Assert.Contains("The first of 1,234.", view.Find("dialog").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_follows_another_has_its_lines_below()
    {
        var view = Render<CopyAsCommand>(parameters => parameters
            .Add(view => view.Connection, new ConnectionId("a")).Add(view => view.Command, new StopBackupJob("job-1")).Add(view => view.Then, new StopBackupJob("job-2")));

        await view.InvokeAsync(() => view.Find("button").ClickAsync());

        Assert.Equal("Bash: StopBackupJob of job-1 in a\nBash: StopBackupJob of job-2 in a", view.Find("pre").TextContent);
    }

    private IRenderedComponent<CopyAsCommand> Draw(BackupCommand? command, int total = 1) =>
        Render<CopyAsCommand>(parameters => parameters.Add(view => view.Connection, new ConnectionId("a")).Add(view => view.Command, command).Add(view => view.Total, total));
}
