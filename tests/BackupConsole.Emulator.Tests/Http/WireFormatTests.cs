using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Http;

public sealed class WireFormatTests
{
    [Theory]
    [InlineData("/backup-vaults")]
    [InlineData("/backup-vaults/")]
    [InlineData("/backup-jobs")]
    [InlineData("/backup-jobs/")]
    [InlineData("/backup/plans")]
    [InlineData("/backup/plans/")]
    [InlineData("/resources")]
    [InlineData("/copy-jobs/")]
    [InlineData("/restore-jobs")]
    [InlineData("/supported-resource-types")]
    [InlineData("/account-settings")]
    public async Task Collection_answers_with_and_without_trailing_slash(string target)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync(target)).Status);
    }

    [Fact]
    public async Task Error_has_the_headers_and_members_of_the_service()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.GetAsync("/backup-jobs/unknown");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            "ResourceNotFoundException:http://internal.amazon.com/coral/com.amazonaws.services.cryo/", answer.Headers["X-Amzn-Errortype"]);
        Assert.StartsWith("ERROR_", answer.Text("Code"), StringComparison.Ordinal);
        Assert.Equal(("Client", "unknown"), (answer.Text("Type"), answer.Text("Context")));
        Assert.True(Guid.TryParse(answer.Headers["x-amzn-RequestId"], out _));
    }

    [Theory]
    [InlineData("POST", "/audit/frameworks", "CreateFramework")]
    [InlineData("GET", "/tiering-configurations/", "ListTieringConfigurations")]
    [InlineData("GET", "/backup-vaults/Default/recovery-points/arn/index", "GetRecoveryPointIndexDetails")]
    [InlineData("PUT", "/scan/job", "StartScanJob")]
    public async Task Operation_that_is_not_emulated_says_so_by_name(string method, string target, string operation)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.SendAsync(new HttpMethod(method), target, null);

        Assert.Equal((HttpStatusCode.NotImplemented, "NotImplementedException"), (answer.Status, answer.ErrorType));
        Assert.Contains(operation, answer.Message, StringComparison.Ordinal);
        Assert.True(answer.Headers.ContainsKey("x-amzn-RequestId"));
    }

    [Theory]
    [InlineData("GET", "/nothing/here")]
    [InlineData("PATCH", "/backup-vaults/Default")]
    [InlineData("GET", "/")]
    [InlineData("POST", "/")]
    public async Task Unknown_operation_is_refused(string method, string target)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.SendAsync(new HttpMethod(method), target, null);

        Assert.Equal((HttpStatusCode.NotFound, "UnknownOperationException"), (answer.Status, answer.ErrorType));
    }

    [Fact]
    public async Task Body_that_is_not_json_is_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.SendRawAsync(HttpMethod.Put, "/backup-jobs", "{"u8.ToArray(), null, TestEmulator.Region, "backup");

        Assert.Equal((HttpStatusCode.BadRequest, "SerializationException"), (answer.Status, answer.ErrorType));
    }

    [Fact]
    public async Task Query_names_are_those_of_the_model_and_no_others()
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.PutAsync("/backup-vaults/second", new { });

        Assert.Single((await emulator.GetAsync("/backup-vaults/?maxResults=1")).Items("BackupVaultList"));
        Assert.Equal(2, (await emulator.GetAsync("/backup-vaults/?MaxResults=1")).Items("BackupVaultList").Count);
    }
}
