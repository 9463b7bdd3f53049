using BackupConsole.Domain;
using BackupConsole.Ui.Fields;
using Bunit;

namespace BackupConsole.Tests.Ui.Fields;

public sealed class FieldTests : BunitContext
{
    private static readonly Problem[] Problems = [new("Days", "Too short.", "Enter at least 90."), new("Other", "Wrong.", "Mend it.")];

    [Fact]
    public void A_control_is_tied_to_its_label_help_and_problems()
    {
        var view = Render<TextField>(parameters => parameters
            .Add(field => field.Label, "Days")
            .Add(field => field.Field, "Days")
            .Add(field => field.Help, "How long to keep it.")
            .Add(field => field.Problems, Problems));

        var input = view.Find("input");
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => view.Find("#" + id).TextContent.Trim());
        Assert.Equal("Days", view.Find($"label[for={input.Id}]").TextContent.Trim());
        Assert.Equal(["How long to keep it.", "Too short. Enter at least 90."], described);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("true", input.GetAttribute("aria-required"));
    }

    [Fact]
    public void A_field_without_problems_is_not_marked()
    {
        var view = Render<TextField>(parameters => parameters.Add(field => field.Label, "Name").Add(field => field.Field, "Name").Add(field => field.Problems, Problems).Add(field => field.IsOptional, true));

        Assert.False(view.Find("input").HasAttribute("aria-invalid"));
        Assert.False(view.Find("input").HasAttribute("aria-required"));
        Assert.Contains("(optional)", view.Find("label").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_do_not_block_typing()
    {
        string? entered = null;
        var view = Render<TextField>(parameters => parameters
            .Add(field => field.Label, "Role")
            .Add(field => field.Field, "IamRoleArn")
            .Add(field => field.Suggestions, ["arn:aws:iam::123456789012:role/a"])
            .Add(field => field.ValueChanged, value => entered = value));

        await view.InvokeAsync(() => view.Find("input").ChangeAsync("arn:aws:iam::123456789012:role/new"));

        Assert.Equal(view.Find("datalist").Id, view.Find("input").GetAttribute("list"));
        Assert.Equal("arn:aws:iam::123456789012:role/new", entered);
    }

    [Theory]
    [InlineData("35", 35L, "")]
    [InlineData(" 7 ", 7L, "")]
    [InlineData("-1", -1L, "")]
    [InlineData("", null, "")]
    [InlineData("3.5", null, "“3.5” is not a whole number. Enter digits only.")]
    [InlineData("many", null, "“many” is not a whole number. Enter digits only.")]
    public async Task A_number_that_cannot_be_read_is_kept_beside_the_reason(string entered, long? expected, string problem)
    {
        long? value = 99;
        var view = Render<NumberField>(parameters => parameters.Add(field => field.Label, "Days").Add(field => field.Field, "Days").Add(field => field.Value, 99).Add(field => field.ValueChanged, number => value = number));

        await view.InvokeAsync(() => view.Find("input").ChangeAsync(entered));

        Assert.Equal(expected, value);
        Assert.Equal(problem, view.Find(".field-problems").TextContent.Trim());
        if (problem.Length > 0)
        {
            Assert.Equal(entered, view.Find("input").GetAttribute("value"));
        }
    }

    [Fact]
    public async Task A_select_shows_its_prompt_until_a_choice_is_made()
    {
        string? chosen = null;
        var view = Render<SelectField>(parameters => parameters
            .Add(field => field.Label, "Vault")
            .Add(field => field.Field, "BackupVaultName")
            .Add(field => field.Prompt, "Choose a vault")
            .Add(field => field.Options, [new SelectOption("a", "daily")])
            .Add(field => field.ValueChanged, value => chosen = value));

        Assert.Equal("Choose a vault", view.Find("option[selected]").TextContent);
        await view.InvokeAsync(() => view.Find("select").ChangeAsync("a"));
        Assert.Equal("a", chosen);
    }
}
