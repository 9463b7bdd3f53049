using BackupConsole.Domain.Ports;
using BackupConsole.Features.Jobs;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class StopJobDialogTests : BunitContext
{
    [Fact]
    public async Task The_question_shows_what_it_would_send_as_AWS_CLI()
    {
        Services.AddSingleton<ICommandLines, FakeCommandLines>();
        var confirmed = 0;
        var dialog = Render<StopJobDialog>(parameters => parameters.Add(dialog => dialog.Form, new StopJobForm(A.Job("7"), Guid.NewGuid())).Add(dialog => dialog.OnConfirm, () => confirmed++));

        await dialog.InvokeAsync(() => dialog.Find(".dialog-text button").ClickAsync());

        Assert.Equal($"Bash: StopBackupJob of 7 in {A.Production}", dialog.Find("dialog dialog pre").TextContent);
        Assert.Equal(0, confirmed);
    }
}
