using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Jobs.Detail;

public sealed class JobDetailPageTests : FeatureContext
{
    public JobDetailPageTests()
        : base(typeof(JobsState), typeof(JobsReducers), typeof(JobsEffects)) => Services.AddSingleton<CopySources>();

    [Fact]
    public async Task A_failed_job_is_explained_with_cause_and_fix()
    {
        Aws.Put(A.Job("7", JobState.Failed) with { MessageCategory = "KMS_KEY_ERROR", StatusMessage = "The key is disabled." });

        var page = await DrawAsync("7");

        page.WaitForAssertion(() => Assert.Contains("Why it did not succeed", page.Markup, StringComparison.Ordinal), Patience);
        var advice = page.Find(".job-advice").TextContent;
        Assert.Contains("The key is disabled.", advice, StringComparison.Ordinal);
        Assert.Contains(MessageCategories.Find("KMS_KEY_ERROR")!.Cause, advice, StringComparison.Ordinal);
        Assert.Contains(MessageCategories.Find("KMS_KEY_ERROR")!.Fix, advice, StringComparison.Ordinal);
        Assert.Equal("Backup of volume-7", page.Find("h1").TextContent);
    }

    [Fact]
    public async Task A_job_that_went_well_is_not_explained()
    {
        Aws.Put(A.Job("7", JobState.Completed) with { MessageCategory = "SUCCESS" });

        var page = await DrawAsync("7");

        page.WaitForAssertion(() => Assert.Contains("Completed", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll(".job-advice"));
    }

    [Fact]
    public async Task A_running_job_shows_progress_and_an_estimate_of_its_end()
    {
        Aws.Put(A.Job("7") with { PercentDone = 25, BytesTransferred = 1024, SizeInBytes = 4096 });
        Time.Advance(TimeSpan.FromMinutes(10));

        var page = await DrawAsync("7");

        page.WaitForAssertion(() => Assert.Contains("25%", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("10 min", page.Find(".summary").TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-22T12:40:00Z", page.Find(".summary time").GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_job_is_followed_closely_while_its_page_is_open()
    {
        Aws.Put(A.Job("7"));
        await DrawAsync("7");
        Assert.Equal(["7"], Monitor.LookedAt);

        await DisposeComponentsAsync();

        Assert.Empty(Monitor.LookedAt);
    }

    [Fact]
    public async Task An_open_job_moves_with_the_monitor_and_is_read_again_when_it_has_ended()
    {
        var running = A.Job("7") with { PercentDone = 10 };
        Aws.Put(running);
        await SeeAsync(Seen(1, running));
        var page = await DrawAsync("7");
        page.WaitForAssertion(() => Assert.Contains("10%", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);

        await SeeAsync(Seen(2, running with { PercentDone = 60 }));
        page.WaitForAssertion(() => Assert.Contains("60%", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(1, Aws.Calls.Count("DescribeBackupJob"));

        Aws.Put(A.Job("7", JobState.Completed));
        await SeeAsync(Seen(3));
        page.WaitForAssertion(() => Assert.Contains("Completed", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(2, Aws.Calls.Count("DescribeBackupJob"));
    }

    [Fact]
    public async Task A_job_that_aws_forgot_comes_from_the_history_and_says_so()
    {
        await RememberAsync(A.Job("7", JobState.Failed));

        var page = await DrawAsync("7");

        page.WaitForAssertion(() => Assert.Contains("no longer knows this job", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("Failed", page.Find(".summary").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.FindAll(".summary button")[^1].GetAttribute("aria-disabled"));
    }

    [Fact]
    public async Task A_job_that_nobody_knows_says_so_and_can_be_asked_for_again()
    {
        var page = await DrawAsync("7");
        page.WaitForAssertion(() => Assert.Contains("was not found", page.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Aws.Put(A.Job("7"));

        await page.InvokeAsync(() => page.Find("[role=alert] button").ClickAsync());

        page.WaitForAssertion(() => Assert.Contains("Running", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_connection_that_is_not_configured_is_not_asked()
    {
        await StartAsync();

        var page = Render<JobDetailPage>(parameters => parameters.Add(job => job.KindKey, "backup").Add(job => job.Connection, "gone").Add(job => job.Id, "7"));

        Assert.Contains("not configured", page.Markup, StringComparison.Ordinal);
        Assert.Empty(Aws.Calls.Made);
    }

    [Fact]
    public async Task The_raw_json_has_an_address_of_its_own()
    {
        Aws.Put(A.Job("7"));
        var page = await DrawAsync("7");
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".key-values")), Patience);

        Navigation.NavigateTo("jobs/backup/production-eu-central-1/7?tab=json");

        page.WaitForAssertion(() => Assert.Contains("\"BackupJobId\": \"7\"", page.Find("pre").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_very_long_message_is_cut_and_can_be_seen_whole()
    {
        Aws.Put(A.Job("7", JobState.Failed) with { StatusMessage = "<script>" + new string('m', 65536) });
        var page = await DrawAsync("7");
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".job-advice")), Patience);
        Assert.True(page.Markup.Length < 40000);
        Assert.Empty(page.FindAll("script"));

        await page.InvokeAsync(() => page.Find(".job-advice .link-button").ClickAsync());

        Assert.Contains(new string('m', 65536), page.Find(".job-advice").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConsoleRole.Viewer, true)]
    [InlineData(ConsoleRole.Operator, false)]
    public async Task Only_an_operator_can_press_stop(ConsoleRole role, bool isRefused)
    {
        SignIn(role);
        Aws.Put(A.Job("7"));

        var page = await DrawAsync("7");

        page.WaitForAssertion(() => Assert.Equal(isRefused, page.Find(".summary button").HasAttribute("aria-disabled")), Patience);
    }

    [Fact]
    public async Task Stopping_goes_through_the_write_path_once_and_an_unknown_outcome_is_found_out_instead_of_sent_again()
    {
        Commands.Answer = _ => throw new BackupServiceException(new BackupError(BackupErrorKind.Unreachable, "No answer."));
        Aws.Put(A.Job("7"));
        var page = await DrawAsync("7");
        page.WaitForAssertion(() => Assert.False(page.Find(".summary button").HasAttribute("aria-disabled")), Patience);
        await page.InvokeAsync(() => page.Find(".summary button").ClickAsync());
        await page.WaitForElementAsync("dialog form", Patience);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        page.WaitForAssertion(() => Assert.Contains("No answer", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")), Patience);
        Assert.Single(Commands.Sent);
        Assert.Single(Audit.Records);
    }

    [Theory]
    [InlineData(JobKind.Copy, "To vault ARN", "AWS Backup has no way to stop a copy job.")]
    [InlineData(JobKind.Restore, "Created resource", "AWS Backup has no way to stop a restore job.")]
    public async Task Copies_and_restores_have_pages_of_their_own_and_cannot_be_stopped(JobKind kind, string fact, string reason)
    {
        Aws.Put(A.Job("7", kind: kind));

        var page = await DrawAsync("7", kind);

        page.WaitForAssertion(() => Assert.Contains(fact, page.Find(".key-values").TextContent, StringComparison.Ordinal), Patience);
        Assert.StartsWith($"{kind} of volume-7", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains(reason, page.Find(".summary").InnerHtml, StringComparison.Ordinal);
        Assert.Equal(["7"], Monitor.LookedAt);
    }

    [Fact]
    public async Task A_failed_backup_is_run_again_in_a_form_that_is_filled_in_like_it()
    {
        Aws.Put(A.Job("7", JobState.Failed));
        var page = await DrawAsync("7");
        page.WaitForAssertion(() => Assert.Contains("Run again", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.FindAll(".summary button").First(button => button.TextContent.Contains("Run again", StringComparison.Ordinal)).ClickAsync());

        Assert.Contains("backup/new?connection=production-eu-central-1&resource=arn", Navigation.Uri, StringComparison.Ordinal);
        Assert.Contains("vault=Default&role=arn", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_is_done_again_like_last_time()
    {
        Aws.Put(A.Job("7", JobState.Failed, JobKind.Restore) with { StatusMessage = "The role is not authorized to perform iam:PassRole" });
        var page = await DrawAsync("7", JobKind.Restore);
        page.WaitForAssertion(() => Assert.Contains("Allow iam:PassRole", page.Find(".job-advice").TextContent, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.FindAll(".summary button")[0].ClickAsync());

        Assert.EndsWith("restore/new?connection=production-eu-central-1&again=7", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_is_run_again_from_its_recovery_point()
    {
        await Inventory.UpsertAsync(A.Production, [A.RecoveryPoint("7", "daily")], Xunit.TestContext.Current.CancellationToken);
        Aws.Put(Copy);
        var page = await DrawAsync("7", JobKind.Copy);
        page.WaitForAssertion(() => Assert.Contains("Run again", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.FindAll(".summary button")[0].ClickAsync());

        Assert.EndsWith($"recovery-points/production-eu-central-1/daily/{Uri.EscapeDataString(Copy.SourceRecoveryPointArn!)}?again=7", Navigation.Uri, StringComparison.Ordinal);
    }

    public static TheoryData<Job, ConsoleRole, string> Refused => new()
    {
        { Copy, ConsoleRole.Operator, "The recovery point that it copied is gone" },
        { Copy with { SourceRecoveryPointArn = null }, ConsoleRole.Operator, "AWS does not say which recovery point it copied." },
        { Copy with { ParentJobId = "6" }, ConsoleRole.Operator, "It is a part of another job: run that one again." },
        { Copy with { CreatedAt = A.Time.AddHours(1) }, ConsoleRole.Viewer, "This needs the role Operator" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_copy_that_cannot_be_run_again_says_why(Job copy, ConsoleRole role, string reason)
    {
        SignIn(role);
        Feed.Begin([Known()]);
        Feed.Beat(A.Production, EstateRead.Vaults, A.Time.AddMinutes(1));
        Aws.Put(copy);

        var page = await DrawAsync("7", JobKind.Copy);

        page.WaitForAssertion(() => Assert.Contains(reason, page.Find(".summary-actions").TextContent, StringComparison.Ordinal), Patience);
    }

    private static Job Copy => A.Job("7", JobState.Failed, JobKind.Copy) with { SourceVaultArn = A.Vault("daily").Arn, SourceRecoveryPointArn = A.RecoveryPoint("7").Arn };

    private async Task<IRenderedComponent<JobDetailPage>> DrawAsync(string id, JobKind kind = JobKind.Backup)
    {
        await StartAsync();
        var key = kind.ToString().ToLowerInvariant();
        Navigation.NavigateTo($"jobs/{key}/production-eu-central-1/{id}");
        return Render<JobDetailPage>(parameters => parameters.Add(job => job.KindKey, key).Add(job => job.Connection, A.Production.Value).Add(job => job.Id, id));
    }
}
