using BackupConsole.Domain.Resources;
using BackupConsole.Ui.Fields;
using BackupConsole.Ui.Lifecycles;
using Bunit;

namespace BackupConsole.Tests.Ui.Lifecycles;

public sealed class LifecycleEditorTests : BunitContext
{
    private LifecycleChange? _changed;

    [Fact]
    public async Task What_is_typed_is_a_change_of_its_field_and_of_nothing_else()
    {
        var view = Draw(new("30", "120", true));

        await view.InvokeAsync(() => view.Find("[id='field-Rules[0].Lifecycle.DeleteAfterDays']").InputAsync("abc"));

        Assert.Equal("Rules[0].Lifecycle.DeleteAfterDays", _changed?.Field);
        Assert.Equal(new LifecycleInput("30", "abc", true), _changed?.Apply(new("30", "120", true)));
    }

    [Fact]
    public void The_ribbon_shows_what_was_typed() =>
        Assert.Equal("Warm storage for 30 days, cold storage until day 120, then deleted.", Draw(new("30", "120", false)).Find("svg").GetAttribute("aria-label"));

    [Fact]
    public void A_continuous_backup_has_no_cold_storage_to_choose_and_says_its_range()
    {
        var view = Draw(new("", "35", false), isContinuous: true);

        Assert.Empty(view.FindAll("[id='field-Rules[0].Lifecycle.MoveToColdStorageAfterDays']"));
        Assert.Contains("1 to 35 days", view.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Cold_storage_that_was_entered_before_it_became_continuous_can_be_taken_out() =>
        Assert.NotNull(Draw(new("30", "35", false), isContinuous: true).Find("[id='field-Rules[0].Lifecycle.MoveToColdStorageAfterDays']"));

    [Theory]
    [InlineData("RDS", "", false)]
    [InlineData("EBS", "", true)]
    [InlineData(null, "", false)]
    [InlineData(null, "30", true)]
    public void The_archive_is_offered_where_it_means_something(string? type, string cold, bool isOffered) =>
        Assert.Equal(isOffered, Draw(new(cold, "365", false), ResourceTypes.Named(type)).FindAll("input[type=checkbox]").Count > 0);

    [Fact]
    public void A_type_that_cannot_go_cold_says_so_and_is_not_drawn_cold()
    {
        var view = Draw(new("30", "365", false), ResourceTypes.Named("RDS"));

        Assert.Contains("Recovery points of RDS cannot move to cold storage.", view.Markup, StringComparison.Ordinal);
        Assert.Equal("Warm storage for 365 days, then deleted.", view.Find("svg").GetAttribute("aria-label"));
    }

    [Fact]
    public void Without_a_type_those_that_can_go_cold_are_named() => Assert.Contains("EBS, EFS", Draw(new("", "35", false)).Markup, StringComparison.Ordinal);

    private IRenderedComponent<LifecycleEditor> Draw(LifecycleInput value, ResourceType? type = null, bool isContinuous = false) => Render<LifecycleEditor>(parameters => parameters
        .Add(editor => editor.Value, value)
        .Add(editor => editor.Prefix, "Rules[0].Lifecycle.")
        .Add(editor => editor.Type, type)
        .Add(editor => editor.IsContinuous, isContinuous)
        .Add(editor => editor.Warnings, System.Collections.Immutable.ImmutableArray<FieldWarning>.Empty)
        .Add(editor => editor.OnChange, change => _changed = change));
}
