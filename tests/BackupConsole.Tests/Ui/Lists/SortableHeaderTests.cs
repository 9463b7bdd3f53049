using BackupConsole.Ui.Lists;
using Bunit;

namespace BackupConsole.Tests.Ui.Lists;

public sealed class SortableHeaderTests : BunitContext
{
    [Theory]
    [InlineData("size", false, false, "ascending", true)]
    [InlineData("size", true, false, "descending", false)]
    [InlineData("name", false, false, "none", false)]
    [InlineData("name", false, true, "none", true)]
    [InlineData(null, false, false, "none", false)]
    public async Task It_says_how_the_list_is_sorted_and_asks_for_the_next_order(string? sortedBy, bool isDescending, bool isDescendingFirst, string ariaSort, bool nextIsDescending)
    {
        SortChoice? chosen = null;
        var view = Render<SortableHeader>(parameters => parameters
            .Add(header => header.Text, "Size")
            .Add(header => header.Column, "size")
            .Add(header => header.SortedBy, sortedBy)
            .Add(header => header.IsDescending, isDescending)
            .Add(header => header.IsDescendingFirst, isDescendingFirst)
            .Add(header => header.OnSort, choice => chosen = choice));

        await view.InvokeAsync(() => view.Find("th[scope=col] button").ClickAsync());

        Assert.Equal(ariaSort, view.Find("th").GetAttribute("aria-sort"));
        Assert.Equal(new SortChoice("size", nextIsDescending), chosen);
    }
}
