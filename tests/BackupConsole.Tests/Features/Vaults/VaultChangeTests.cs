using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.Notifications;
using BackupConsole.Features.Vaults;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class VaultChangeTests : FeatureContext
{
    public VaultChangeTests()
        : base(typeof(VaultsState), typeof(VaultsReducers), typeof(VaultsEffects), typeof(VaultChangeEffects))
    {
    }

    [Fact]
    public async Task Tags_are_changed_in_one_command_and_AWS_s_own_stay()
    {
        Aws.Tags[A.Vault().Arn] = ImmutableSortedDictionary<string, string>.Empty.Add("aws:made", "x").Add("old", "1");
        var page = await DrawAsync("tags");
        Assert.Contains("1 of 50", page.Markup, StringComparison.Ordinal);

        await page.InvokeAsync(() => Button(page, "Change tags").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("input[aria-label='Key of tag 1']").ChangeAsync(new() { Value = "new" }));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        var command = Assert.IsType<ChangeTags>(Assert.Single(Commands.Sent).Command);
        Assert.Equal(("1", "old"), (command.TagsToSet["new"], Assert.Single(command.TagKeysToRemove)));
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")));
    }

    [Fact]
    public async Task A_tag_that_breaks_a_rule_is_named_while_typing_and_not_sent()
    {
        Aws.Tags[A.Vault().Arn] = ImmutableSortedDictionary<string, string>.Empty.Add("old", "1");
        var page = await DrawAsync("tags");
        await page.InvokeAsync(() => Button(page, "Change tags").ClickAsync(new()));

        await page.InvokeAsync(() => page.Find("input[aria-label='Key of tag 1']").ChangeAsync(new() { Value = "aws:mine" }));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        Assert.Contains("which AWS keeps for itself", page.Find("dialog .field-problems").TextContent, StringComparison.Ordinal);
        Assert.Empty(Commands.Sent);
    }

    [Fact]
    public async Task A_policy_is_saved_over_the_one_that_was_read_once_it_is_right()
    {
        Aws.AccessPolicies["Default"] = """{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*"}}""";
        var page = await DrawAsync("policy");
        await page.InvokeAsync(() => Button(page, "Edit policy").ClickAsync(new()));

        await page.InvokeAsync(() => page.Find("textarea").InputAsync(new() { Value = """{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"backup:DeletRecoveryPoint","Resource":"*"}}""" }));
        await page.InvokeAsync(() => page.Find("form.card").SubmitAsync());
        Assert.Contains("The nearest is backup:DeleteRecoveryPoint", page.Find(".policy-findings").TextContent, StringComparison.Ordinal);
        Assert.Empty(Commands.Sent);

        await page.InvokeAsync(() => page.Find("textarea").InputAsync(new() { Value = Aws.AccessPolicies["Default"].Replace("DeleteRecoveryPoint", "StartCopyJob", StringComparison.Ordinal) }));
        Assert.NotEmpty(page.FindAll(".line-added"));
        await page.InvokeAsync(() => page.Find("form.card").SubmitAsync());

        var command = Assert.IsType<PutBackupVaultAccessPolicy>(Assert.Single(Commands.Sent).Command);
        Assert.Equal(Aws.AccessPolicies["Default"], command.ReplacedPolicy);
    }

    [Fact]
    public async Task A_conflict_is_shown_and_what_was_typed_stays()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Conflict);
        var page = await DrawAsync("policy");
        await page.InvokeAsync(() => Button(page, "Write a policy").ClickAsync(new()));
        var typed = page.Find("textarea").GetAttribute("value");

        await page.InvokeAsync(() => page.Find("form.card").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Read what stands there now", page.Markup, StringComparison.Ordinal));
        Assert.Equal(typed, page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Notifications_are_sent_with_their_events()
    {
        Aws.VaultNotifications["Default"] = new VaultNotifications("arn:aws:sns:eu-central-1:111122223333:backups", ["COPY_JOB_FAILED"]);
        var page = await DrawAsync("notifications");
        await page.InvokeAsync(() => Button(page, "Change").ClickAsync(new()));

        await page.InvokeAsync(() => page.FindAll("label.event").Single(label => label.TextContent.Contains("COPY_JOB_STARTED", StringComparison.Ordinal)).QuerySelector("input")!.ChangeAsync(new() { Value = true }));
        await page.InvokeAsync(() => page.Find("form.card").SubmitAsync());

        Assert.Equal(["COPY_JOB_FAILED", "COPY_JOB_STARTED"], Assert.IsType<PutBackupVaultNotifications>(Assert.Single(Commands.Sent).Command).BackupVaultEvents);
    }

    [Fact]
    public async Task A_compliance_lock_wants_a_grace_time_and_the_typed_word_and_lists_the_rules_that_it_breaks()
    {
        var page = await DrawAsync("lock");
        await page.InvokeAsync(() => Button(page, "Lock vault").ClickAsync(new()));
        await page.InvokeAsync(() => page.FindAll("input[type=radio]")[1].ChangeAsync(new() { Value = true }));
        await page.InvokeAsync(() => page.Find("#" + BackupConsole.Ui.ElementIds.OfField(nameof(VaultLockSettings.MinRetentionDays))).InputAsync(new() { Value = "90" }));
        await page.InvokeAsync(() => page.Find("#" + BackupConsole.Ui.ElementIds.OfField(nameof(VaultLockSettings.ChangeableForDays))).InputAsync(new() { Value = "3" }));
        Assert.Contains("Nightly, rule daily: 35 days", page.Markup, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("form.card").SubmitAsync());
        Assert.Empty(Commands.Sent);
        await page.InvokeAsync(() => page.Find("#" + BackupConsole.Ui.ElementIds.OfField("Confirmation")).InputAsync(new() { Value = "confirm" }));
        await page.InvokeAsync(() => page.Find("form.card").SubmitAsync());

        Assert.Equal(new VaultLockSettings(90, null, 3), Assert.IsType<PutBackupVaultLockConfiguration>(Assert.Single(Commands.Sent).Command).Lock);
    }

    [Fact]
    public async Task A_lock_whose_grace_time_is_over_cannot_be_changed()
    {
        var page = await DrawAsync("lock", A.Vault() with { IsLocked = true, LockDate = A.Time.AddDays(-1) });

        Assert.Equal("true", Button(page, "Change lock").GetAttribute("aria-disabled"));
        Assert.Contains("can never be changed or taken off", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vault_that_holds_recovery_points_says_that_they_are_in_the_way_of_its_deletion()
    {
        var page = await DrawAsync("details", A.Vault() with { NumberOfRecoveryPoints = 12 });

        var button = Button(page, "Delete vault");
        Assert.Equal("true", button.GetAttribute("aria-disabled"));
        Assert.Contains("holds 12 recovery points", page.Find("#" + button.GetAttribute("aria-describedby")).TextContent, StringComparison.Ordinal);
        Assert.Equal("recovery-points/empty-vault/production-eu-central-1/Default", page.FindAll("a").Single(link => link.TextContent == "Empty vault").GetAttribute("href"));
    }

    [Theory]
    [InlineData(BackupErrorKind.Invalid, true)]
    [InlineData(BackupErrorKind.AccessDenied, false)]
    public async Task A_vault_that_AWS_does_not_delete_because_it_is_not_empty_leads_to_its_emptying(BackupErrorKind kind, bool isOffered)
    {
        Commands.Answer = FakeCommands.Refuse(kind);
        var page = await DrawAsync("details");
        Assert.DoesNotContain(page.FindAll("a"), link => link.TextContent == "Empty vault");
        await page.InvokeAsync(() => Button(page, "Delete vault").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("dialog input").InputAsync(new() { Value = "Default" }));

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("dialog [role=alert]")));
        Assert.Equal(isOffered ? ["recovery-points/empty-vault/production-eu-central-1/Default"] : [], page.FindAll("dialog a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_empty_vault_is_deleted_after_its_name_was_typed_and_the_list_opens()
    {
        var page = await DrawAsync("details");
        await page.InvokeAsync(() => Button(page, "Delete vault").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Empty(Commands.Sent);

        await page.InvokeAsync(() => page.Find("dialog input").InputAsync(new() { Value = "Default" }));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        Assert.IsType<DeleteBackupVault>(Assert.Single(Commands.Sent).Command);
        await page.WaitForAssertionAsync(() => Assert.EndsWith("/vaults", Navigation.Uri, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tags", "Change tags")]
    [InlineData("policy", "Write a policy")]
    [InlineData("notifications", "Turn on")]
    [InlineData("lock", "Lock vault")]
    [InlineData("details", "Delete vault")]
    public async Task A_viewer_changes_nothing_and_reads_why(string tab, string text)
    {
        SignIn(ConsoleRole.Viewer);

        var page = await DrawAsync(tab);

        Assert.Equal("true", Button(page, text).GetAttribute("aria-disabled"));
    }

    [Theory]
    [InlineData("lock", "Lock vault", "PutBackupVaultLockConfiguration of Default")]
    [InlineData("policy", "Write a policy", "PutBackupVaultAccessPolicy of Default")]
    [InlineData("notifications", "Change", "PutBackupVaultNotifications of Default")]
    public async Task What_a_form_would_send_is_shown_as_AWS_CLI_and_not_sent(string tab, string text, string line)
    {
        Aws.VaultNotifications["Default"] = new VaultNotifications("arn:aws:sns:eu-central-1:111122223333:backups", ["COPY_JOB_FAILED"]);
        var page = await DrawAsync(tab);
        await page.InvokeAsync(() => Button(page, text).ClickAsync(new()));
        if (tab == "lock")
        {
            await page.InvokeAsync(() => page.Find("#" + BackupConsole.Ui.ElementIds.OfField(nameof(VaultLockSettings.MinRetentionDays))).InputAsync(new() { Value = "7" }));
        }

        await page.InvokeAsync(() => Button(page, "Copy as AWS CLI").ClickAsync(new()));

        Assert.Equal($"Bash: {line} in {A.Production}", page.Find("dialog pre").TextContent);
        Assert.Empty(Commands.Sent);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<VaultPage> page, string text) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text);

    private async Task<IRenderedComponent<VaultPage>> DrawAsync(string tab, BackupVault? vault = null)
    {
        Aws.Vaults.Add(vault ?? A.Vault());
        var rule = new BackupRule("rule-1", "daily", "Default", BackupRule.DefaultSchedule, BackupRule.DefaultTimeZone) { Lifecycle = new(null, 35) };
        await SeeAsync(Known() with { Vaults = [.. Aws.Vaults], Plans = [A.Plan("plan-1") with { Name = "Nightly", Rules = [rule] }] });
        Navigation.NavigateTo($"vaults/production-eu-central-1/Default?tab={tab}");
        return Render<VaultPage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.Name, "Default"));
    }
}
