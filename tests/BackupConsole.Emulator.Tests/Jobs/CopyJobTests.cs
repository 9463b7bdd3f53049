using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

public sealed class CopyJobTests
{
    [Fact]
    public async Task Copy_shows_its_states_and_leaves_a_recovery_point_as_old_as_its_source()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var source = await emulator.BackUpAsync(Backups.Files, new { DeleteAfterDays = 30 }, tags: new { team = "atlas" });
        await emulator.AdvanceAsync(TimeSpan.FromDays(2));

        var started = await emulator.CopyAsync(source, Backups.VaultArn("offsite"));
        var id = started.Text("CopyJobId");
        var seen = new List<string>();
        for (var second = 0; second <= 60; second++)
        {
            seen.Add((await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob").GetProperty("State").GetString()!);
            await emulator.AdvanceAsync(TimeSpan.FromSeconds(1));
        }

        var job = (await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob");
        var copy = await emulator.GetAsync(Backups.PointTarget(job.GetProperty("DestinationRecoveryPointArn").GetString()!, "offsite"));
        var original = await emulator.GetAsync(Backups.PointTarget(source));
        Assert.False(started.Json.GetProperty("IsParent").GetBoolean());
        Assert.Equal(["CREATED", "RUNNING", "COMPLETED"], seen.Distinct());
        Assert.Equal("SUCCESS", job.GetProperty("MessageCategory").GetString());
        Assert.Equal(source, job.GetProperty("SourceRecoveryPointArn").GetString());
        Assert.Equal(JsonValueKind.Null, job.GetProperty("CreatedByBackupJobId").ValueKind);
        Assert.Equal(original.Json.GetProperty("CreationDate").GetDouble(), copy.Json.GetProperty("CreationDate").GetDouble());
        Assert.Equal(original.Json.GetProperty("CalculatedLifecycle").GetRawText(), copy.Json.GetProperty("CalculatedLifecycle").GetRawText());
        Assert.Equal(Backups.VaultArn("Default"), copy.Text("SourceBackupVaultArn"));
        Assert.Equal("atlas", (await emulator.GetAsync($"/tags/{Uri.EscapeDataString(copy.Text("RecoveryPointArn"))}/")).Json.GetProperty("Tags").GetProperty("team").GetString());
    }

    [Theory]
    [InlineData("{\"DeleteAfterDays\": 90}", 90)]
    [InlineData("{\"DeleteAfterDays\": -1}", 30)]
    [InlineData("{\"MoveToColdStorageAfterDays\": 10}", 30)]
    [InlineData("{}", 30)]
    [InlineData("null", 30)]
    public async Task Copy_without_an_end_of_its_own_keeps_that_of_its_source(string lifecycle, int days)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var source = await emulator.BackUpAsync(TestEmulator.Volume(), new { DeleteAfterDays = 30 });

        var id = (await emulator.CopyAsync(source, Backups.VaultArn("offsite"), JsonNode.Parse(lifecycle))).Text("CopyJobId");

        var job = (await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob");
        Assert.Equal(days, job.GetProperty("DestinationRecoveryPointLifecycle").GetProperty("DeleteAfterDays").GetInt64());
    }

    [Theory]
    [InlineData("SourceBackupVaultName", "missing", "AccessDeniedException")]
    [InlineData("SourceBackupVaultName", "offsite", "ResourceNotFoundException")]
    [InlineData("RecoveryPointArn", "arn:aws:ec2:eu-central-1::snapshot/snap-0", "ResourceNotFoundException")]
    [InlineData("DestinationBackupVaultArn", "offsite", "InvalidParameterValueException")]
    [InlineData("DestinationBackupVaultArn", "arn:aws:backup:eu-central-1:123456789012:backup-vault:missing", "ResourceNotFoundException")]
    [InlineData("DestinationBackupVaultArn", "arn:aws:backup:eu-central-1:123456789012:backup-vault:Default", "InvalidRequestException")]
    [InlineData("IamRoleArn", "arn:aws:iam::123456789012:role/untrusted", "InvalidParameterValueException")]
    public async Task Copy_that_cannot_be_made_is_refused(string member, string value, string type)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var request = new JsonObject
        {
            ["RecoveryPointArn"] = await emulator.BackUpAsync(TestEmulator.Volume()),
            ["SourceBackupVaultName"] = "Default",
            ["DestinationBackupVaultArn"] = Backups.VaultArn("offsite"),
            ["IamRoleArn"] = TestEmulator.Role,
        };
        request[member] = value;

        Assert.Equal(type, (await emulator.PutAsync("/copy-jobs", request)).ErrorType);
        Assert.Empty((await emulator.GetAsync("/copy-jobs/")).Items("CopyJobs"));
    }

    [Fact]
    public async Task Cold_recovery_point_and_type_without_copies_cannot_be_copied()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var files = await emulator.BackUpAsync(Backups.Files, new { MoveToColdStorageAfterDays = 1, DeleteAfterDays = 100 });
        var table = await emulator.BackUpAsync($"arn:aws:dynamodb:{TestEmulator.Region}:{TestEmulator.Account}:table/carts");
        await emulator.AdvanceAsync(TimeSpan.FromDays(2));

        var cold = await emulator.CopyAsync(files, Backups.VaultArn("offsite"));
        var unsupported = await emulator.CopyAsync(table, Backups.VaultArn("offsite"));

        Assert.Equal(("InvalidRequestException", "InvalidRequestException"), (cold.ErrorType, unsupported.ErrorType));
        Assert.Contains("cold storage", cold.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_idempotency_token_starts_one_copy_and_is_not_that_of_another_operation()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var source = await emulator.BackUpAsync(TestEmulator.Volume());

        var first = await emulator.CopyAsync(source, Backups.VaultArn("offsite"), token: "intent-1");
        var second = await emulator.CopyAsync(source, Backups.VaultArn("offsite"), token: "intent-1");
        var restore = await emulator.RestoreAsync(source, new { }, token: "intent-1");

        Assert.Equal(first.Body, second.Body);
        Assert.NotEqual(first.Text("CopyJobId"), restore.Text("RestoreJobId"));
        Assert.Single((await emulator.GetAsync("/copy-jobs/")).Items("CopyJobs"));
    }

    [Theory]
    [InlineData("resourceType=EBS", 1)]
    [InlineData("resourceType=EFS", 1)]
    [InlineData("resourceArn=arn%3Aaws%3Aec2%3Aeu-central-1%3A123456789012%3Avolume%2Fvol-0a1b2c3d", 1)]
    [InlineData("state=COMPLETED", 2)]
    [InlineData("state=RUNNING", 0)]
    [InlineData("destinationVaultArn=arn%3Aaws%3Abackup%3Aeu-central-1%3A123456789012%3Abackup-vault%3Aoffsite", 2)]
    [InlineData("destinationVaultArn=arn%3Aaws%3Abackup%3Aeu-central-1%3A123456789012%3Abackup-vault%3ADefault", 0)]
    [InlineData("accountId=123456789012", 2)]
    [InlineData("accountId=999999999999", 0)]
    [InlineData("messageCategory=SUCCESS", 2)]
    [InlineData("messageCategory=KMS_KEY_ERROR", 0)]
    [InlineData("parentJobId=x", 0)]
    [InlineData("sourceRecoveryPointArn=x", 0)]
    [InlineData("createdBefore=2026-11-22T12%3A00%3A00Z", 0)]
    [InlineData("createdAfter=2026-11-22T12%3A00%3A00Z", 2)]
    [InlineData("completeAfter=2026-11-22T12%3A00%3A00Z", 2)]
    [InlineData("completeBefore=2026-11-22T12%3A00%3A00Z", 0)]
    public async Task Copy_filter_leaves_the_jobs_that_it_names(string query, int count)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        await emulator.CopyAsync(await emulator.BackUpAsync(TestEmulator.Volume()), Backups.VaultArn("offsite"));
        await emulator.CopyAsync(await emulator.BackUpAsync(Backups.Files), Backups.VaultArn("offsite"));
        await emulator.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(count, (await emulator.GetAsync($"/copy-jobs/?{query}")).Items("CopyJobs").Count);
    }

    [Fact]
    public async Task Copy_out_of_the_range_of_a_locked_vault_fails()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/locked", new { });
        await emulator.PutAsync("/backup-vaults/locked/vault-lock", new { MinRetentionDays = 60 });
        var source = await emulator.BackUpAsync(TestEmulator.Volume(), new { DeleteAfterDays = 30 });

        var id = (await emulator.CopyAsync(source, Backups.VaultArn("locked"))).Text("CopyJobId");
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(1));

        var job = (await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob");
        Assert.Equal(("FAILED", "INVALID_LIFECYCLE"), (job.GetProperty("State").GetString(), job.GetProperty("MessageCategory").GetString()));
        Assert.Equal("LOCKED", job.GetProperty("DestinationVaultLockState").GetString());
        Assert.Empty((await emulator.GetAsync("/backup-vaults/locked/recovery-points/")).Items("RecoveryPoints"));
    }

    [Fact]
    public async Task Copy_into_another_account_fails_without_its_leave()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var staging = Credentials.Of(emulator.Host.Accounts[1].Credential);
        var point = (await emulator.GetAsync("/backup-vaults/daily/recovery-points?resourceType=S3", staging)).Items("RecoveryPoints")
            .First(listed => listed.GetProperty("Status").GetString() == "COMPLETED").GetProperty("RecoveryPointArn").GetString()!;

        var states = new List<string>();
        foreach (var vault in new[] { "daily", "dr-copies" })
        {
            var started = await emulator.PutAsync(
                "/copy-jobs",
                new
                {
                    RecoveryPointArn = point,
                    SourceBackupVaultName = "daily",
                    DestinationBackupVaultArn = Backups.VaultArn(vault, "111122223333"),
                    IamRoleArn = "arn:aws:iam::444455556666:role/backup",
                },
                staging);
            Assert.True(started.Status == HttpStatusCode.OK, started.Body);
            await emulator.AdvanceAsync(TimeSpan.FromHours(1));
            var job = (await emulator.GetAsync($"/copy-jobs/{started.Text("CopyJobId")}", staging)).Json.GetProperty("CopyJob");
            states.Add($"{job.GetProperty("State").GetString()} {job.GetProperty("MessageCategory").GetString()}");
        }

        Assert.Equal(["FAILED ACCESS_DENIED", "COMPLETED SUCCESS"], states);
    }

    [Fact]
    public async Task Snapshot_with_an_aws_managed_key_cannot_go_to_another_account()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var staging = Credentials.Of(emulator.Host.Accounts[1].Credential);
        var point = (await emulator.GetAsync("/backup-vaults/daily/recovery-points?maxResults=1000", staging)).Items("RecoveryPoints").First(listed =>
            listed.GetProperty("ResourceType").GetString() == "EBS" && listed.GetProperty("EncryptionKeyType").GetString() == "AWS_OWNED_KMS_KEY");

        var started = await emulator.PutAsync(
            "/copy-jobs",
            new
            {
                RecoveryPointArn = point.GetProperty("RecoveryPointArn").GetString(),
                SourceBackupVaultName = "daily",
                DestinationBackupVaultArn = Backups.VaultArn("dr-copies", "111122223333"),
                IamRoleArn = "arn:aws:iam::444455556666:role/backup",
            },
            staging);
        await emulator.AdvanceAsync(TimeSpan.FromHours(1));

        var job = (await emulator.GetAsync($"/copy-jobs/{started.Text("CopyJobId")}", staging)).Json.GetProperty("CopyJob");
        Assert.Equal(("FAILED", "KMS_KEY_ERROR"), (job.GetProperty("State").GetString(), job.GetProperty("MessageCategory").GetString()));
        Assert.Contains("AWS managed KMS key", job.GetProperty("StatusMessage").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_into_a_vault_that_is_deleted_while_it_runs_fails()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var id = (await emulator.CopyAsync(await emulator.BackUpAsync(TestEmulator.Volume()), Backups.VaultArn("offsite"))).Text("CopyJobId");
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(6));
        Assert.Equal("RUNNING", (await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob").GetProperty("State").GetString());

        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync("/backup-vaults/offsite")).Status);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(2));

        var job = (await emulator.GetAsync($"/copy-jobs/{id}")).Json.GetProperty("CopyJob");
        Assert.Equal(("FAILED", "RESOURCE_NOT_FOUND"), (job.GetProperty("State").GetString(), job.GetProperty("MessageCategory").GetString()));
    }

    [Fact]
    public async Task Copies_and_restores_are_told_apart_when_the_jobs_before_them_are_no_longer_listed()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/offsite", new { });
        var source = await emulator.BackUpAsync(TestEmulator.Volume());
        var made = new List<string>();

        for (var month = 0; month < 3; month++)
        {
            await emulator.AdvanceAsync(TimeSpan.FromDays(40));
            var copy = await emulator.CopyAsync(source, Backups.VaultArn("offsite"));
            await emulator.AdvanceAsync(TimeSpan.FromDays(40));
            var restore = await emulator.RestoreAsync(source, new { });
            await emulator.AdvanceAsync(TimeSpan.FromHours(1));
            made.AddRange(copy.Text("CopyJobId"), (await emulator.GetAsync($"/restore-jobs/{restore.Text("RestoreJobId")}")).Text("CreatedResourceArn"));
        }

        Assert.Equal(6, made.Distinct().Count());
    }

    [Fact]
    public async Task Unknown_copy_job_is_not_found()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync("/copy-jobs/unknown")).ErrorType);
    }
}
