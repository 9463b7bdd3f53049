using BackupConsole.Ui.Fields;
using Bunit;

namespace BackupConsole.Tests.Ui.Fields;

public sealed class LiveTextFieldTests : BunitContext
{
    [Fact]
    public void Every_key_is_reported_as_it_was_typed_and_leaving_too()
    {
        List<string?> typed = [];
        var left = 0;
        var view = Render<LiveTextField>(parameters => parameters
            .Add(field => field.Label, "Delete after")
            .Add(field => field.Field, "DeleteAfterDays")
            .Add(field => field.IsNumeric, true)
            .Add(field => field.ValueChanged, typed.Add)
            .Add(field => field.OnLeave, () => left++));

        view.Find("input").Input("abc");
        view.Find("input").Blur();

        Assert.Equal(["abc"], typed);
        Assert.Equal(1, left);
        Assert.Equal("numeric", view.Find("input").GetAttribute("inputmode"));
    }

    [Fact]
    public void A_form_that_lags_behind_takes_nothing_away_and_one_that_decides_otherwise_is_obeyed()
    {
        var view = Render<LiveTextField>(parameters => parameters.Add(field => field.Label, "Name").Add(field => field.Field, "Name").Add(field => field.Value, "old"));
        void Answer(string? value) => view.Render(parameters => parameters.Add(field => field.Value, value));
        void Shows(string? text) => Assert.Equal(text, view.Find("input").GetAttribute("value"));

        view.Find("input").Input("t");
        Answer("old");
        Shows("t");
        view.Find("input").Input("ty");
        Answer("t");
        Shows("ty");
        Answer("ty");
        Shows("ty");
        view.Find("input").Input("typ");
        Answer("decided");
        Shows("decided");
        view.Find("input").Input("decided-");
        view.Find("input").Input("decided");
        Answer("another");
        Shows("another");
        view.Find("input").Input("");
        Answer(null);
        Shows(null);
    }
}
