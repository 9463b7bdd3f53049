using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.Selections;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Selections;

public sealed class SelectionPageTests : FeatureContext
{
    private const string First = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";
    private const string Second = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-2";

    public SelectionPageTests()
        : base(typeof(SelectionsState), typeof(SelectionsReducers), typeof(SelectionsEffects), typeof(SelectionDraftEffects), typeof(PreviewEffects))
    {
        Services.AddScoped<SelectionDrafts>();
        Services.AddSingleton<IBackupPlans>(Aws);
    }

    [Fact]
    public async Task A_selection_is_said_in_words_and_previewed()
    {
        var page = await DrawAsync(A.Selection("1", First) with { ListOfTags = [new("backup", "daily")] });

        Assert.Contains("The EBS volume vol-1, or anything tagged backup=daily.", page.Find(".selection-words").TextContent, StringComparison.Ordinal);
        await page.WaitForAssertionAsync(() => Assert.Contains("1 resource of the 2 resources", page.Find(".preview").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Deleting_says_what_no_plan_will_back_up_any_more()
    {
        var page = await DrawAsync(A.Selection("1", First, Second), A.Selection("2", Second));

        await page.InvokeAsync(() => Button(page, "Delete").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Contains("1 resource will not be backed up", page.Find("dialog").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal([First], page.FindAll(".losing li").Select(line => line.TextContent));
        Commands.Hold = new TaskCompletionSource();
        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        }

        Commands.Hold.SetResult();
        await page.WaitForAssertionAsync(() => Assert.EndsWith("plans/production-eu-central-1/1", Navigation.Uri, StringComparison.Ordinal), Patience);
        Assert.Equal(new DeleteBackupSelection("1", "selection-1"), Assert.Single(Commands.Sent).Command);
    }

    [Fact]
    public async Task A_selection_that_is_not_there_says_so()
    {
        var page = await DrawAsync(A.Selection("other"));

        await page.WaitForAssertionAsync(() => Assert.Contains("was not found", page.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
    }

    [Theory]
    [InlineData("?tab=lines", "arn:aws:iam::111122223333:role")]
    [InlineData("?tab=json", "\"IamRoleArn\"")]
    public async Task Each_tab_has_an_address(string query, string words) =>
        Assert.Contains(words, (await DrawAsync(query, A.Selection("1", First))).Markup.Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task A_viewer_can_change_nothing()
    {
        SignIn(ConsoleRole.Viewer);
        var page = await DrawAsync(A.Selection("1", First));

        await page.InvokeAsync(() => Button(page, "Delete").ClickAsync(new()));

        Assert.Equal("true", Button(page, "Edit").GetAttribute("aria-disabled"));
        Assert.Empty(page.FindAll("dialog"));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<SelectionPage> page, string text) => page.FindAll("button").First(button => button.TextContent.Trim() == text);

    private Task<IRenderedComponent<SelectionPage>> DrawAsync(params BackupSelection[] selections) => DrawAsync("", selections);

    private async Task<IRenderedComponent<SelectionPage>> DrawAsync(string query, params BackupSelection[] selections)
    {
        var plan = A.Plan() with { Selections = [.. selections] };
        Aws.Plans.Add(plan);
        await SeeAsync(Known() with { Plans = [plan], Resources = [A.Resource(), A.Resource("2")], OptIn = Known().OptIn.Add("EBS", true) });
        Navigation.NavigateTo("plans/production-eu-central-1/1/selections/selection-1" + query);
        var page = Render<SelectionPage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.PlanId, "1").Add(page => page.SelectionId, "selection-1"));
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll(".skeleton")), Patience);
        return page;
    }
}
