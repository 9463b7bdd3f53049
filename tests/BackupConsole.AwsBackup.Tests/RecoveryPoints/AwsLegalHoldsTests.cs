using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.RecoveryPoints;

public sealed class AwsLegalHoldsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_any_hold_covers_is_held_once_and_every_page_counts()
    {
        await using var server = await ScriptedServer.StartAsync();
        server
            .Next(200, """{"LegalHolds":[{"LegalHoldId":"one","Status":"ACTIVE"}],"NextToken":"more"}""")
            .Next(200, """{"RecoveryPoints":[{"RecoveryPointArn":"arn:a"}],"NextToken":"points"}""")
            .Next(200, """{"RecoveryPoints":[{"RecoveryPointArn":"arn:b"}]}""")
            .Next(200, """{"LegalHolds":[{"LegalHoldId":"two","Status":"ACTIVE"}],"NextToken":null}""")
            .Next(200, """{"RecoveryPoints":[{"RecoveryPointArn":"arn:b"},{"RecoveryPointArn":"arn:c"}]}""");
        using var aws = new AwsUnderTest(server.Url);

        var held = await aws.Get<ILegalHolds>().ListHeldAsync(AwsUnderTest.Person, Cancellation);

        Assert.Equal(["arn:a", "arn:b", "arn:c"], held.Order());
        Assert.Contains("/legal-holds/one/recovery-points", server.Requests[1].Target, StringComparison.Ordinal);
        Assert.Contains("nextToken=points", server.Requests[2].Target, StringComparison.Ordinal);
        Assert.Contains("/legal-holds/two/recovery-points", server.Requests[4].Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATING", true)]
    [InlineData("ACTIVE", true)]
    [InlineData("CANCELING", true)]
    [InlineData("CANCELED", false)]
    public async Task A_hold_counts_until_it_has_been_cancelled(string status, bool isHeld)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, $$"""{"LegalHolds":[{"LegalHoldId":"one","Status":"{{status}}"}]}""").Always(200, """{"RecoveryPoints":[{"RecoveryPointArn":"arn:a"}]}""");
        using var aws = new AwsUnderTest(server.Url);

        var held = await aws.Get<ILegalHolds>().ListHeldAsync(AwsUnderTest.Person, Cancellation);

        Assert.Equal(isHeld, held.Contains("arn:a"));
        Assert.Equal(isHeld ? 2 : 1, server.Requests.Length);
    }

    [Fact]
    public async Task Without_holds_nothing_is_held()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var aws = new AwsUnderTest(server.Url);

        Assert.Empty(await aws.Get<ILegalHolds>().ListHeldAsync(AwsUnderTest.Person, Cancellation));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_hold_that_cannot_be_read_to_its_end_is_an_error_and_not_a_shorter_list()
    {
        await using var server = await ScriptedServer.StartAsync();
        server
            .Next(200, """{"LegalHolds":[{"LegalHoldId":"one","Status":"ACTIVE"}]}""")
            .Next(200, """{"RecoveryPoints":[{"RecoveryPointArn":"arn:a"}],"NextToken":"points"}""")
            .Always(403, """{"Message":"no"}""", "AccessDeniedException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<ILegalHolds>().ListHeldAsync(AwsUnderTest.Person, Cancellation));

        Assert.Equal((BackupErrorKind.AccessDenied, "ListRecoveryPointsByLegalHold"), (fault.Error.Kind, fault.Error.Operation));
    }
}
