using BackupConsole.Domain;
using BackupConsole.Ui.Schedules;
using Bunit;

namespace BackupConsole.Tests.Ui.Schedules;

public sealed class ScheduleEditorTests : BunitContext
{
    private ScheduleChange? _changed;

    [Theory]
    [InlineData("cron(15 * ? * * *)", "Hourly")]
    [InlineData("cron(0 5/12 ? * * *)", "TwelveHourly")]
    [InlineData("cron(0 5 ? * * *)", "Daily")]
    [InlineData("cron(0 5 ? * MON *)", "Weekly")]
    [InlineData("cron(0 5 L * ? *)", "Monthly")]
    [InlineData("cron(0 5 ? * 3#2 *)", "own")]
    [InlineData("cron(0 5", "own")]
    public void The_preset_follows_the_expression(string expression, string preset) =>
        Assert.Equal(preset, Draw(expression).Find("select option[selected]").GetAttribute("value"));

    [Fact]
    public async Task The_expression_follows_the_preset_and_what_was_chosen_before_is_kept()
    {
        var view = Draw("cron(30 22 ? * MON,THU *)");

        await view.InvokeAsync(() => view.Find("select").ChangeAsync("Daily"));
        Assert.Equal("cron(30 22 ? * * *)", _changed?.Expression);
        view.Render(parameters => parameters.Add(editor => editor.Expression, _changed!.Expression!));
        await view.InvokeAsync(() => view.Find("select").ChangeAsync("Weekly"));

        Assert.Equal("cron(30 22 ? * MON,THU *)", _changed?.Expression);
    }

    [Fact]
    public async Task A_time_and_days_of_the_week_are_chosen_without_knowing_the_dialect()
    {
        var view = Draw("cron(0 5 ? * SUN *)");

        await view.InvokeAsync(() => view.Find("input[type=time]").ChangeAsync("23:45"));
        Assert.Equal("cron(45 23 ? * SUN *)", _changed?.Expression);
        view.Render(parameters => parameters.Add(editor => editor.Expression, _changed!.Expression!));
        await view.InvokeAsync(() => view.FindAll("input[type=checkbox]")[0].ChangeAsync(true));

        Assert.Equal("cron(45 23 ? * SUN,MON *)", _changed?.Expression);
    }

    [Theory]
    [InlineData("cron(0 5 ? * * *)", "Every day at 05:00, Europe/Berlin time.")]
    [InlineData("cron(0 5", "When the expression can be read, this says what it means.")]
    public void It_says_what_the_expression_means(string expression, string words) => Assert.Equal(words, Draw(expression).Find("[role=status]").TextContent);

    [Fact]
    public void A_day_that_not_every_month_has_is_explained() =>
        Assert.Contains("Months without this day have no run", Draw("cron(0 5 31 * ? *)").Markup, StringComparison.Ordinal);

    [Fact]
    public void Problems_stand_at_the_fields_of_this_rule()
    {
        var view = Draw("cron(0 5", new Problem("Rules[2].ScheduleExpression", "Six fields.", "Write six."), new Problem("Rules[1].ScheduleExpression", "Not this one.", ""));

        Assert.Equal("Six fields. Write six.", view.Find("[id='field-Rules[2].ScheduleExpression-problems']").TextContent.Trim());
        Assert.DoesNotContain("Not this one.", view.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<ScheduleEditor> Draw(string expression, params Problem[] problems) => Render<ScheduleEditor>(parameters => parameters
        .Add(editor => editor.Expression, expression)
        .Add(editor => editor.TimeZone, "Europe/Berlin")
        .Add(editor => editor.Prefix, "Rules[2].")
        .Add(editor => editor.Problems, problems)
        .Add(editor => editor.OnChange, change => _changed = change));
}
