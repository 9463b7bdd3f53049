using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Selections;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Selections;

public sealed class SelectionFormPageTests : FeatureContext
{
    private const string Role = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole";

    public SelectionFormPageTests()
        : base(typeof(SelectionsState), typeof(SelectionsReducers), typeof(SelectionsEffects), typeof(SelectionDraftEffects), typeof(PreviewEffects))
    {
        Services.AddScoped<SelectionDrafts>();
        Services.AddSingleton<IBackupPlans>(Aws);
    }

    [Fact]
    public async Task Ten_clicks_add_one_selection_and_lead_to_it()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => page.Find("#field-SelectionName").InputAsync("daily"));
        await page.InvokeAsync(() => page.Find("#field-Resources").InputAsync("arn:aws:ec2:eu-central-1:111122223333:volume/*\n arn:aws:s3:::logs, arn:aws:s3:::logs"));
        Commands.Hold = new TaskCompletionSource();

        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        }

        Commands.Hold.SetResult();

        await page.WaitForAssertionAsync(() => Assert.EndsWith("plans/production-eu-central-1/1/selections/selection-new", Navigation.Uri, StringComparison.Ordinal), Patience);
        var sent = Assert.IsType<CreateBackupSelection>(Assert.Single(Commands.Sent).Command);
        Assert.Equal(("1", "daily", Role), (sent.PlanId, sent.SelectionName, sent.IamRoleArn));
        Assert.Equal(["arn:aws:ec2:eu-central-1:111122223333:volume/*", "arn:aws:s3:::logs"], sent.Terms.Resources);
        await page.WaitForAssertionAsync(() => Assert.Empty(Drafts.All), Patience);
    }

    [Fact]
    public async Task The_preview_follows_what_is_typed_once_typing_has_stopped()
    {
        var page = await DrawAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("0 resources of the 2 resources", Preview(page), StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.Find("#field-Resources").InputAsync("*vol-2"));
        Assert.Contains("Working out the change", Preview(page), StringComparison.Ordinal);
        Time.Advance(TimeSpan.FromSeconds(0.5));

        await page.WaitForAssertionAsync(() => Assert.Contains("1 resource of the 2 resources", Preview(page), StringComparison.Ordinal), Patience);
        Assert.Contains("volume-2", page.Find(".preview-list").TextContent, StringComparison.Ordinal);
        Assert.Contains("Some not visible to this console", Preview(page), StringComparison.Ordinal);
        Assert.Contains("Whatever matches *vol-2.", page.Find(".selection-words").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_resource_is_not_chosen_is_listed()
    {
        var page = await DrawAsync("?replaces=selection-1");
        await page.WaitForAssertionAsync(() => Assert.Contains("1 resource of the 2 resources", Preview(page), StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.FindAll("button").First(button => button.TextContent.Trim().StartsWith("Not matched", StringComparison.Ordinal)).ClickAsync(new()));

        Assert.Contains("volume-2", page.Find(".preview-list").TextContent, StringComparison.Ordinal);
        Assert.Contains("No ARN and no tag of the selection matches it.", page.Find(".preview-list").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_replaces_the_selection_under_another_name()
    {
        var page = await DrawAsync("?replaces=selection-1");
        Assert.Equal("selection-2", page.Find("#field-SelectionName").GetAttribute("value"));

        await page.InvokeAsync(() => page.Find("#field-SelectionName").InputAsync("selection-1"));
        Assert.Contains("The old selection has this name", page.Find("#field-SelectionName-problems").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("#field-SelectionName").InputAsync("better"));
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Single(Commands.Sent), Patience);
        var sent = Assert.IsType<ReplaceBackupSelection>(Commands.Sent[0].Command);
        Assert.Equal(("selection-1", "selection-1", "better"), (sent.Replaced, sent.ReplacedName, sent.SelectionName));
    }

    [Fact]
    public async Task A_form_with_problems_is_not_sent_and_says_everything_that_is_wrong()
    {
        var page = await DrawAsync();
        Assert.Empty(page.FindAll(".error-summary"));

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        Assert.Equal(["#field-SelectionName", "#field-Resources"], page.FindAll(".error-summary a").Select(link => link.GetAttribute("href")!.Split('#')[1]).Select(id => $"#{id}"));
        Assert.Empty(Commands.Sent);
    }

    [Fact]
    public async Task A_line_that_is_no_ARN_is_judged_while_it_is_typed()
    {
        var page = await DrawAsync();

        await page.InvokeAsync(() => page.Find("#field-Resources").InputAsync("vol-1"));

        Assert.Contains("“vol-1” is not an ARN.", page.Find("#field-Resources-problems").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_stands_at_its_field_and_the_next_attempt_is_another_one()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => page.Find("#field-SelectionName").InputAsync("daily"));
        await page.InvokeAsync(() => page.Find("#field-Resources").InputAsync("*"));
        Commands.Answer = _ => throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, "AWS refused.") { Problems = [new("IamRoleArn", "It cannot be assumed.", "Choose another role.")] });

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("It cannot be assumed.", page.Find("#field-IamRoleArn-problems").TextContent, StringComparison.Ordinal), Patience);
        var first = Commands.Sent[0].Intent;
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.Equal(2, Commands.Sent.Length), Patience);
        Assert.NotEqual(first, Commands.Sent[1].Intent);
    }

    [Fact]
    public async Task What_is_typed_comes_back_as_a_draft()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => page.Find("#field-SelectionName").InputAsync("half"));
        await page.InvokeAsync(() => page.Find("#field-SelectionName").BlurAsync());
        await page.WaitForAssertionAsync(() => Assert.Contains("draft=", Navigation.Uri, StringComparison.Ordinal), Patience);

        var again = await DrawAsync($"?draft={Drafts.All[0].Id}");

        Assert.Equal("half", again.Find("#field-SelectionName").GetAttribute("value"));
    }

    [Fact]
    public async Task A_wildcard_for_a_type_and_a_resource_are_added_by_a_click()
    {
        var page = await DrawAsync();

        await page.InvokeAsync(() => page.FindAll("button").First(button => button.TextContent == "EBS").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("input[aria-label='Search resources for ARNs and wildcards']").InputAsync("vol-2"));
        await page.InvokeAsync(() => page.Find("button[aria-label='Add volume-2']").ClickAsync(new()));

        Assert.Equal(
            "arn:aws:ec2:eu-central-1:111122223333:volume/*\narn:aws:ec2:eu-central-1:111122223333:volume/vol-2", page.Find("#field-Resources").GetAttribute("value"));
    }

    [Fact]
    public async Task A_viewer_can_send_nothing()
    {
        SignIn(ConsoleRole.Viewer);
        var page = await DrawAsync("?replaces=selection-1");

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        Assert.Contains("This needs the role Administrator", page.Find("[role=tooltip]").TextContent, StringComparison.Ordinal);
        Assert.Empty(Commands.Sent);
    }

    private static string Preview(IRenderedComponent<SelectionFormPage> page) => page.Find(".preview").TextContent;

    private async Task<IRenderedComponent<SelectionFormPage>> DrawAsync(string query = "")
    {
        var plan = A.Plan() with { Selections = [A.Selection("1", "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1")] };
        Aws.Plans.Clear();
        Aws.Plans.Add(plan);
        await SeeAsync(Known() with { Plans = [plan], Resources = [A.Resource(), A.Resource("2")], OptIn = Known().OptIn.Add("EBS", true) });
        Navigation.NavigateTo("plans/production-eu-central-1/1/selections/new" + query);
        var page = Render<SelectionFormPage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.PlanId, "1"));
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("#field-SelectionName")), Patience);
        return page;
    }
}
