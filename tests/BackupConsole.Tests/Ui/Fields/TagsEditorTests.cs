using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Tags;
using BackupConsole.Ui.Fields;
using Bunit;

namespace BackupConsole.Tests.Ui.Fields;

public sealed class TagsEditorTests : BunitContext
{
    private ImmutableArray<KeyValuePair<string, string>> _tags = [new("team", "payments"), new("team", "twice")];

    [Fact]
    public async Task Rows_can_be_changed_added_and_removed_and_duplicates_are_kept()
    {
        var view = Draw();

        await view.InvokeAsync(() => view.Find("[aria-label='Value of tag 1']").ChangeAsync("billing"));
        Assert.Equal([new("team", "billing"), new("team", "twice")], _tags.AsEnumerable());
        await view.InvokeAsync(() => view.FindAll("button").Single(button => button.TextContent.Trim() == "Add tag").ClickAsync());
        Assert.Equal(new("", ""), _tags[^1]);
        await view.InvokeAsync(() => view.Find("[aria-label='Remove tag 1']").ClickAsync());
        Assert.DoesNotContain(new("team", "billing"), _tags);
    }

    [Fact]
    public void No_more_rows_can_be_added_than_AWS_takes()
    {
        _tags = [.. Enumerable.Range(0, TagRules.MostTags).Select(index => new KeyValuePair<string, string>($"k{index}", ""))];

        Assert.True(Draw().FindAll("button").Single(button => button.TextContent.Trim() == "Add tag").HasAttribute("disabled"));
    }

    [Fact]
    public void Problems_of_the_tags_stand_below_them()
    {
        var view = Draw([new Problem("Tags", "The tag key “team” is given 2 times.", "Keep one of them.")]);

        Assert.Equal("The tag key “team” is given 2 times. Keep one of them.", view.Find("#" + view.Find("fieldset").GetAttribute("aria-describedby")).TextContent.Trim());
    }

    private IRenderedComponent<TagsEditor> Draw(Problem[]? problems = null)
    {
        IRenderedComponent<TagsEditor> view = null!;
        view = Render<TagsEditor>(parameters => parameters
            .Add(editor => editor.Field, "Tags")
            .Add(editor => editor.Value, _tags)
            .Add(editor => editor.Problems, problems ?? [])
            .Add(editor => editor.ValueChanged, tags =>
            {
                _tags = tags;
                view.Render(again => again.Add(editor => editor.Value, tags));
            }));
        return view;
    }
}
