using System.Text.Json;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Selections;

namespace BackupConsole.AwsBackup.Tests.Commands;

public sealed class SelectionCommandTests
{
    private const string Made = """{"SelectionId":"new","BackupPlanId":"plan"}""";
    private const string Gone = """{"Message":"Cannot find Backup selection with ID old"}""";

    private static readonly IntentId Intent = new("0123456789abcdef0123456789abcdef");

    private static readonly ReplaceBackupSelection Replace = new("plan", "old", "daily", "daily-2", "arn:role", new SelectionTerms { Resources = ["*"] });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreateBackupSelection_sends_what_was_entered()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, Made);
        using var aws = new AwsUnderTest(server.Url);
        var command = new CreateBackupSelection("plan", "daily", "arn:role", new SelectionTerms
        {
            Resources = ["arn:aws:ec2:*:*:volume/*"],
            ListOfTags = [KeyValuePair.Create("backup", "daily")],
            Conditions = [new TagCondition(ConditionOperator.StringEquals, "env", "prod"), new TagCondition(ConditionOperator.StringNotLike, "name", "tmp*")],
            NotResources = ["arn:aws:s3:::logs"],
        });

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, Intent, Cancellation);

        Assert.Equal("new", receipt.Result.SelectionId);
        using var expected = JsonDocument.Parse("""
            {"BackupSelection":{"SelectionName":"daily","IamRoleArn":"arn:role","Resources":["arn:aws:ec2:*:*:volume/*"],
              "ListOfTags":[{"ConditionType":"STRINGEQUALS","ConditionKey":"backup","ConditionValue":"daily"}],
              "Conditions":{"StringEquals":[{"ConditionKey":"aws:ResourceTag/env","ConditionValue":"prod"}],"StringNotLike":[{"ConditionKey":"aws:ResourceTag/name","ConditionValue":"tmp*"}]},
              "NotResources":["arn:aws:s3:::logs"]},
             "CreatorRequestId":"0123456789abcdef0123456789abcdef"}
            """);
        using var sent = JsonDocument.Parse(server.Requests.Single().Body);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, sent.RootElement), server.Requests.Single().Body);
    }

    [Fact]
    public async Task A_replacement_is_made_before_the_old_one_is_deleted()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Made).Always(200, "");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Replace, Intent, Cancellation);

        Assert.Equal("new", receipt.Result.SelectionId);
        Assert.Equal(["PUT", "DELETE"], server.Requests.Select(request => request.Method));
        Assert.EndsWith("/selections/old", server.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replacement_that_is_refused_deletes_nothing()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Message":"Invalid ARN."}""", "InvalidParameterValueException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Replace, Intent, Cancellation));

        Assert.False(fault.Error.IsOutcomeUnknown);
        Assert.All(server.Requests, request => Assert.Equal("PUT", request.Method));
    }

    [Fact]
    public async Task A_replacement_that_broke_off_in_the_middle_stays_open_and_is_finished_by_reconciling()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Made).Next(403, """{"Message":"no"}""", "AccessDeniedException");
        using var aws = new AwsUnderTest(server.Url);
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Replace, Intent, Cancellation));
        server.Next(200, $$"""{"BackupSelectionsList":[{"SelectionId":"new","SelectionName":"daily-2","IamRoleArn":"arn:role","CreatorRequestId":"{{Intent}}"},{"SelectionId":"old","SelectionName":"daily","IamRoleArn":"arn:role"}]}""").Always(200, "");

        var found = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Replace, Intent, Cancellation);

        Assert.True(fault.Error.IsOutcomeUnknown);
        Assert.Contains("“daily-2” was made, but “daily” could not be deleted", fault.Error.Sentence, StringComparison.Ordinal);
        Assert.Equal("new", Assert.IsType<CreatedBackupSelection>(found!.Result).SelectionId);
        Assert.Equal("DELETE", server.Requests[^1].Method);
    }

    [Fact]
    public async Task A_replacement_of_which_nothing_stands_was_not_carried_out()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"BackupSelectionsList":[{"SelectionId":"old","SelectionName":"daily","IamRoleArn":"arn:role"}]}""");
        using var aws = new AwsUnderTest(server.Url);

        Assert.Null(await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Replace, Intent, Cancellation));
        Assert.Equal(["GET"], server.Requests.Select(request => request.Method));
    }

    [Theory]
    [InlineData("""{"BackupSelectionsList":[]}""", false)]
    [InlineData("""{"BackupSelectionsList":[{"SelectionId":"old","SelectionName":"daily","IamRoleArn":"arn:role"}]}""", true)]
    public async Task A_deletion_of_what_is_gone_is_done(string list, bool fails)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(400, Gone, "InvalidParameterValueException").Always(200, list);
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Record.ExceptionAsync(() => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, new DeleteBackupSelection("plan", "old"), Intent, Cancellation));

        Assert.Equal(fails, fault is BackupServiceException);
    }
}
