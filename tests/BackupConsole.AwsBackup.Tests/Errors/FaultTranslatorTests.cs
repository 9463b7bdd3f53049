using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Errors;

/// <summary>Faults as they come over the wire.</summary>
public sealed class FaultTranslatorTests
{
    [Theory]
    [InlineData(400, "ResourceNotFoundException", BackupErrorKind.NotFound)]
    [InlineData(400, "InvalidParameterValueException", BackupErrorKind.Invalid)]
    [InlineData(400, "MissingParameterValueException", BackupErrorKind.Invalid)]
    [InlineData(400, "InvalidRequestException", BackupErrorKind.Invalid)]
    [InlineData(400, "ValidationException", BackupErrorKind.Invalid)]
    [InlineData(400, "ConflictException", BackupErrorKind.Invalid)]
    [InlineData(400, "AlreadyExistsException", BackupErrorKind.AlreadyExists)]
    [InlineData(400, "LimitExceededException", BackupErrorKind.LimitExceeded)]
    [InlineData(403, "AccessDeniedException", BackupErrorKind.AccessDenied)]
    [InlineData(403, "ExpiredTokenException", BackupErrorKind.CredentialsInvalid)]
    [InlineData(403, "UnrecognizedClientException", BackupErrorKind.CredentialsInvalid)]
    [InlineData(403, "InvalidSignatureException", BackupErrorKind.CredentialsInvalid)]
    [InlineData(400, "ThrottlingException", BackupErrorKind.Throttled)]
    [InlineData(429, "TooManyRequestsException", BackupErrorKind.Throttled)]
    [InlineData(500, "ServiceUnavailableException", BackupErrorKind.ServiceFailure)]
    [InlineData(500, "DependencyFailureException", BackupErrorKind.ServiceFailure)]
    [InlineData(502, null, BackupErrorKind.ServiceFailure)]
    [InlineData(418, "TeapotException", BackupErrorKind.Unexpected)]
    [InlineData(400, "BrandNewException", BackupErrorKind.Invalid)]
    public async Task Each_fault_has_one_meaning(int status, string? errorType, BackupErrorKind kind)
    {
        var error = await ErrorOfDescribeAsync(status, """{"Code":"ERROR_2603","Message":"What AWS says.","Context":null}""", errorType);

        Assert.Equal(kind, error.Kind);
        Assert.Equal("DescribeBackupJob", error.Operation);
        Assert.Equal("request-1", error.RequestId);
        Assert.DoesNotContain("Exception", error.Sentence, StringComparison.Ordinal);
        if (errorType is not null)
        {
            Assert.Equal(errorType, error.Code);
        }
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_unexpected()
    {
        var error = await ErrorOfDescribeAsync(200, "<html>welcome to the hotel</html>", null);

        Assert.Equal(BackupErrorKind.Unexpected, error.Kind);
    }

    [Fact]
    public async Task An_answer_without_what_it_is_about_is_unexpected() =>
        Assert.Equal(BackupErrorKind.Unexpected, (await ErrorOfDescribeAsync(200, """{"State":"RUNNING"}""", null)).Kind);

    [Fact]
    public async Task Access_denied_to_a_vault_says_that_it_may_not_exist()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(403, """{"Message":"Insufficient privileges to perform this action."}""", "AccessDeniedException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().GetAsync(AwsUnderTest.Person, "nope", TestContext.Current.CancellationToken));

        Assert.Equal("AWS Backup says access denied; it answers the same for a vault that does not exist.", fault.Error.Sentence);
    }

    [Theory]
    [InlineData("""{"Message":"Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays"}""", "MoveToColdStorageAfterDays")]
    [InlineData("""{"Message":"Error in rule","Context":"[\"Yearly-Backups\",\"DeleteAfterDays must be at least 1\"]"}""", "DeleteAfterDays")]
    [InlineData("""{"Message":"Bad value","Context":"StartWindowMinutes is too small"}""", "StartWindowMinutes")]
    [InlineData("""{"Message":"1 validation error detected: Value 'x!' at 'backupVaultName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-z]$"}""", "BackupVaultName")]
    [InlineData("""{"Message":"1 validation error detected: Value '0' at 'lifecycle.deleteAfterDays' failed to satisfy constraint: Member must be at least 1"}""", "DeleteAfterDays")]
    [InlineData("""{"Message":"Invalid IAM role arn"}""", "IamRoleArn")]
    [InlineData("""{"Message":"Odd","Context":"[not json, lifecycle"}""", "Lifecycle")]
    public async Task A_field_that_AWS_names_is_named(string body, string field)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, body, "InvalidParameterValueException");
        using var aws = new AwsUnderTest(server.Url);
        var command = new StartBackupJob("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "Default", "arn:aws:iam::111122223333:role/Backup");

        var fault = await Assert.ThrowsAsync<BackupServiceException>(
            () => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, new IntentId("1"), TestContext.Current.CancellationToken));

        Assert.Equal(field, Assert.Single(fault.Error.Problems).Field);
    }

    [Fact]
    public async Task Several_validation_errors_name_several_fields()
    {
        var error = await ErrorOfDescribeAsync(
            400,
            """{"Message":"2 validation errors detected: Value '' at 'backupVaultName' failed to satisfy constraint: one; Value '' at 'iamRoleArn' failed to satisfy constraint: two"}""",
            "ValidationException");

        Assert.Equal(["BackupVaultName", "IamRoleArn"], error.Problems.Select(problem => problem.Field));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        var server = await ScriptedServer.StartAsync();
        var url = server.Url;
        await server.DisposeAsync();
        using var aws = new AwsUnderTest(url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.Unreachable, fault.Error.Kind);
        Assert.Null(fault.Error.Code);
    }

    private static async Task<BackupError> ErrorOfDescribeAsync(int status, string body, string? errorType)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(status, body, errorType);
        using var aws = new AwsUnderTest(server.Url);
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IJobs>().GetAsync(AwsUnderTest.Person, JobKind.Backup, "job-1", TestContext.Current.CancellationToken));
        return fault.Error;
    }
}
