using System.Collections.Immutable;
using BackupConsole.Ui.Lists;
using Bunit;

namespace BackupConsole.Tests.Ui.Lists;

public sealed class FilterChipTests : BunitContext
{
    private static readonly FilterOption[] Options = [new("FAILED", "Failed", 12), new("EXPIRED", "Expired"), new("COMPLETED", "Completed")];
    private ImmutableArray<string> _chosen;

    [Theory]
    [InlineData("", "State any")]
    [InlineData("FAILED", "State: Failed")]
    [InlineData("FAILED,EXPIRED", "State: Failed, Expired")]
    [InlineData("FAILED,EXPIRED,COMPLETED", "State: 3 of 3")]
    [InlineData("ODD", "State: ODD")]
    public void It_says_what_it_is_set_to(string selected, string expected) =>
        Assert.Equal(expected, string.Join(' ', Draw(true, selected).FindAll("summary > span").Select(part => part.TextContent)));

    [Theory]
    [InlineData("", 1, "EXPIRED")]
    [InlineData("EXPIRED", 0, "FAILED,EXPIRED")]
    [InlineData("FAILED,EXPIRED", 0, "EXPIRED")]
    [InlineData("ODD", 0, "FAILED,ODD")]
    public async Task Checking_a_box_reports_every_choice_in_the_order_of_the_options(string selected, int box, string expected)
    {
        await Draw(true, selected).FindAll("input")[box].ChangeAsync(true);

        Assert.Equal(expected, string.Join(',', _chosen));
    }

    [Fact]
    public async Task A_single_choice_can_be_changed_and_taken_back()
    {
        var view = Draw(false, "FAILED");

        await view.InvokeAsync(() => view.FindAll("input[type=radio]")[2].ChangeAsync("on"));
        Assert.Equal(["EXPIRED"], _chosen.AsEnumerable());
        await view.InvokeAsync(() => view.FindAll("input[type=radio]")[0].ChangeAsync("on"));
        Assert.Empty(_chosen);
    }

    private IRenderedComponent<FilterChip> Draw(bool isMultiple, string selected) => Render<FilterChip>(parameters => parameters
        .Add(chip => chip.Label, "State")
        .Add(chip => chip.Options, Options)
        .Add(chip => chip.IsMultiple, isMultiple)
        .Add(chip => chip.Selected, selected.Split(',', StringSplitOptions.RemoveEmptyEntries))
        .Add(chip => chip.OnChange, chosen => _chosen = chosen));
}
