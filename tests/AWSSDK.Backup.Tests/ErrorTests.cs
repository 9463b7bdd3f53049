using System.Net;
using Amazon.Backup;
using Amazon.Backup.Model;
using Amazon.Runtime;
using AWSSDK.Backup.Tests.Facts;
using AWSSDK.Backup.Tests.Samples;
using AWSSDK.Backup.Tests.Server;

namespace AWSSDK.Backup.Tests;

public sealed class ErrorTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    private const string Body = """
        {"Code":"ERROR_2603","Message":"Invalid lifecycle.","Type":null,"Context":"[\"Yearly\",\"rule\"]",
         "Arn":"arn:aws:backup:eu-central-1:111122223333:backup-vault:prod","CreatorRequestId":"token-1","Unknown":{"a":[1]}}
        """;

    public static TheoryData<string> Operations => OperationTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Modelled_errors_of_an_operation_are_typed(string operation)
    {
        var fact = OperationFact.Named(operation);
        using var client = server.CreateClient();
        foreach (var error in fact.Errors)
        {
            var status = error is "ServiceUnavailableException" or "DependencyFailureException" ? 500 : 400;

            var exception = await FailAsync(client, fact, new Answer(status, Body, error + ":http://internal.amazon.com/coral/com.amazonaws.services.cryo/"));

            Assert.Equal(error, exception.GetType().Name);
            Assert.Equal(error, exception.ErrorCode);
            Assert.Equal("Invalid lifecycle.", exception.Message);
            Assert.Equal(status, (int)exception.StatusCode);
            Assert.Equal(Answer.RequestId, exception.RequestId);
            Assert.Equal("ERROR_2603", Field(exception, "Code"));
            Assert.Equal("[\"Yearly\",\"rule\"]", Field(exception, "Context"));
            Assert.Null(Field(exception, "Type"));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Error_that_the_operation_does_not_model_is_plain(string operation)
    {
        var fact = OperationFact.Named(operation);
        using var client = server.CreateClient();

        var throttled = await FailAsync(client, fact, new Answer(400, """{"message":"Rate exceeded"}""", "ThrottlingException:"));

        Assert.Equal(typeof(AmazonBackupException), throttled.GetType());
        Assert.Equal("ThrottlingException", throttled.ErrorCode);
        Assert.Equal("Rate exceeded", throttled.Message);
        var foreign = typeof(IAmazonBackup).Assembly.GetTypes()
            .First(type => type.IsSubclassOf(typeof(AmazonBackupException)) && !fact.Errors.Contains(type.Name));
        Assert.Equal(typeof(AmazonBackupException), (await FailAsync(client, fact, new Answer(400, Body, foreign.Name))).GetType());
    }

    [Fact]
    public async Task AlreadyExists_names_what_exists_and_who_asked_for_it()
    {
        using var client = server.CreateClient();

        var exception = await FailAsync(client, OperationFact.Named("CreateBackupVault"), new Answer(400, Body, "AlreadyExistsException"));

        var exists = Assert.IsType<AlreadyExistsException>(exception);
        Assert.Equal("arn:aws:backup:eu-central-1:111122223333:backup-vault:prod", exists.Arn);
        Assert.Equal("token-1", exists.CreatorRequestId);
    }

    [Theory]
    [InlineData("""{"__type":"com.amazonaws.services.cryo#ResourceNotFoundException","message":"gone"}""")]
    [InlineData("""{"__type":"ResourceNotFoundException:http://internal.amazon.com/","Message":"gone"}""")]
    [InlineData("""{"code":"ResourceNotFoundException","message":"gone"}""")]
    [InlineData("""{"Code":"ResourceNotFoundException","Message":"gone"}""")]
    public async Task Kind_of_error_is_taken_from_the_body_when_no_header_names_it(string body)
    {
        using var client = server.CreateClient();

        var exception = await FailAsync(client, OperationFact.Named("DescribeBackupVault"), new Answer(400, body));

        Assert.IsType<ResourceNotFoundException>(exception);
        Assert.Equal("gone", exception.Message);
    }

    [Theory]
    [InlineData(502, "<html>Bad gateway</html>")]
    [InlineData(413, "")]
    [InlineData(500, "[1]")]
    [InlineData(400, """{"Message":"cut o""")]
    public async Task Answer_that_is_no_error_object_still_becomes_a_service_exception(int status, string body)
    {
        using var client = server.CreateClient();

        var exception = await FailAsync(client, OperationFact.Named("DescribeBackupVault"), new Answer(status, body));

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Contains(body, exception.Message, StringComparison.Ordinal);
        Assert.Equal(Answer.RequestId, exception.RequestId);
    }

    [Theory]
    [InlineData("""{"BackupJobs":[{"BackupJobId":1}]}""")]
    [InlineData("""{"BackupJobs":{}}""")]
    [InlineData("""{"BackupJobs":[{"BackupJobId":"1"}""")]
    [InlineData("not json")]
    public async Task Answer_that_breaks_the_contract_is_an_unmarshalling_exception(string body)
    {
        using var client = server.CreateClient();
        server.Enqueue(body);

        await Assert.ThrowsAsync<AmazonUnmarshallingException>(
            () => client.ListBackupJobsAsync(new ListBackupJobsRequest(), TestContext.Current.CancellationToken));

        server.Take();
    }

    private async Task<AmazonServiceException> FailAsync(AmazonBackupClient client, OperationFact fact, Answer answer)
    {
        server.Enqueue(answer);
        var exception = await Assert.ThrowsAnyAsync<AmazonServiceException>(
            () => fact.CallAsync(client, Sample.Of(fact.RequestType), TestContext.Current.CancellationToken));
        server.Take();
        return exception;
    }

    private static object? Field(AmazonServiceException exception, string name) => exception.GetType().GetProperty(name)!.GetValue(exception);
}
