using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Features.PlanTemplates;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.PlanTemplates;

public sealed class PlanTemplatesPageTests : FeatureContext
{
    public PlanTemplatesPageTests()
        : base(typeof(PlanTemplatesState), typeof(PlanTemplatesReducers), typeof(PlanTemplatesEffects)) =>
        Aws.PlanTemplates.Add((new("t 1", "Daily"), new("Daily-35day-Retention", [A.Rule() with { Lifecycle = new Lifecycle(null, 35) }])));

    [Fact]
    public async Task A_template_is_listed_with_its_rules_in_words_and_leads_into_the_wizard()
    {
        await SeeAsync(Known());
        var page = Render<PlanTemplatesPage>();
        await page.WaitForAssertionAsync(() => Assert.Equal("Every day at 05:00 (Etc/UTC), kept 35 days", page.Find("tbody td span").TextContent), Patience);
        Assert.Equal("settings/templates/production-eu-central-1/t%201", page.Find("tbody a").GetAttribute("href"));

        await page.InvokeAsync(() => page.Find("tbody button").ClickAsync(new()));

        Assert.EndsWith("plans/new?connection=production-eu-central-1&template=t%201", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_templates_the_page_says_so()
    {
        Aws.PlanTemplates.Clear();
        await SeeAsync(Known());

        var page = Render<PlanTemplatesPage>();

        await page.WaitForAssertionAsync(() => Assert.Contains("No templates", page.Find("h2").TextContent, StringComparison.Ordinal), Patience);
    }

    [Theory]
    [InlineData(null, "Recovery points are kept 35 days.")]
    [InlineData("json", "\"BackupPlanName\": \"Daily-35day-Retention\"")]
    public async Task A_template_is_shown_in_words_and_as_JSON(string? tab, string words)
    {
        var page = await DrawAsync("t 1", tab);

        await page.WaitForAssertionAsync(() => Assert.Contains(words, System.Net.WebUtility.HtmlDecode(page.Markup), StringComparison.Ordinal), Patience);
        Assert.Equal("Daily-35day-Retention", page.Find("h1").TextContent);
    }

    [Fact]
    public async Task A_template_that_is_not_there_is_said_not_to_be()
    {
        var page = await DrawAsync("t9", null);

        await page.WaitForAssertionAsync(() => Assert.Contains("AWS offers no template of this id.", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_viewer_is_told_why_no_plan_can_be_created()
    {
        SignIn(ConsoleRole.Viewer);
        var page = await DrawAsync("t 1", null);
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll(".page-actions button")), Patience);
        var before = Navigation.Uri;

        await page.InvokeAsync(() => page.Find(".page-actions button").ClickAsync(new()));

        Assert.Equal((before, "true"), (Navigation.Uri, page.Find(".page-actions button").GetAttribute("aria-disabled")));
    }

    [Fact]
    public void An_answer_about_another_template_is_dropped()
    {
        var asked = PlanTemplatesReducers.ReduceLoadTemplate(new PlanTemplatesState(), new LoadTemplateAction(new(A.Production, "t1")));

        Assert.Same(asked, PlanTemplatesReducers.ReduceTemplateLoaded(asked, new TemplateLoadedAction(new(A.Production, "t2"), A.PlanBody(), A.Time)));
        Assert.Same(asked, PlanTemplatesReducers.ReduceTemplateLoadFailed(asked, new TemplateLoadFailedAction(new(A.Production, "t2"), new BackupError(BackupErrorKind.Throttled, "No."))));
    }

    private async Task<IRenderedComponent<PlanTemplatePage>> DrawAsync(string id, string? tab)
    {
        await SeeAsync(Known());
        Navigation.NavigateTo($"settings/templates/{A.Production.Value}/{Uri.EscapeDataString(id)}{(tab is null ? "" : $"?tab={tab}")}");
        return Render<PlanTemplatePage>(parameters => parameters.Add(shown => shown.ConnectionKey, A.Production.Value).Add(shown => shown.Id, id));
    }
}
