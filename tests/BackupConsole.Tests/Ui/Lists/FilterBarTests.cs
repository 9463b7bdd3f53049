using BackupConsole.Ui.Lists;
using Bunit;

namespace BackupConsole.Tests.Ui.Lists;

public sealed class FilterBarTests : BunitContext
{
    [Fact]
    public async Task Filters_can_be_cleared_only_while_some_are_set()
    {
        var clears = 0;
        var view = Render<FilterBar>(parameters => parameters.Add(bar => bar.OnClear, () => clears++).AddChildContent("<i>chip</i>"));
        Assert.Empty(view.FindAll("button"));

        view.Render(parameters => parameters.Add(bar => bar.HasFilters, true));
        await view.InvokeAsync(() => view.Find("button").ClickAsync());

        Assert.Equal(1, clears);
    }

    [Fact]
    public async Task The_search_box_reports_what_was_entered_without_spaces_around_it()
    {
        var found = "";
        var view = Render<SearchBox>(parameters => parameters.Add(box => box.Label, "Search resources").Add(box => box.OnChange, text => found = text));

        await view.InvokeAsync(() => view.Find("input[type=search]").ChangeAsync(" orders "));

        Assert.Equal("orders", found);
        Assert.Equal("Search resources", view.Find("label > span").TextContent);
    }
}
