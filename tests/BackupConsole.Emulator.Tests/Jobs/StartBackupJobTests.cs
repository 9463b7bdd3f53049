using System.Net;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

public sealed class StartBackupJobTests
{
    [Theory]
    [InlineData("ResourceArn", "\"volume\"", "InvalidParameterValueException", "Invalid ARN")]
    [InlineData("ResourceArn", "\"arn:aws:ec2:us-east-1:123456789012:volume/vol-1\"", "InvalidParameterValueException", "account 123456789012 and Region eu-central-1")]
    [InlineData("ResourceArn", "\"arn:aws:ec2:eu-central-1:999999999999:volume/vol-1\"", "InvalidParameterValueException", "account 123456789012")]
    [InlineData("ResourceArn", "\"arn:aws:lambda:eu-central-1:123456789012:function:f\"", "InvalidRequestException", "Unsupported resource type")]
    [InlineData("ResourceArn", "null", "MissingParameterValueException", "ResourceArn")]
    [InlineData("BackupVaultName", "null", "MissingParameterValueException", "BackupVaultName")]
    [InlineData("BackupVaultName", "\"missing\"", "AccessDeniedException", "Insufficient privileges")]
    [InlineData("IamRoleArn", "\"arn:aws:iam::123456789012:user/u\"", "InvalidParameterValueException", "cannot be assumed by AWS Backup")]
    [InlineData("StartWindowMinutes", "59", "InvalidParameterValueException", "StartWindowMinutes")]
    [InlineData("CompleteWindowMinutes", "480", "InvalidParameterValueException", "CompleteWindowMinutes")]
    [InlineData("Lifecycle", "{\"DeleteAfterDays\": 0}", "InvalidParameterValueException", "DeleteAfterDays cannot be less than 1 or more than 36500 days")]
    [InlineData("Lifecycle", "{\"DeleteAfterDays\": 36501}", "InvalidParameterValueException", "DeleteAfterDays cannot be less than 1 or more than 36500 days")]
    [InlineData("Lifecycle", "{\"MoveToColdStorageAfterDays\": 30, \"DeleteAfterDays\": 60}", "InvalidParameterValueException", "Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays")]
    [InlineData("Lifecycle", "{\"DeleteAfterEvent\": \"DELETE_AFTER_COPY\"}", "InvalidParameterValueException", "not valid as an input")]
    [InlineData("RecoveryPointTags", "{\"aws:x\": \"1\"}", "InvalidParameterValueException", "reserved")]
    [InlineData("BackupOptions", "{\"WindowsVSS\": \"enabled\"}", "InvalidParameterValueException", "Invalid backup option")]
    public async Task Invalid_request_is_refused_as_the_service_refuses_it(string member, string json, string type, string message)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var request = Request();
        request[member] = JsonNode.Parse(json);

        var answer = await emulator.PutAsync("/backup-jobs", request);

        Assert.Equal(type, answer.ErrorType);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
        Assert.Empty((await emulator.GetAsync("/backup-jobs/")).Items("BackupJobs"));
    }

    [Fact]
    public async Task Cold_storage_is_refused_for_a_type_that_has_none()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var request = Request();
        request["ResourceArn"] = $"arn:aws:rds:{TestEmulator.Region}:{TestEmulator.Account}:db:orders";
        request["Lifecycle"] = JsonNode.Parse("{\"MoveToColdStorageAfterDays\": 30, \"DeleteAfterDays\": 365}");

        var answer = await emulator.PutAsync("/backup-jobs", request);

        Assert.Equal(("InvalidParameterValueException", "ERROR_3015"), (answer.ErrorType, answer.Text("Code")));
    }

    [Fact]
    public async Task Fifty_one_tags_are_refused_and_fifty_are_not()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var request = Request();
        request["RecoveryPointTags"] = new JsonObject(Enumerable.Range(0, 51).Select(n => KeyValuePair.Create($"k{n}", (JsonNode?)"v")));
        var tooMany = await emulator.PutAsync("/backup-jobs", request);
        request["RecoveryPointTags"]!.AsObject().Remove("k50");

        var enough = await emulator.PutAsync("/backup-jobs", request);

        Assert.Equal("The resultant tag set must not have more than 50 user tags.", tooMany.Message);
        Assert.Equal(HttpStatusCode.OK, enough.Status);
    }

    [Fact]
    public async Task Type_that_is_not_opted_in_is_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/account-settings", new { ResourceTypeOptInPreference = new { EBS = false } });

        var answer = await emulator.PutAsync("/backup-jobs", Request());

        Assert.Equal("InvalidRequestException", answer.ErrorType);
        Assert.Contains("not opted in", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_idempotency_token_starts_one_job()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var request = Request();
        request["IdempotencyToken"] = "intent-1";
        var first = await emulator.PutAsync("/backup-jobs", request);
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(30));

        var second = await emulator.PutAsync("/backup-jobs", request);
        request["IdempotencyToken"] = "intent-2";
        var other = await emulator.PutAsync("/backup-jobs", request);

        Assert.Equal(first.Body, second.Body);
        Assert.NotEqual(first.Text("BackupJobId"), other.Text("BackupJobId"));
        Assert.Equal(2, (await emulator.GetAsync("/backup-jobs/")).Items("BackupJobs").Count);
    }

    [Fact]
    public async Task Idempotency_token_lives_an_hour()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var request = Request();
        request["IdempotencyToken"] = "intent-1";
        var first = await emulator.PutAsync("/backup-jobs", request);
        emulator.Time.Advance(TimeSpan.FromMinutes(61));

        var second = await emulator.PutAsync("/backup-jobs", request);

        Assert.NotEqual(first.Text("BackupJobId"), second.Text("BackupJobId"));
    }

    [Fact]
    public async Task Recovery_point_arn_is_answered_at_once_for_efs_only()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var request = Request();
        var volume = await emulator.PutAsync("/backup-jobs", request);
        request["ResourceArn"] = $"arn:aws:elasticfilesystem:{TestEmulator.Region}:{TestEmulator.Account}:file-system/fs-1";

        var files = await emulator.PutAsync("/backup-jobs", request);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, volume.Json.GetProperty("RecoveryPointArn").ValueKind);
        Assert.StartsWith("arn:aws:backup:eu-central-1:123456789012:recovery-point:", files.Text("RecoveryPointArn"), StringComparison.Ordinal);
    }

    private static JsonObject Request() => new()
    {
        ["BackupVaultName"] = "Default",
        ["ResourceArn"] = TestEmulator.Volume(),
        ["IamRoleArn"] = TestEmulator.Role,
    };
}
