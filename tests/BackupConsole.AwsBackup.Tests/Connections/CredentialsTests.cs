using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Connections;

[Collection(ProfileTests.Name)]
public sealed class CredentialsTests
{
    private const string Identity = """
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
        <Arn>arn:aws:iam::111122223333:user/console</Arn><UserId>AIDA</UserId><Account>111122223333</Account>
        </GetCallerIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetCallerIdentityResponse>
        """;

    private const string Refusal = """
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code>
        <Message>not authorized to perform: sts:AssumeRole</Message></Error><RequestId>r</RequestId></ErrorResponse>
        """;

    [Fact]
    public async Task Requests_are_signed_for_the_connection_s_region_and_each_service()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, """{"BackupVaultList":[]}""").Next(200, """{"ResourceTagMappingList":[]}""").Always(200, "{}");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);
        await aws.Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);

        var scopes = server.Requests.Select(request => request.Headers["Authorization"].Split('/')).Select(parts => $"{parts[2]} {parts[3]}");
        Assert.Equal(["eu-central-1 backup", "eu-central-1 backup", "eu-central-1 tagging"], scopes);
    }

    [Fact]
    public async Task A_role_that_may_not_be_assumed_is_a_matter_of_credentials()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always((_, context) => ScriptedServer.Write(context, 403, Refusal, null));
        using var profile = new ProfileFile("source");
        using var aws = new AwsUnderTest(server.Url, credentials: new AssumedRole("arn:aws:iam::444455556666:role/Backup") { SourceProfile = "source" });

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.CredentialsInvalid, fault.Error.Kind);
        Assert.Contains("arn:aws:iam::444455556666:role/Backup could not be assumed", fault.Error.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, aws.CountOf("ListBackupVaults"));
        Assert.Equal(1, aws.CountOf("AssumeRole", CallOutcome.Refused));
    }

    [Fact]
    public async Task A_profile_that_is_missing_is_named_and_works_once_it_is_there()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"BackupVaultList":[]}""");
        using var aws = new AwsUnderTest(server.Url, credentials: new CredentialProfile("late-comer"));

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));
        Assert.Equal(BackupErrorKind.CredentialsInvalid, fault.Error.Kind);
        Assert.Contains("“late-comer”", fault.Error.Sentence, StringComparison.Ordinal);

        using var profile = new ProfileFile("late-comer");
        Assert.Empty(await aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Expired_credentials_are_read_anew_for_the_next_call()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(403, """{"Message":"The security token included in the request is expired"}""", "ExpiredTokenException").Always(200, """{"BackupVaultList":[]}""");
        using var first = new ProfileFile("renewed", "AKIAOLD");
        using var aws = new AwsUnderTest(server.Url, credentials: new CredentialProfile("renewed"));
        await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        using var second = new ProfileFile("renewed", "AKIANEW");
        await aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);

        Assert.Contains("AKIANEW", server.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_SDK_s_own_search_is_used_for_every_service_and_made_again_when_it_found_nothing()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(200, """{"Results":[]}""").Next(200, """{"ResourceTagMappingList":[]}""").Always((_, context) => ScriptedServer.Write(context, 200, Identity, null));
        using var aws = new AwsUnderTest(server.Url, credentials: new DefaultCredentialChain());
        using var noInstance = new EnvironmentVariable("AWS_EC2_METADATA_DISABLED", "true");

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));
        Assert.Equal(BackupErrorKind.CredentialsInvalid, fault.Error.Kind);

        using var id = new EnvironmentVariable("AWS_ACCESS_KEY_ID", "AKIAENVIRONMENT");
        using var secret = new EnvironmentVariable("AWS_SECRET_ACCESS_KEY", "secret");
        await aws.Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);
        await aws.Get<ICallerIdentities>().GetAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);

        Assert.Equal(3, server.Requests.Length);
        Assert.All(server.Requests, request => Assert.Contains("AKIAENVIRONMENT", request.Headers["Authorization"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_connections_of_one_account_and_region_share_a_budget_once_AWS_has_named_the_account()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always((_, context) => ScriptedServer.Write(context, 200, Identity, null));
        var other = new ConnectionId("other");
        using var aws = new AwsUnderTest([AwsUnderTest.ConnectionTo(server.Url), AwsUnderTest.ConnectionTo(server.Url) with { Id = other }]);
        var budgets = aws.Get<CallBudgets>();
        Assert.NotEqual(budgets.Read(AwsUnderTest.Id)!.Scope, budgets.Read(other)!.Scope);

        var identity = await aws.Get<ICallerIdentities>().GetAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);
        await aws.Get<ICallerIdentities>().GetAsync(CallContext.Poll(other), TestContext.Current.CancellationToken);

        Assert.Equal(new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/console", "AIDA"), identity);
        Assert.StartsWith("111122223333/eu-central-1", budgets.Read(AwsUnderTest.Id)!.Scope, StringComparison.Ordinal);
        Assert.Equal(budgets.Read(AwsUnderTest.Id)!.Scope, budgets.Read(other)!.Scope);
    }
}
