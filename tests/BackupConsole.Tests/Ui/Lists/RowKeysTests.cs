using BackupConsole.Ui.Lists;

namespace BackupConsole.Tests.Ui.Lists;

public sealed class RowKeysTests
{
    private readonly RowKeys<string> _rows = new();

    [Fact]
    public void What_is_still_there_keeps_its_row_wherever_it_has_moved()
    {
        var before = Show("a b c");
        var after = Show("d a c");
        Assert.Equal((before[0], before[2]), (after[1], after[2]));
    }

    [Fact]
    public void What_is_new_beside_what_has_stayed_gets_no_row_that_something_else_had()
    {
        // The focus may be in the row of what went away: it must not end up on another thing.
        var before = Show("a b c");
        Assert.DoesNotContain(Show("d a b")[0], before);
    }

    [Fact]
    public void Another_page_uses_the_rows_again_in_their_order()
    {
        var before = Show("a b c");
        Assert.Equal(before, Show("d e f"));
        Assert.Equal(before[..2], Show("a b"));
        var longer = Show("d e f");
        Assert.Equal(before[..2], longer[..2]);
        Assert.Equal(3, longer.Distinct().Count());
    }

    [Fact]
    public void Asked_again_it_answers_the_same() => Assert.Equal(Show("a b"), Show("a b"));

    [Fact]
    public void A_list_that_was_empty_begins_anew()
    {
        Show("a b");
        Assert.Empty(Show(""));
        Assert.Equal(2, Show("a b").Distinct().Count());
    }

    private int[] Show(string items) => [.. _rows.Of(items.Split(' ', StringSplitOptions.RemoveEmptyEntries), item => item).Select(row => row.Key)];
}
