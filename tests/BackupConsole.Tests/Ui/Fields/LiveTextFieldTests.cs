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
}
