using BackupConsole.Ui.Lists;
using Bunit;

namespace BackupConsole.Tests.Ui.Lists;

public sealed class PagerTests : BunitContext
{
    private int _page;
    private int _size;

    [Theory]
    [InlineData(1, 50, 0, "None", "Page 1 of 1", true, true)]
    [InlineData(1, 50, 50, "1–50 of 50", "Page 1 of 1", true, true)]
    [InlineData(1, 50, 51, "1–50 of 51", "Page 1 of 2", true, false)]
    [InlineData(2, 50, 51, "51–51 of 51", "Page 2 of 2", false, true)]
    [InlineData(900, 25, 60, "51–60 of 60", "Page 3 of 3", false, true)]
    [InlineData(-1, 25, 60, "1–25 of 60", "Page 1 of 3", true, false)]
    [InlineData(2, 100, 1_000_000, "101–200 of 1,000,000", "Page 2 of 10,000", false, false)]
    public void It_says_where_one_is_and_where_one_can_go(int page, int size, long total, string range, string where, bool isFirst, bool isLast)
    {
        var view = Draw(page, size, total);

        Assert.Equal(range, view.Find("[role=status]").TextContent);
        Assert.Contains(view.FindAll(".number"), text => text.TextContent == where);
        Assert.Equal(isFirst, view.Find("[aria-label='Previous page']").HasAttribute("disabled"));
        Assert.Equal(isLast, view.Find("[aria-label='Next page']").HasAttribute("disabled"));
    }

    [Theory]
    [InlineData(1, "1–50 of more than 1,000", "Page 1")]
    [InlineData(20, "951–1,000 of more than 1,000", "Page 20")]
    public void Where_not_all_were_counted_one_can_go_on(int page, string range, string where)
    {
        var view = Draw(page, 50, 1000, hasMore: true);

        Assert.Equal(range, view.Find("[role=status]").TextContent);
        Assert.Contains(view.FindAll(".number"), text => text.TextContent == where);
        Assert.False(view.Find("[aria-label='Next page']").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Next_previous_and_the_size_are_reported()
    {
        var view = Draw(2, 25, 100);

        await view.InvokeAsync(() => view.Find("[aria-label='Next page']").ClickAsync());
        Assert.Equal(3, _page);
        await view.InvokeAsync(() => view.Find("[aria-label='Previous page']").ClickAsync());
        Assert.Equal(1, _page);
        await view.InvokeAsync(() => view.Find("select").ChangeAsync("100"));
        Assert.Equal(100, _size);
    }

    [Theory]
    [InlineData("25", 25)]
    [InlineData("100", 100)]
    [InlineData("1000000", 50)]
    [InlineData("x", 50)]
    [InlineData(null, 50)]
    public void A_size_from_the_url_is_one_of_three(string? text, int expected) => Assert.Equal(expected, Pager.SizeOf(text));

    private IRenderedComponent<Pager> Draw(int page, int size, long total, bool hasMore = false) => Render<Pager>(parameters => parameters
        .Add(pager => pager.Page, page)
        .Add(pager => pager.PageSize, size)
        .Add(pager => pager.Total, total)
        .Add(pager => pager.HasMore, hasMore)
        .Add(pager => pager.OnPage, chosen => _page = chosen)
        .Add(pager => pager.OnPageSize, chosen => _size = chosen));
}
