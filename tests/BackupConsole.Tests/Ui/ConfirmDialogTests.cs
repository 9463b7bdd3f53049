using BackupConsole.Domain.Errors;
using BackupConsole.Ui;
using Bunit;

namespace BackupConsole.Tests.Ui;

public sealed class ConfirmDialogTests : BunitContext
{
    private int _confirmations;
    private int _cancellations;

    [Fact]
    public void A_closed_dialog_draws_nothing() => Assert.Empty(Draw(isOpen: false).Markup);

    [Fact]
    public void It_names_the_object_says_what_happens_and_puts_the_destructive_button_last()
    {
        var view = Draw();

        var dialog = view.Find("dialog[data-modal]");
        Assert.Equal("Delete this vault?", view.Find("#" + dialog.GetAttribute("aria-labelledby")).TextContent);
        Assert.Equal("This cannot be undone.", view.Find("#" + dialog.GetAttribute("aria-describedby")).TextContent);
        Assert.Equal("production-daily", view.Find(".dialog-object").TextContent);
        Assert.Equal(["Cancel", "Delete vault"], view.FindAll("button").Select(button => button.TextContent.Trim()));
        Assert.Contains("danger", view.FindAll("button")[1].ClassList);
    }

    [Fact]
    public async Task Confirming_and_cancelling_are_reported()
    {
        var view = Draw();

        await view.InvokeAsync(() => view.Find("form").SubmitAsync());
        await view.InvokeAsync(() => view.Find("[data-dialog-cancel]").ClickAsync());

        Assert.Equal((1, 1), (_confirmations, _cancellations));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Production-daily", 0)]
    [InlineData("production-daily", 1)]
    [InlineData(" production-daily ", 1)]
    public async Task A_typed_confirmation_must_match(string typed, int confirmations)
    {
        var view = Draw(typedConfirmation: "production-daily");

        await view.InvokeAsync(() => view.Find("input").InputAsync(typed));
        await view.InvokeAsync(() => view.Find("form").SubmitAsync());

        Assert.Equal(confirmations, _confirmations);
    }

    [Fact]
    public async Task What_was_typed_is_forgotten_when_the_dialog_closes()
    {
        var view = Draw(typedConfirmation: "production-daily");
        await view.InvokeAsync(() => view.Find("input").InputAsync("production-daily"));

        view.Render(parameters => parameters.Add(dialog => dialog.IsOpen, false));
        view.Render(parameters => parameters.Add(dialog => dialog.IsOpen, true));
        await view.InvokeAsync(() => view.Find("form").SubmitAsync());

        Assert.Equal(0, _confirmations);
    }

    [Fact]
    public void A_failure_is_shown_inside_the_dialog()
    {
        var view = Draw();

        view.Render(parameters => parameters.Add(dialog => dialog.Error, new BackupError(BackupErrorKind.Invalid, "The vault is not empty.", "InvalidRequestException")));

        Assert.Contains("The vault is not empty.", view.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ConfirmDialog> Draw(bool isOpen = true, string? typedConfirmation = null) => Render<ConfirmDialog>(parameters => parameters
        .Add(dialog => dialog.IsOpen, isOpen)
        .Add(dialog => dialog.Title, "Delete this vault?")
        .Add(dialog => dialog.ObjectName, "production-daily")
        .Add(dialog => dialog.ConfirmText, "Delete vault")
        .Add(dialog => dialog.IsDestructive, true)
        .Add(dialog => dialog.TypedConfirmation, typedConfirmation)
        .Add(dialog => dialog.OnConfirm, () => _confirmations++)
        .Add(dialog => dialog.OnCancel, () => _cancellations++)
        .AddChildContent("This cannot be undone."));
}
