using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Plans.Json;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>Every read of the slice, over HTTP, against an implementation of AWS Backup that shares no code with the client.</summary>
[Collection(ProfileTests.Name)]
public sealed class EmulatorReadTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IBackupPlans Plans => emulator.Aws.Get<IBackupPlans>();

    [Fact]
    public async Task The_caller_is_the_account_of_the_keys() =>
        Assert.Equal(emulator.Account.AccountId, (await emulator.Aws.Get<ICallerIdentities>().GetAsync(AwsUnderTest.Person, Cancellation)).AccountId);

    [Fact]
    public async Task A_role_of_another_account_is_assumed_through_a_profile()
    {
        using var profile = new ProfileFile("emulator", emulator.Account.Credential.AccessKeyId, emulator.Account.Credential.SecretAccessKey);
        var other = emulator.Host.Accounts[1].AccountId;
        using var aws = new AwsUnderTest([emulator.Connection with { AccountId = null, Credentials = new AssumedRole($"arn:aws:iam::{other}:role/BackupConsole") { SourceProfile = "emulator", ExternalId = "42" } }]);

        var identity = await aws.Get<ICallerIdentities>().GetAsync(AwsUnderTest.Person, Cancellation);
        var vaults = await aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation);

        Assert.Equal($"arn:aws:sts::{other}:assumed-role/BackupConsole/backup-console", identity.Arn);
        Assert.All(vaults, vault => Assert.Contains(other, vault.Arn, StringComparison.Ordinal));
        Assert.Equal(1, aws.CountOf("AssumeRole"));
    }

    [Fact]
    public async Task A_wrong_secret_is_a_matter_of_credentials()
    {
        using var aws = new AwsUnderTest([emulator.Connection with { Credentials = new EmulatorKeys(emulator.Account.Credential.AccessKeyId, "wrong") }]);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation));

        Assert.Equal(BackupErrorKind.CredentialsInvalid, fault.Error.Kind);
    }

    [Fact]
    public async Task The_clock_of_the_estate_is_read()
    {
        var clock = await emulator.Aws.Get<IEstateClocks>().ReadAsync(AwsUnderTest.Id, Cancellation);

        Assert.Equal(1, clock.Rate);
        Assert.InRange(clock.At(TimeProvider.System.GetUtcNow()) - emulator.Host.EstateNow, TimeSpan.FromSeconds(-5), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Vaults_are_listed_and_each_is_described_as_it_was_listed()
    {
        var vaults = await emulator.Aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation);

        var first = vaults.First(vault => vault.NumberOfRecoveryPoints > 0);
        var described = await emulator.Aws.Get<IBackupVaults>().GetAsync(AwsUnderTest.Person, first.Name, Cancellation);
        Assert.Equal((first.Arn, first.CreatedAt, first.EncryptionKeyArn, first.IsLocked), (described.Arn, described.CreatedAt, described.EncryptionKeyArn, described.IsLocked));
    }

    [Fact]
    public async Task A_vault_that_does_not_exist_is_denied()
    {
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => emulator.Aws.Get<IBackupVaults>().GetAsync(AwsUnderTest.Person, "NoSuchVault", Cancellation));

        Assert.Equal(BackupErrorKind.AccessDenied, fault.Error.Kind);
        Assert.NotNull(fault.Error.RequestId);
    }

    [Fact]
    public async Task Recovery_points_are_listed_to_the_end_and_each_is_described_as_it_was_listed()
    {
        var vault = (await emulator.Aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation)).MaxBy(vault => vault.NumberOfRecoveryPoints)!;

        var points = await emulator.Aws.Get<IRecoveryPoints>().ListByVaultAsync(AwsUnderTest.Person, vault.Name, null, Cancellation).SelectMany(page => page).ToListAsync(Cancellation);

        Assert.Equal(vault.NumberOfRecoveryPoints, points.Count);
        var described = await emulator.Aws.Get<IRecoveryPoints>().GetAsync(AwsUnderTest.Person, vault.Name, points[0].Arn, Cancellation);
        Assert.NotNull(described.StorageClass);
        Assert.Equal(points[0], described with { StorageClass = null });
    }

    [Theory]
    [InlineData(JobKind.Backup)]
    [InlineData(JobKind.Copy)]
    [InlineData(JobKind.Restore)]
    public async Task Jobs_of_every_kind_are_listed(JobKind kind)
    {
        var jobs = await emulator.Aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, new JobListing(kind), Cancellation).SelectMany(page => page).ToListAsync(Cancellation);

        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.True(job.Kind == kind && job.State != JobState.Unrecognised && job.ResourceArn is not null));
        Assert.Equal(jobs.Count, jobs.DistinctBy(job => job.Id).Count());
    }

    [Fact]
    public async Task A_backup_job_is_described_as_it_was_listed()
    {
        var jobs = emulator.Aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, new JobListing(JobKind.Backup) { State = JobState.Completed }, Cancellation);
        var listed = (await jobs.SelectMany(page => page).FirstAsync(Cancellation))!;

        var described = await emulator.Aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Backup, listed.Id, Cancellation);

        // Records compare maps by reference.
        Assert.Equal(listed.BackupOptions, described.BackupOptions);
        Assert.Equal(listed, described with { BackupOptions = listed.BackupOptions, ChildJobsInState = listed.ChildJobsInState, NumberOfChildJobs = null });
    }

    [Fact]
    public async Task Listed_jobs_keep_to_every_filter()
    {
        var since = emulator.Host.EstateNow - TimeSpan.FromDays(7);

        var jobs = await emulator.Aws.Get<IJobs>()
            .ListAsync(AwsUnderTest.Person, new JobListing(JobKind.Backup) { State = JobState.Completed, CompletedAfter = since }, Cancellation)
            .SelectMany(page => page)
            .ToListAsync(Cancellation);

        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.True(job.State == JobState.Completed && job.CompletedAt >= since));
    }

    [Fact]
    public async Task A_job_that_does_not_exist_is_not_found()
    {
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => emulator.Aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Backup, Guid.Empty.ToString(), Cancellation));

        Assert.Equal(BackupErrorKind.NotFound, fault.Error.Kind);
    }

    [Fact]
    public async Task Plans_are_listed_without_rules_and_read_with_them()
    {
        var plans = await emulator.Aws.Get<IBackupPlans>().ListAsync(AwsUnderTest.Person, Cancellation);

        var plan = await emulator.Aws.Get<IBackupPlans>().GetAsync(AwsUnderTest.Person, plans[0].Id, Cancellation);
        Assert.Equal((plans[0].Arn, plans[0].Name, plans[0].VersionId), (plan.Arn, plan.Name, plan.VersionId));
        Assert.NotEmpty(plan.Rules);
        Assert.All(plan.Rules, rule => Assert.NotEmpty(rule.ScheduleExpression));
    }

    [Fact]
    public async Task The_next_runs_of_a_plan_are_AWS_s_own_preview()
    {
        var listed = (await Plans.ListAsync(AwsUnderTest.Person, Cancellation))[0];

        var plan = await Plans.GetWithRunsAsync(AwsUnderTest.Person, listed.Id, 5, Cancellation);

        Assert.Equal(5, plan.ScheduledRuns.Length);
        Assert.All(plan.ScheduledRuns, run => Assert.Contains(plan.Rules, rule => rule.Id == run.RuleId));
        Assert.Equal(plan.ScheduledRuns.OrderBy(run => run.At), plan.ScheduledRuns);
    }

    [Fact]
    public async Task Selections_are_listed_and_read_whole()
    {
        var selections = new List<BackupSelection>();
        foreach (var plan in await Plans.ListAsync(AwsUnderTest.Person, Cancellation))
        {
            foreach (var listed in await Plans.ListSelectionsAsync(AwsUnderTest.Person, plan.Id, Cancellation))
            {
                var whole = await Plans.GetSelectionAsync(AwsUnderTest.Person, plan.Id, listed.Id, Cancellation);
                Assert.Equal((listed.Name, listed.IamRoleArn, listed.CreatedAt), (whole.Name, whole.IamRoleArn, whole.CreatedAt));
                selections.Add(whole);
            }
        }

        Assert.Contains(selections, selection => !selection.Resources.IsEmpty);
        Assert.Contains(selections, selection => !selection.ListOfTags.IsEmpty);
    }

    [Fact]
    public async Task A_template_is_a_plan_that_could_be_made()
    {
        var templates = await Plans.ListTemplatesAsync(AwsUnderTest.Person, Cancellation);

        Assert.Equal(4, templates.Length);
        var body = await Plans.GetTemplateAsync(AwsUnderTest.Person, templates[1].Id, Cancellation);
        Assert.Equal(templates[1].Name, body.Name);
        Assert.Empty(body.Validate());
    }

    [Fact]
    public async Task What_AWS_exports_it_reads_again_and_so_does_the_console()
    {
        var listed = (await Plans.ListAsync(AwsUnderTest.Person, Cancellation))[0];
        var plan = await Plans.GetAsync(AwsUnderTest.Person, listed.Id, Cancellation);

        var json = await Plans.ExportAsync(AwsUnderTest.Person, listed.Id, Cancellation);

        Assert.True(PlanJson.TryRead(json, out var read, out var problems), string.Join('\n', problems));
        Assert.True(PlanDifference.Between(plan.ToBody(), read).IsEmpty);
        Assert.True(PlanDifference.Between(plan.ToBody(), await Plans.ReadJsonAsync(AwsUnderTest.Person, PlanJson.Write(read), Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task The_inventory_holds_every_protected_resource_and_tags()
    {
        var protectedResources = await emulator.Aws.Get<IProtectedResources>().ListAsync(AwsUnderTest.Person, Cancellation);

        var inventory = await emulator.Aws.Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, Cancellation);

        Assert.NotEmpty(protectedResources);
        Assert.Equal(protectedResources.Select(resource => resource.ResourceArn).Order(), inventory.Where(resource => resource.IsProtected).Select(resource => resource.Arn).Order());
        Assert.Contains(inventory, resource => !resource.IsProtected);
        Assert.Contains(inventory, resource => !resource.Tags.IsEmpty);
    }

    [Fact]
    public async Task Region_settings_tell_what_may_be_protected()
    {
        var settings = emulator.Aws.Get<IRegionSettings>();

        Assert.Contains("EBS", await settings.GetSupportedTypesAsync(AwsUnderTest.Person, Cancellation));
        var read = await settings.GetAsync(AwsUnderTest.Person, Cancellation);
        Assert.True(read.OptIn.ContainsKey("EBS"));
        Assert.True(read.FullManagement.ContainsKey("DynamoDB"));
    }
}
