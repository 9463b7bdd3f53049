using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Jobs;

public sealed class AwsJobsTests
{
    [Fact]
    public async Task A_backup_job_keeps_every_field_that_AWS_gives()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """
            {"BackupJobId":"job-1","AccountId":"111122223333","State":"COMPLETED","CreationDate":1.578560834253E9,"CompletionDate":1578564434,"StatusMessage":"done",
             "MessageCategory":"VSS_ERROR","PercentDone":"42.5","BackupSizeInBytes":5,"BytesTransferred":3,"BackupVaultName":"Default","BackupVaultArn":"arn:v","VaultType":"BACKUP_VAULT",
             "VaultLockState":"LOCKED","ResourceArn":"arn:r","ResourceName":"db","ResourceType":"RDS","RecoveryPointArn":"arn:p","IamRoleArn":"arn:i","StartBy":1578564435,
             "ExpectedCompletionDate":1578564436,"InitiationDate":1578564437,"EncryptionKeyArn":"arn:k","IsEncrypted":true,"BackupType":"SNAPSHOT","BackupOptions":{"WindowsVSS":"enabled"},
             "ParentJobId":"parent","IsParent":true,"NumberOfChildJobs":2,"ChildJobsInState":{"COMPLETED":2},"RecoveryPointLifecycle":{"MoveToColdStorageAfterDays":-1,"DeleteAfterDays":35},
             "CreatedBy":{"BackupPlanId":"plan","BackupPlanName":"Daily","BackupRuleId":"rule","BackupRuleName":"Every day"}}
            """);
        using var aws = new AwsUnderTest(server.Url);

        var job = await aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Backup, "job-1", TestContext.Current.CancellationToken);

        Assert.Equal(new DateTimeOffset(2020, 1, 9, 9, 7, 14, 253, TimeSpan.Zero), job.CreatedAt);
        Assert.Equal((JobState.Completed, 42.5, true, 5L, 3L), (job.State, job.PercentDone, job.IsCompletedWithIssues, job.SizeInBytes, job.BytesTransferred));
        Assert.Equal(new Lifecycle(null, 35), job.Lifecycle);
        Assert.Equal(("plan", "Daily", "rule", "Every day"), (job.BackupPlanId, job.BackupPlanName, job.BackupRuleId, job.BackupRuleName));
        Assert.Equal(2, job.ChildJobsInState["COMPLETED"]);
        Assert.Equal("enabled", job.BackupOptions["WindowsVSS"]);
        Assert.Equal("/backup-jobs/job-1", server.Requests.Single().Target);
        AssertEverythingIsSet(
            job,
            nameof(Job.SourceVaultArn), nameof(Job.SourceRecoveryPointArn), nameof(Job.CreatedResourceArn), nameof(Job.CreatedByBackupJobId), nameof(Job.CompositeMemberIdentifier),
            nameof(Job.RecoveryPointCreatedAt), nameof(Job.ValidationStatus), nameof(Job.ValidationStatusMessage), nameof(Job.DeletionStatus), nameof(Job.DeletionStatusMessage),
            nameof(Job.RestoreTestingPlanArn));
    }

    [Fact]
    public async Task A_copy_job_tells_source_and_destination()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """
            {"CopyJob":{"CopyJobId":"copy-1","State":"RUNNING","CreationDate":1578560834,"SourceBackupVaultArn":"arn:s","SourceRecoveryPointArn":"arn:sp",
             "DestinationBackupVaultArn":"arn:aws:backup:eu-west-1:111122223333:backup-vault:Far","DestinationRecoveryPointArn":"arn:dp","CreatedByBackupJobId":"backup-1","CompositeMemberIdentifier":"member","NextToken":null}}
            """);
        using var aws = new AwsUnderTest(server.Url);

        var job = await aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Copy, "copy-1", TestContext.Current.CancellationToken);

        Assert.Equal(("Far", "arn:s", "arn:sp", "arn:dp"), (job.VaultName, job.SourceVaultArn, job.SourceRecoveryPointArn, job.RecoveryPointArn));
        Assert.Equal(("backup-1", "member"), (job.CreatedByBackupJobId, job.CompositeMemberIdentifier));
    }

    [Fact]
    public async Task A_restore_job_tells_its_vault_and_what_became_of_a_test()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """
            {"RestoreJobId":"restore-1","Status":"COMPLETED","CreationDate":1578560834,"BackupVaultArn":"arn:aws:backup:eu-central-1:111122223333:backup-vault:Near","RecoveryPointCreationDate":1578560000,
             "ValidationStatus":"FAILED","ValidationStatusMessage":"no rows","DeletionStatus":"SUCCESSFUL","DeletionStatusMessage":"gone","CreatedBy":{"RestoreTestingPlanArn":"arn:t"}}
            """);
        using var aws = new AwsUnderTest(server.Url);

        var job = await aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Restore, "restore-1", TestContext.Current.CancellationToken);

        Assert.Equal(("Near", "arn:t", DateTimeOffset.FromUnixTimeSeconds(1578560000)), (job.VaultName, job.RestoreTestingPlanArn, job.RecoveryPointCreatedAt));
        Assert.Equal(("FAILED", "no rows", "SUCCESSFUL", "gone"), (job.ValidationStatus, job.ValidationStatusMessage, job.DeletionStatus, job.DeletionStatusMessage));
    }

    [Fact]
    public async Task A_restore_job_tells_when_it_is_expected_to_end_and_an_unknown_status_is_no_error()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """
            {"RestoreJobId":"restore-1","Status":"HOPPING","CreationDate":1578560834,"ExpectedCompletionTimeMinutes":10,"PercentDone":"7.50%","SourceResourceArn":"arn:r","CreatedResourceArn":"arn:n"}
            """);
        using var aws = new AwsUnderTest(server.Url);

        var job = await aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Restore, "restore-1", TestContext.Current.CancellationToken);

        Assert.Equal(job.CreatedAt.AddMinutes(10), job.ExpectedCompletionAt);
        Assert.Equal((JobState.Unrecognised, 7.5, "arn:r", "arn:n"), (job.State, job.PercentDone, job.ResourceArn, job.CreatedResourceArn));
    }

    [Fact]
    public async Task Filters_travel_to_AWS_and_tokens_come_back()
    {
        await using var server = await ScriptedServer.StartAsync();
        server
            .Next(200, """{"BackupJobs":[{"BackupJobId":"a","State":"RUNNING","CreationDate":1}],"NextToken":"more+/="}""")
            .Next(200, """{"BackupJobs":[],"NextToken":"last"}""")
            .Next(200, """{"BackupJobs":[{"BackupJobId":"b","State":"RUNNING","CreationDate":1}],"NextToken":null}""");
        using var aws = new AwsUnderTest(server.Url);
        var listing = new JobListing(JobKind.Backup) { State = JobState.Running, ResourceArn = "arn:aws:s3:::b", CreatedAfter = DateTimeOffset.UnixEpoch.AddDays(1) };

        var jobs = await aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, listing, TestContext.Current.CancellationToken).SelectMany(page => page).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b"], jobs.Select(job => job.Id));
        Assert.Contains("state=RUNNING", server.Requests[0].Target, StringComparison.Ordinal);
        Assert.Contains("resourceArn=arn%3Aaws%3As3%3A%3A%3Ab", server.Requests[0].Target, StringComparison.Ordinal);
        Assert.Contains("createdAfter=1970-01-02T00%3A00%3A00", server.Requests[0].Target, StringComparison.Ordinal);
        Assert.Contains("nextToken=more%2B%2F%3D", server.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_fails_at_a_later_page_fails_as_a_whole()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, """{"BackupJobs":[],"NextToken":"1"}""").Always(400, """{"Message":"Token expired"}""", "InvalidParameterValueException");
        using var aws = new AwsUnderTest(server.Url);

        await Assert.ThrowsAsync<BackupServiceException>(async () =>
            await aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, new JobListing(JobKind.Backup), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(JobKind.Copy, JobState.Pending)]
    [InlineData(JobKind.Copy, JobState.Aborting)]
    [InlineData(JobKind.Restore, JobState.Created)]
    [InlineData(JobKind.Restore, JobState.Expired)]
    public async Task A_state_that_a_kind_of_job_never_has_is_not_asked_for(JobKind kind, JobState state)
    {
        await using var server = await ScriptedServer.StartAsync();
        using var aws = new AwsUnderTest(server.Url);

        Assert.Empty(await aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, new JobListing(kind) { State = state }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Restore_jobs_of_one_resource_are_filtered_by_time_here()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"RestoreJobs":[{"RestoreJobId":"old","CreationDate":1000,"CompletionDate":1001},{"RestoreJobId":"new","CreationDate":3000,"CompletionDate":3001},{"RestoreJobId":"open","CreationDate":3000}]}""");
        using var aws = new AwsUnderTest(server.Url);
        var listing = new JobListing(JobKind.Restore) { ResourceArn = "arn:aws:s3:::b", CreatedAfter = DateTimeOffset.FromUnixTimeSeconds(2000), CompletedAfter = DateTimeOffset.FromUnixTimeSeconds(2000) };

        var jobs = await aws.Get<IJobs>().ListAsync(AwsUnderTest.Person, listing, TestContext.Current.CancellationToken).SelectMany(page => page).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["new"], jobs.Select(job => job.Id));
        Assert.StartsWith("/resources/arn%3Aaws%3As3%3A%3A%3Ab/restore-jobs", server.Requests.Single().Target, StringComparison.Ordinal);
    }

    private static void AssertEverythingIsSet(Job job, params string[] exceptions)
    {
        var unset = typeof(Job).GetProperties().Where(property => property.GetValue(job) is null).Select(property => property.Name);
        Assert.Equal(exceptions.Order(), unset.Order());
    }
}
