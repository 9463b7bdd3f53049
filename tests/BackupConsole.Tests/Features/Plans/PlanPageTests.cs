using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Plans;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.Plans;

public sealed class PlanPageTests : FeatureContext
{
    private const string Volume = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";

    private static readonly BackupPlan Plan = A.Plan("1", "v2", A.Rule() with { Lifecycle = new Lifecycle(null, 35), CopyActions = [new CopyAction("arn:aws:backup:eu-west-1:111122223333:backup-vault:Far")] }) with
    {
        Name = "daily",
        ScheduledRuns = [new ScheduledRun(A.At("2026-11-23T05:00Z"), "rule-daily", "SNAPSHOTS")],
        Selections = [A.Selection("1", Volume)],
    };

    public PlanPageTests()
        : base(typeof(PlansState), typeof(PlansReducers), typeof(PlansEffects), typeof(PlanDeletionEffects), typeof(PlanTagsEffects))
    {
    }

    [Fact]
    public async Task A_rule_is_said_in_words_with_AWS_s_own_next_runs()
    {
        var page = await DrawAsync();

        var rule = page.Find("section[aria-label='Rule daily']");
        Assert.StartsWith("Every day at 05:00 (Etc/UTC), backs up into Default;", rule.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-23T05:00:00Z", rule.QuerySelector("ol time")!.GetAttribute("datetime"));
        Assert.Contains("snapshots", rule.QuerySelector("ol")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("expires with its source", rule.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?rule=rule-daily", 1)]
    [InlineData("?rule=another", 0)]
    [InlineData("", 0)]
    public async Task The_rule_that_the_address_names_takes_the_focus(string query, int expected)
    {
        var page = await DrawAsync(query);

        Assert.Equal(expected, page.FindAll("section[aria-label='Rule daily'] h2[tabindex='-1']").Count);
        await page.WaitForAssertionAsync(() => Assert.Equal(expected, JSInterop.Invocations.Count(call => call.Identifier == "Blazor._internal.domWrapper.focus")));
    }

    [Theory]
    [InlineData("?tab=selections", "EBS volume vol-1")]
    [InlineData("?tab=versions", "What it changed")]
    [InlineData("?tab=jobs", "No jobs of this plan")]
    [InlineData("?tab=tags", "No tags")]
    [InlineData("?tab=details", "Creator request id")]
    [InlineData("?tab=json", "\"BackupPlanId\": \"1\"")]
    [InlineData("?tab=json&form=input", "\"RuleName\": \"daily\"")]
    [InlineData("?tab=json&form=template", "What ExportBackupPlanTemplate answers")]
    public async Task Each_tab_has_an_address(string query, string words)
    {
        Aws.OldPlanVersions.Add(Plan with { VersionId = "v1", CreatedAt = Plan.CreatedAt.AddDays(-1) });

        var page = await DrawAsync(query);

        await page.WaitForAssertionAsync(() => Assert.Contains(words, System.Net.WebUtility.HtmlDecode(page.Markup), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Selections_that_may_not_be_read_say_why()
    {
        var denied = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the selections.", "AccessDeniedException");

        var page = await DrawAsync("?tab=selections", Plan with { Selections = [], SelectionsError = denied });

        Assert.Contains("AWS refused to list the selections.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("AccessDeniedException", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is selected", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_compared_side_by_side()
    {
        Aws.OldPlanVersions.Add(Plan with { VersionId = "v1", CreatedAt = Plan.CreatedAt.AddDays(-1), Rules = [A.Rule(), A.Rule("weekly")] });

        var page = await DrawAsync("?tab=versions&from=v1&to=v2");

        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll(".difference")));
        Assert.Equal(["Changed", "Changed", "Added", "Removed"], page.FindAll(".change-mark").Select(mark => mark.TextContent[1..]));
        Assert.Contains("kept for ever", page.Find(".difference").TextContent, StringComparison.Ordinal);
        Assert.Contains("kept 35 days", page.Find(".difference").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_versions_lead_to_what_differs_from_the_one_in_force()
    {
        Aws.OldPlanVersions.Add(Plan with { VersionId = "v1", CreatedAt = Plan.CreatedAt.AddDays(-1) });

        var page = await DrawAsync("?tab=versions");

        await page.WaitForAssertionAsync(() => Assert.Equal(2, page.FindAll("tbody tr").Count));
        Assert.Equal("In force", page.Find("tbody tr:first-child .badge").TextContent);
        var link = Assert.Single(page.FindAll("a"), found => found.TextContent == "With the one in force");
        Assert.EndsWith("?tab=versions&from=v1&to=v2", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_jobs_are_those_of_the_plan()
    {
        await RememberAsync(A.Job("1", JobState.Completed) with { BackupPlanId = "1", BackupRuleName = "daily" }, A.Job("2", JobState.Completed) with { BackupPlanId = "other" });

        var page = await DrawAsync("?tab=jobs");

        await page.WaitForAssertionAsync(() => Assert.Equal("volume-1", Assert.Single(page.FindAll("tbody tr")).QuerySelector("th")!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_plan_is_deleted_with_the_selections_that_were_shown()
    {
        var page = await DrawAsync();
        await PressAsync(page, "Delete plan");
        await page.WaitForAssertionAsync(() => Assert.Contains("selection-1", page.Find("dialog").TextContent, StringComparison.Ordinal));
        Assert.Contains("will not be backed up any more", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Contains("volume-1", page.Find("dialog").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Empty(Commands.Sent);
        await page.InvokeAsync(() => page.Find("dialog input").InputAsync("daily"));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")));
        var command = Assert.IsType<DeleteBackupPlan>(Assert.Single(Commands.Sent).Command);
        Assert.Equal(("1", "selection-1"), (command.PlanId, Assert.Single(command.SelectionIds)));
        Assert.EndsWith("/plans", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_deletion_stays_open_and_says_why()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Conflict);
        var page = await DrawAsync();
        await PressAsync(page, "Delete plan");
        await page.WaitForAssertionAsync(() => Assert.Contains("selection-1", page.Find("dialog").TextContent, StringComparison.Ordinal));

        await page.InvokeAsync(() => page.Find("dialog input").InputAsync("daily"));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Refused by the test.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Selections_that_cannot_be_read_cannot_be_confirmed()
    {
        Aws.Calls.Refuse("ListBackupSelections", BackupErrorKind.AccessDenied);
        var page = await DrawAsync();
        await PressAsync(page, "Delete plan");
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("dialog [role=alert]")));

        await page.InvokeAsync(() => page.Find("dialog input").InputAsync("daily"));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        Assert.Empty(Commands.Sent);
    }

    [Fact]
    public async Task A_viewer_cannot_delete_and_is_told_why()
    {
        SignIn(ConsoleRole.Viewer);

        var page = await DrawAsync();

        Assert.Contains("needs the role Administrator", page.Find(".page-actions").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_plan_can_only_be_looked_at()
    {
        var page = await DrawAsync(plan: Plan with { Id = "orgs/1" });

        Assert.Contains("changed in AWS Organizations", page.Find("[role=note]").TextContent, StringComparison.Ordinal);
        Assert.Contains("changed in AWS Organizations", page.Find(".page-actions").TextContent, StringComparison.Ordinal);
        await PressAsync(page, "Delete plan");
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task A_plan_that_AWS_does_not_know_is_not_found()
    {
        await SeeAsync(Known());
        Navigation.NavigateTo("plans/production-eu-central-1/nowhere");
        var page = Render<PlanPage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.Id, "nowhere"));

        await page.WaitForAssertionAsync(() => Assert.Contains("Plan not found", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_tags_are_changed_and_read_again()
    {
        Aws.Tags[Plan.Arn] = ImmutableSortedDictionary<string, string>.Empty.Add("old", "1");
        var page = await DrawAsync("?tab=tags");
        await page.WaitForAssertionAsync(() => Assert.Contains("1 of 50", page.Markup, StringComparison.Ordinal));

        await PressAsync(page, "Change tags");
        await page.InvokeAsync(() => page.Find("input[aria-label='Key of tag 1']").ChangeAsync(new() { Value = "new" }));
        Aws.Tags[Plan.Arn] = ImmutableSortedDictionary<string, string>.Empty.Add("new", "1");
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        var command = Assert.IsType<ChangeTags>(Assert.Single(Commands.Sent).Command);
        Assert.Equal((Plan.Arn, "1", "old"), (command.ResourceArn, command.TagsToSet["new"], Assert.Single(command.TagKeysToRemove)));
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")));
        await page.WaitForAssertionAsync(() => Assert.Contains("new", page.Find("table.grid tbody").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tags_that_AWS_refuses_stay_in_the_dialog_with_the_reason()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Invalid);
        var page = await DrawAsync("?tab=tags");
        await PressAsync(page, "Change tags");
        await PressAsync(page, "Add tag");
        await page.InvokeAsync(() => page.Find("input[aria-label='Key of tag 1']").ChangeAsync(new() { Value = "new" }));

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Refused by the test.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("new", page.Find("input[aria-label='Key of tag 1']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_hostile_plan_is_text()
    {
        const string Hostile = "<img src=x onerror=alert(1)>\u202E";

        var page = await DrawAsync(plan: Plan with { Name = Hostile, Rules = [A.Rule(Hostile, "cron(<script>)") with { TargetVaultName = Hostile, TimeZone = Hostile }] });

        Assert.Equal(Hostile, page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("img, script"));
    }

    private static Task PressAsync(IRenderedComponent<PlanPage> page, string text) =>
        page.InvokeAsync(() => page.FindAll("button").First(button => button.TextContent.Contains(text, StringComparison.Ordinal)).ClickAsync(new()));

    private async Task<IRenderedComponent<PlanPage>> DrawAsync(string query = "", BackupPlan? plan = null)
    {
        plan ??= Plan;
        Aws.Plans.Add(plan);
        await SeeAsync(Known() with { Plans = [plan], Resources = [A.Resource()], OptIn = Known().OptIn.Add("EBS", true) });
        Navigation.NavigateTo($"plans/production-eu-central-1/any{query}");
        var page = Render<PlanPage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.Id, plan.Id));
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll(".summary")));
        return page;
    }
}
