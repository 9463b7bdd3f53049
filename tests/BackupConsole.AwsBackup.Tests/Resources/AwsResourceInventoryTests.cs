using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Resources;

public sealed class AwsResourceInventoryTests
{
    private const string Protected = """{"Results":[{"ResourceArn":"arn:aws:ec2:eu-central-1:111122223333:volume/vol-1","ResourceType":"EBS","LastBackupTime":1578560834,"ResourceName":"old name"}]}""";

    [Fact]
    public async Task Tagged_and_protected_resources_are_joined()
    {
        await using var server = await ScriptedServer.StartAsync();
        server
            .Next(200, Protected)
            .Next(200, """
                {"PaginationToken":"next","ResourceTagMappingList":[
                 {"ResourceARN":"arn:aws:ec2:eu-central-1:111122223333:volume/vol-1","Tags":[{"Key":"Name","Value":"ledger"},{"Key":"team","Value":"ops"}]},
                 {"ResourceARN":"arn:aws:lambda:eu-central-1:111122223333:function:f","Tags":[]}]}
                """)
            .Next(200, """{"PaginationToken":"","ResourceTagMappingList":[{"ResourceARN":"arn:aws:dynamodb:eu-central-1:111122223333:table/orders"}]}""");
        using var aws = new AwsUnderTest(server.Url);

        var resources = await aws.Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);

        Assert.Equal(["DynamoDB orders False", "EBS ledger True"], resources.Select(resource => $"{resource.Type} {resource.Name} {resource.IsProtected}"));
        Assert.Equal("ops", resources[1].Tags["team"]);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1578560834), resources[1].LastBackupAt);
        Assert.Equal("ResourceGroupsTaggingAPI_20170126.GetResources", server.Requests[1].Headers["X-Amz-Target"]);
        Assert.Equal("""{"ResourcesPerPage":100,"PaginationToken":"next"}""", server.Requests[2].Body);
    }

    [Fact]
    public async Task A_refusal_of_the_tagging_API_is_told_from_its_body()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Protected).Always(400, """{"__type":"com.amazonaws.tagging#AccessDeniedException","message":"no"}""");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal((BackupErrorKind.AccessDenied, "GetResources", "request-1"), (fault.Error.Kind, fault.Error.Operation, fault.Error.RequestId));
    }

    [Fact]
    public async Task Throttling_of_the_tagging_API_is_retried_and_slows_the_budget_down()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, Protected).Always(400, """{"__type":"ThrottledException","message":"slow"}""");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.Throttled, fault.Error.Kind);
        Assert.NotNull(aws.Get<CallBudgets>().Read(AwsUnderTest.Id)!.ThrottledUntil);
        Assert.Equal(3, aws.CountOf("GetResources", CallOutcome.Refused));
    }
}
