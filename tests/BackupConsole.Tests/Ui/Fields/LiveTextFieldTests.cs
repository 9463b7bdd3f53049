using BackupConsole.Ui.Fields;
using Bunit;

namespace BackupConsole.Tests.Ui.Fields;

public sealed class LiveTextFieldTests : BunitContext
{
    [Fact]
    public async Task Every_key_is_reported_as_it_was_typed_and_leaving_too()
    {
        List<string?> typed = [];
        var left = 0;
        var view = Render<LiveTextField>(parameters => parameters
            .Add(field => field.Label, "Delete after")
            .Add(field => field.Field, "DeleteAfterDays")
            .Add(field => field.IsNumeric, true)
            .Add(field => field.ValueChanged, typed.Add)
            .Add(field => field.OnLeave, () => left++));

        await view.InvokeAsync(() => view.Find("input").InputAsync("abc"));
        await view.InvokeAsync(() => view.Find("input").BlurAsync());

        Assert.Equal(["abc"], typed);
        Assert.Equal(1, left);
        Assert.Equal("numeric", view.Find("input").GetAttribute("inputmode"));
    }

    [Fact]
    public async Task A_form_that_lags_behind_takes_nothing_away_and_one_that_decides_otherwise_is_obeyed()
    {
        var view = Render<LiveTextField>(parameters => parameters.Add(field => field.Label, "Name").Add(field => field.Field, "Name").Add(field => field.Value, "old"));
        void Answer(string? value) => view.Render(parameters => parameters.Add(field => field.Value, value));
        void Shows(string? text) => Assert.Equal(text, view.Find("input").GetAttribute("value"));

        await view.InvokeAsync(() => view.Find("input").InputAsync("t"));
        Answer("old");
        Shows("t");
        await view.InvokeAsync(() => view.Find("input").InputAsync("ty"));
        Answer("t");
        Shows("ty");
        Answer("ty");
        Shows("ty");
        await view.InvokeAsync(() => view.Find("input").InputAsync("typ"));
        Answer("decided");
        Shows("decided");
        await view.InvokeAsync(() => view.Find("input").InputAsync("decided-"));
        await view.InvokeAsync(() => view.Find("input").InputAsync("decided"));
        Answer("another");
        Shows("another");
        await view.InvokeAsync(() => view.Find("input").InputAsync(""));
        Answer(null);
        Shows(null);
    }
}
