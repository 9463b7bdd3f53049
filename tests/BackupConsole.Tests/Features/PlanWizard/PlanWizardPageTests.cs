using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.PlanWizard;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Wizard = BackupConsole.Features.PlanWizard.PlanWizard;

namespace BackupConsole.Tests.Features.PlanWizard;

public sealed class PlanWizardPageTests : FeatureContext
{
    private static readonly BackupRule Daily = A.Rule() with { Lifecycle = new(null, 35) };

    public PlanWizardPageTests()
        : base(typeof(PlanWizardState), typeof(PlanWizardReducers), typeof(PlanWizardEffects), typeof(PlanDraftEffects))
    {
        Services.AddScoped<PlanDrafts>();
        Aws.PlanTemplates.Add((new("t1", "Daily-35day-Retention"), new("Daily-35day-Retention", [Daily])));
        Aws.Plans.Add(A.Plan("7", "v1", Daily));
    }

    [Fact]
    public async Task A_plan_from_a_template_is_made_once_however_often_it_is_clicked()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => page.FindAll("input[type=radio]")[1].ChangeAsync(true));
        await page.WaitForElementAsync("option[value=t1]");
        await page.InvokeAsync(() => page.Find("#field-BackupPlanTemplateId").ChangeAsync("t1"));
        await NextAsync(page, PlanSteps.Plan);
        await page.InvokeAsync(() => page.Find("#field-BackupPlanName").InputAsync("nightly"));
        await NextAsync(page, PlanSteps.Rules);
        await NextAsync(page, PlanSteps.Review);
        await page.InvokeAsync(() => page.FindAll("button").Single(button => button.TextContent.Trim() == "Copy as AWS CLI").ClickAsync(new()));
        Assert.Equal($"Bash: CreateBackupPlan of nightly in {A.Production}", page.Find("dialog pre").TextContent);
        await page.InvokeAsync(() => page.Find("dialog [data-dialog-cancel]").ClickAsync(new()));
        Commands.Hold = new TaskCompletionSource();

        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        }

        Commands.Hold.SetResult();

        await page.WaitForAssertionAsync(() => Assert.StartsWith("The plan has been made: nightly", page.Find("section[role=status] strong").TextContent, StringComparison.Ordinal), Patience);
        var sent = Assert.IsType<CreateBackupPlan>(Assert.Single(Commands.Sent).Command);
        Assert.Equal(("nightly", "daily"), (sent.Plan.Name, Assert.Single(sent.Plan.Rules).Name));
        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") == "plans/production-eu-central-1/plan-1");
        await page.WaitForAssertionAsync(() => Assert.Empty(Drafts.All), Patience);
    }

    [Fact]
    public async Task A_plan_from_json_is_read_by_aws_and_json_that_is_none_says_where()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => page.FindAll("input[type=radio]")[3].ChangeAsync(true));
        await page.InvokeAsync(() => page.Find("textarea").InputAsync("{\n  \"BackupPlanName\" \"x\"\n}"));
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        Assert.Contains("Line 2, column ", page.Find(".error-summary").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("textarea").InputAsync("""{"BackupPlanName":"from-json","Rules":[{"RuleName":"weekly","TargetBackupVaultName":"Default"}]}"""));
        await NextAsync(page, PlanSteps.Plan);

        Assert.Equal("from-json", page.Find("#field-BackupPlanName").GetAttribute("value"));
        Assert.Equal(1, Aws.Calls.Count("GetBackupPlanFromJSON"));
    }

    [Fact]
    public async Task A_copy_of_a_plan_has_its_rules_and_another_name()
    {
        var page = await DrawAsync("?copy=7");

        await NextAsync(page, PlanSteps.Plan);

        Assert.Equal("plan-7-copy", page.Find("#field-BackupPlanName").GetAttribute("value"));
        Assert.Equal(string.Empty, Assert.Single(StateOf<PlanWizardState>().Form!.Rules).Id);
    }

    [Fact]
    public async Task A_template_that_the_address_names_is_chosen_already()
    {
        var page = await DrawAsync("?connection=production-eu-central-1&template=t1");

        await NextAsync(page, PlanSteps.Plan);

        Assert.Equal("Daily-35day-Retention", page.Find("#field-BackupPlanName").GetAttribute("value"));
    }

    [Fact]
    public async Task Back_and_on_again_keeps_what_was_entered()
    {
        var page = await DrawAsync("?copy=7");
        await NextAsync(page, PlanSteps.Plan);
        await page.InvokeAsync(() => page.Find("#field-BackupPlanName").InputAsync("mine"));
        await ShowAsync(page, null);

        await NextAsync(page, PlanSteps.Plan);

        Assert.Equal("mine", page.Find("#field-BackupPlanName").GetAttribute("value"));
    }

    [Fact]
    public async Task A_step_with_problems_stays_and_says_them_at_the_top_and_at_the_fields()
    {
        var page = await DrawAsync();
        await NextAsync(page, PlanSteps.Plan);
        Assert.Empty(page.FindAll(".error-summary"));
        Assert.Empty(page.FindAll(".field-problems p"));

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        Assert.Equal("Plan", page.Find("h2[tabindex]").TextContent);
        Assert.Contains("The plan has no name.", page.Find(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Contains("The plan has no name.", page.Find("[id='field-BackupPlanName-problems']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_added_duplicated_moved_and_removed()
    {
        var page = await DrawAsync("?copy=7");
        await NextAsync(page, PlanSteps.Plan);
        await NextAsync(page, PlanSteps.Rules);

        await PressAsync(page, "Duplicate");
        Assert.Equal(["daily", "daily-copy"], RuleNames());
        await PressAsync(page, "Add rule");
        Assert.Equal(["daily", "daily-copy", ""], RuleNames());
        await SelectAsync(page, 1);
        await PressAsync(page, "Earlier");
        Assert.Equal(["daily-copy", "daily", ""], RuleNames());
        await SelectAsync(page, 2);
        await PressAsync(page, "Remove");
        Assert.Equal(["daily-copy", "daily"], RuleNames());
    }

    [Fact]
    public async Task An_eleventh_rule_and_a_sixth_copy_are_refused_with_the_reason()
    {
        var page = await DrawAsync("?copy=7");
        await NextAsync(page, PlanSteps.Plan);
        await NextAsync(page, PlanSteps.Rules);

        for (var time = 0; time < 12; time++)
        {
            await PressAsync(page, "Add copy");
        }

        for (var time = 0; time < 12; time++)
        {
            await PressAsync(page, "Duplicate");
        }

        Assert.Equal(BackupPlanBody.MostRules, StateOf<PlanWizardState>().Form!.Rules.Length);
        Assert.Equal(BackupRule.MostCopyActions, StateOf<PlanWizardState>().Form!.Rules[0].Copies.Length);
        Assert.Contains("at most 10 rules", page.Markup, StringComparison.Ordinal);
        Assert.Contains("at most 5 vaults", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_comes_back_after_the_server_was_killed()
    {
        var id = Guid.NewGuid();
        var form = new PlanForm { Connection = A.Production.Value, StartedFrom = "scratch", Name = "half", Rules = [new RuleForm { Name = "first", Schedule = "cron(0 5" }] };
        await Drafts.SaveAsync(new Draft(id, NameOf(ConsoleRole.Administrator), PlanDrafts.Kind, System.Text.Json.JsonSerializer.Serialize(form), A.Time), Xunit.TestContext.Current.CancellationToken);

        var offered = await DrawAsync();
        Assert.Contains("half, 1 rule", offered.Find(".draft-offers").TextContent, StringComparison.Ordinal);
        await DisposeComponentsAsync();
        var page = await DrawAsync($"?draft={id}&step=rules");

        Assert.Equal("cron(0 5", page.Find("[id='field-Rules[0].ScheduleExpression']").GetAttribute("value"));
        Assert.Equal("first", page.Find("[id='field-Rules[0].RuleName']").GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_typed_is_saved_half_a_second_later()
    {
        var page = await DrawAsync("?copy=7");
        await NextAsync(page, PlanSteps.Plan);
        await page.InvokeAsync(() => page.Find("#field-BackupPlanName").InputAsync("mine"));

        Time.Advance(TimeSpan.FromMilliseconds(500));

        await page.WaitForAssertionAsync(() => Assert.Equal("mine", PlanDrafts.FormOf(Assert.Single(Drafts.All))!.Name), Patience);
        await page.WaitForAssertionAsync(() => Assert.Contains($"draft={Drafts.All[0].Id}", Navigation.Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_step_that_reaches_the_address_before_the_draft_does_keeps_what_was_entered()
    {
        var page = await DrawAsync("?copy=7");
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.InvokeAsync(() => page.Render(parameters => parameters.Add(wizard => wizard.Step, PlanSteps.Plan)));
        await page.InvokeAsync(() => page.Find("#field-BackupPlanName").InputAsync("mine"));
        Time.Advance(TimeSpan.FromMilliseconds(500));
        await page.WaitForAssertionAsync(() => Assert.Contains("draft=", Navigation.Uri, StringComparison.Ordinal), Patience);
        var draft = StateOf<PlanWizardState>().DraftId;

        await page.InvokeAsync(() => page.Render(parameters => parameters.Add(wizard => wizard.Step, PlanSteps.Rules)));

        Assert.Equal((draft, "mine"), (StateOf<PlanWizardState>().DraftId, StateOf<PlanWizardState>().Form!.Name));
    }

    [Fact]
    public async Task A_refusal_by_aws_stands_above_the_review_and_the_next_attempt_is_another_submission()
    {
        var page = await DrawAsync("?copy=7");
        foreach (var step in new[] { PlanSteps.Plan, PlanSteps.Rules, PlanSteps.Review })
        {
            await NextAsync(page, step);
        }

        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.AlreadyExists);
        var submission = StateOf<PlanWizardState>().DraftId;

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Refused by the test.", page.Find(".wizard [role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Assert.NotEqual(submission, StateOf<PlanWizardState>().DraftId);
    }

    [Fact]
    public async Task A_viewer_can_look_and_is_told_why_the_plan_cannot_be_made()
    {
        SignIn(ConsoleRole.Viewer);
        var page = await DrawAsync("?copy=7");
        foreach (var step in new[] { PlanSteps.Plan, PlanSteps.Rules, PlanSteps.Review })
        {
            await NextAsync(page, step);
        }

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        Assert.Equal("true", page.Find(".wizard-foot .primary").GetAttribute("aria-disabled"));
        Assert.Contains("This needs the role Administrator", page.Find(".wizard-foot").TextContent, StringComparison.Ordinal);
        Assert.Empty(Commands.Sent);
    }

    [Fact]
    public async Task An_edit_says_what_changes_and_sends_the_version_that_it_began_from()
    {
        var page = await EditAsync();
        await page.InvokeAsync(() => page.Find("#field-BackupPlanName").InputAsync("renamed"));
        await ShowAsync(page, PlanSteps.Review);
        Assert.Contains("plan-7 → renamed", page.Find(".plan-changes").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("The new version has been saved", page.Markup, StringComparison.Ordinal), Patience);
        var sent = Assert.IsType<UpdateBackupPlan>(Assert.Single(Commands.Sent).Command);
        Assert.Equal(("7", "v1", "renamed"), (sent.PlanId, sent.VersionId, sent.Plan.Name));
    }

    [Fact]
    public async Task Where_somebody_else_changed_the_plan_meanwhile_a_person_decides_and_nothing_is_overwritten()
    {
        var page = await EditAsync();
        await page.InvokeAsync(() => page.Find("#field-BackupPlanName").InputAsync("mine"));
        await ShowAsync(page, PlanSteps.Review);
        Aws.Plans[0] = Aws.Plans[0] with { VersionId = "v2", Name = "theirs", Rules = [Daily with { TargetVaultName = "Other" }] };
        var answer = Commands.Answer;
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Conflict);

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        var choice = await page.WaitForElementAsync(".conflict", Patience);
        Assert.Contains("Yours: mine", choice.TextContent, StringComparison.Ordinal);
        Assert.Contains("Theirs: theirs", choice.TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.FindAll(".conflict input")[1].ChangeAsync(true));
        await page.InvokeAsync(() => page.FindAll("button").Single(button => button.TextContent == "Go on with both").ClickAsync());
        Commands.Answer = answer;
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("The new version has been saved", page.Markup, StringComparison.Ordinal), Patience);
        var sent = Assert.IsType<UpdateBackupPlan>(Commands.Sent[^1].Command);
        Assert.Equal(("v2", "theirs", "Other"), (sent.VersionId, sent.Plan.Name, sent.Plan.Rules[0].TargetVaultName));
    }

    [Fact]
    public async Task A_managed_plan_is_not_opened_and_says_who_changes_it()
    {
        Aws.Plans.Add(A.Plan("orgs/7", "v1", Daily));
        await SeeAsync(Seen());
        Navigation.NavigateTo("plans/production-eu-central-1/orgs%2F7/edit");

        var page = Render<Wizard>(parameters => parameters.Add(wizard => wizard.ConnectionKey, A.Production.Value).Add(wizard => wizard.PlanId, "orgs/7"));

        await page.WaitForAssertionAsync(() => Assert.Contains("AWS Organizations", page.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll("form"));
    }

    private static BackupConsole.Monitoring.ConnectionSnapshot Seen() => Known() with { Vaults = [A.Vault(), A.Vault("Other")], Plans = [A.Plan("7", "v1", Daily)] };

    private IEnumerable<string> RuleNames() => StateOf<PlanWizardState>().Form!.Rules.Select(rule => rule.Name);

    private async Task<IRenderedComponent<Wizard>> DrawAsync(string query = "")
    {
        await SeeAsync(Seen());
        Navigation.NavigateTo("plans/new" + query);
        var values = System.Web.HttpUtility.ParseQueryString(query);
        var page = Render<Wizard>(parameters => parameters
            .Add(wizard => wizard.Draft, values["draft"])
            .Add(wizard => wizard.CopyOf, values["copy"])
            .Add(wizard => wizard.Template, values["template"])
            .Add(wizard => wizard.Step, values["step"]));
        await page.WaitForElementAsync("form", Patience);
        return page;
    }

    private async Task<IRenderedComponent<Wizard>> EditAsync()
    {
        await SeeAsync(Seen());
        Navigation.NavigateTo("plans/production-eu-central-1/7/edit");
        var page = Render<Wizard>(parameters => parameters.Add(wizard => wizard.ConnectionKey, A.Production.Value).Add(wizard => wizard.PlanId, "7"));
        await page.WaitForElementAsync("form", Patience);
        return page;
    }

    /// <summary>What the router does: the address is the page's parameters.</summary>
    private async Task ShowAsync(IRenderedComponent<Wizard> page, string? step, int? rule = null)
    {
        await page.InvokeAsync(() => page.Render(parameters => parameters.Add(wizard => wizard.Step, step).Add(wizard => wizard.Rule, rule).Add(wizard => wizard.Draft, StateOf<PlanWizardState>().DraftId.ToString())));
    }

    private async Task NextAsync(IRenderedComponent<Wizard> page, string to)
    {
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.Contains($"step={to}", Navigation.Uri, StringComparison.Ordinal), Patience);
        await ShowAsync(page, to);
    }

    private Task SelectAsync(IRenderedComponent<Wizard> page, int rule) => ShowAsync(page, PlanSteps.Rules, rule);

    private async Task PressAsync(IRenderedComponent<Wizard> page, string text)
    {
        await page.InvokeAsync(() => page.FindAll("button").First(button => button.TextContent.Trim() == text).ClickAsync());
        var rule = System.Web.HttpUtility.ParseQueryString(new Uri(Navigation.Uri).Query)["rule"];
        await ShowAsync(page, PlanSteps.Rules, rule is null ? null : int.Parse(rule, System.Globalization.CultureInfo.InvariantCulture));
    }
}
