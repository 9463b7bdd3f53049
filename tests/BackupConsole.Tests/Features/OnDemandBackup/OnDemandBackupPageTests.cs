using BackupConsole.Domain;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Features.OnDemandBackup;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.OnDemandBackup;

public sealed class OnDemandBackupPageTests : FeatureContext
{
    private const string Volume = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";
    private const string StoredForm = $$"""{"Connection":"production-eu-central-1","ResourceArn":"{{Volume}}","BackupVaultName":"Default","IamRoleArn":"arn:aws:iam::111122223333:role/Backup","DeleteAfterDays":"abc"}""";

    private static readonly Guid StoredId = Guid.Parse("c0a8012e-0000-4000-8000-000000000001");

    public OnDemandBackupPageTests()
        : base(typeof(OnDemandBackupState), typeof(OnDemandBackupReducers), typeof(OnDemandBackupEffects), typeof(DraftEffects)) =>
        Services.AddScoped<OnDemandDrafts>();

    [Fact]
    public async Task Ten_clicks_start_one_job_and_lead_to_it()
    {
        var page = await DrawAsync($"?resource={Volume}");
        await ChooseVaultAsync(page);
        Commands.Hold = new TaskCompletionSource();

        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        }

        Commands.Hold.SetResult();

        await page.WaitForAssertionAsync(() => Assert.EndsWith("jobs/backup/production-eu-central-1/job-1", Navigation.Uri, StringComparison.Ordinal));
        var sent = Assert.IsType<StartBackupJob>(Assert.Single(Commands.Sent).Command);
        Assert.Equal((Volume, "Default", 35), (sent.ResourceArn, sent.BackupVaultName, sent.Lifecycle.DeleteAfterDays));
        Assert.Equal(AuditState.Succeeded, Assert.Single(Audit.Records).State);
        await page.WaitForAssertionAsync(() => Assert.Empty(Drafts.All));
    }

    [Fact]
    public async Task What_is_typed_is_saved_half_a_second_later_and_its_draft_is_in_the_address()
    {
        var page = await DrawAsync();

        await page.InvokeAsync(() => page.Find("#field-DeleteAfterDays").InputAsync("abc"));
        Time.Advance(TimeSpan.FromMilliseconds(499));
        Assert.Empty(Drafts.All);
        Time.Advance(TimeSpan.FromMilliseconds(1));

        await page.WaitForAssertionAsync(() => Assert.EndsWith($"?draft={Assert.Single(Drafts.All).Id}", Navigation.Uri, StringComparison.Ordinal));
        Assert.Equal("abc", OnDemandDrafts.FormOf(Drafts.All[0])!.DeleteAfterDays);
        Assert.Contains("Draft saved", page.Markup, StringComparison.Ordinal);
        Assert.Equal("abc", page.Find("#field-DeleteAfterDays").GetAttribute("value"));
    }

    [Fact]
    public async Task Leaving_a_field_saves_at_once_and_judges_it()
    {
        var page = await DrawAsync();

        await page.InvokeAsync(() => page.Find("#field-DeleteAfterDays").InputAsync("abc"));
        Assert.Empty(ProblemsAt(page, "DeleteAfterDays"));
        await page.InvokeAsync(() => page.Find("#field-DeleteAfterDays").BlurAsync());

        await page.WaitForAssertionAsync(() => Assert.Single(Drafts.All));
        Assert.Contains("“abc” is not a whole number.", ProblemsAt(page, "DeleteAfterDays"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_comes_back_as_it_was_left()
    {
        await StoreDraftAsync();

        var page = await DrawAsync($"?draft={StoredId}");

        Assert.Equal("abc", page.Find("#field-DeleteAfterDays").GetAttribute("value"));
        Assert.Equal(Volume, page.Find("#field-ResourceArn").GetAttribute("value"));
        Assert.Equal("arn:aws:iam::111122223333:role/Backup", page.Find("#field-IamRoleArn").GetAttribute("value"));
        Assert.Equal(StoredId, StateOf<OnDemandBackupState>().DraftId);
    }

    [Fact]
    public async Task A_draft_that_was_sent_is_not_used_again()
    {
        var page = await DrawAsync($"?draft={StoredId}");

        Assert.NotEqual(StoredId, StateOf<OnDemandBackupState>().DraftId);
        await page.WaitForAssertionAsync(() => Assert.DoesNotContain("draft=", Navigation.Uri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Earlier_drafts_are_offered_and_can_be_left_alone()
    {
        await StoreDraftAsync();
        var page = await DrawAsync();

        Assert.Equal($"backup/new?draft={StoredId}", page.Find(".draft-offers a").GetAttribute("href"));
        await page.InvokeAsync(() => Button(page, "Start anew").ClickAsync(new()));

        Assert.Empty(page.FindAll(".draft-offers"));
        Assert.Single(Drafts.All);
    }

    [Fact]
    public async Task A_viewer_can_start_nothing_and_create_nothing()
    {
        SignIn(ConsoleRole.Viewer);
        var page = await DrawAsync($"?resource={Volume}");
        await ChooseVaultAsync(page);

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.InvokeAsync(() => Button(page, "Create a vault here").ClickAsync(new()));

        Assert.Equal("true", Button(page, "Start backup").GetAttribute("aria-disabled"));
        Assert.Equal("true", Button(page, "Create a vault here").GetAttribute("aria-disabled"));
        Assert.Empty(Commands.Sent);
        Assert.Empty(Audit.Records);
        Assert.Empty(page.FindAll("#field-NewBackupVaultName"));
    }

    [Fact]
    public async Task A_form_with_problems_is_not_sent_and_says_everything_that_is_wrong()
    {
        var page = await DrawAsync();

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        Assert.Empty(Commands.Sent);
        Assert.Equal(["field-ResourceArn", "field-BackupVaultName"], page.FindAll(".error-summary a").Select(link => link.GetAttribute("data-focus")));
        Assert.Contains("No vault is chosen.", ProblemsAt(page, "BackupVaultName"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_AWS_refuses_stands_at_its_field_and_the_next_attempt_is_another_submission()
    {
        Commands.Answer = _ => throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, "AWS refused the role.", "InvalidParameterValueException", "request-7")
        {
            Problems = [new Problem("IamRoleArn", "IAM Role cannot be assumed by AWS Backup.", "Change it and send again.")],
        });
        var page = await DrawAsync($"?resource={Volume}");
        await ChooseVaultAsync(page);
        var first = StateOf<OnDemandBackupState>().DraftId;

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("IAM Role cannot be assumed", ProblemsAt(page, "IamRoleArn"), StringComparison.Ordinal));
        Assert.Contains("request-7", page.Find("form > .load-failed").TextContent, StringComparison.Ordinal);
        var next = StateOf<OnDemandBackupState>().DraftId;
        Assert.NotEqual(first, next);
        await page.WaitForAssertionAsync(() => Assert.Equal(next, Assert.Single(Drafts.All).Id));

        Commands.Answer = _ => new StartedBackupJob("job-2", A.Time, null, false);
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.EndsWith("job-2", Navigation.Uri, StringComparison.Ordinal));
        Assert.Equal(2, Commands.Sent.Select(sent => sent.Intent).Distinct().Count());
    }

    [Fact]
    public async Task An_unknown_outcome_keeps_the_submission_so_that_sending_again_starts_no_second_job()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Unreachable);
        Commands.Reconciled = _ => new StartedBackupJob("job-1", A.Time, null, false);
        var page = await DrawAsync($"?resource={Volume}");
        await ChooseVaultAsync(page);
        var submission = StateOf<OnDemandBackupState>().DraftId;

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.Contains("may have been started all the same", page.Markup, StringComparison.Ordinal));
        Assert.Equal(submission, StateOf<OnDemandBackupState>().DraftId);

        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.EndsWith("job-1", Navigation.Uri, StringComparison.Ordinal));
        Assert.Single(Commands.Sent);
    }

    [Fact]
    public async Task A_vault_can_be_made_in_place_once()
    {
        var page = await DrawAsync();

        await page.InvokeAsync(() => Button(page, "Create a vault here").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("#field-NewBackupVaultName").InputAsync("n"));
        Assert.Contains("2 to 50 letters", ProblemsAt(page, "NewBackupVaultName"), StringComparison.Ordinal);
        await page.InvokeAsync(() => Button(page, "Create vault").ClickAsync(new()));
        Assert.Empty(Commands.Sent);

        await page.InvokeAsync(() => page.Find("#field-NewBackupVaultName").InputAsync("new-vault"));
        await page.InvokeAsync(() => Button(page, "Create vault").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Equal("new-vault", StateOf<OnDemandBackupState>().Form!.BackupVaultName));
        Assert.Equal("new-vault", Assert.IsType<CreateBackupVault>(Assert.Single(Commands.Sent).Command).BackupVaultName);
        Assert.NotNull(page.Find("#field-BackupVaultName option[value=new-vault][selected]"));
    }

    [Fact]
    public async Task A_hostile_name_is_text()
    {
        const string Name = "<script>alert(1)</script>\u202Eevil";
        var page = await DrawAsync("", Known() with { Vaults = [A.Vault()], Resources = [A.Resource() with { Name = Name }] });

        await page.InvokeAsync(() => page.Find("#field-ResourceArn").FocusAsync(new()));

        Assert.Equal(Name, page.Find("[role=option] .picker-name").TextContent);
        Assert.Empty(page.FindAll("script"));
    }

    [Fact]
    public async Task The_picker_finds_by_parts_of_the_name_and_the_keyboard_chooses()
    {
        var page = await DrawAsync("", Known() with { Vaults = [A.Vault()], Resources = [A.Resource("1"), A.Resource("2"), A.Resource("12")] });
        var input = "#field-ResourceArn";

        await page.InvokeAsync(() => page.Find(input).InputAsync("volume-2"));
        Assert.Equal("1 resource", page.Find(".picker-count").TextContent);
        await page.InvokeAsync(() => page.Find(input).KeyDownAsync("ArrowDown"));
        await page.InvokeAsync(() => page.Find(input).KeyDownAsync("Enter"));

        Assert.EndsWith("vol-2", page.Find(input).GetAttribute("value"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[role=listbox]"));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<OnDemandBackupPage> page, string text) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text);

    private static string ProblemsAt(IRenderedComponent<OnDemandBackupPage> page, string field) => page.Find($"#field-{field}-problems").TextContent.Trim();

    private static Task ChooseVaultAsync(IRenderedComponent<OnDemandBackupPage> page) => page.InvokeAsync(() => page.Find("#field-BackupVaultName").ChangeAsync("Default"));

    private Task StoreDraftAsync() =>
        Drafts.SaveAsync(new Draft(StoredId, NameOf(ConsoleRole.Administrator), OnDemandDrafts.Kind, StoredForm, A.Time), Xunit.TestContext.Current.CancellationToken);

    private async Task<IRenderedComponent<OnDemandBackupPage>> DrawAsync(string query = "", BackupConsole.Monitoring.ConnectionSnapshot? connection = null)
    {
        await SeeAsync(connection ?? Known() with { Vaults = [A.Vault()], Resources = [A.Resource()] });
        Navigation.NavigateTo("backup/new" + query);
        var page = Render<OnDemandBackupPage>();
        await page.WaitForElementAsync("form");
        return page;
    }
}
