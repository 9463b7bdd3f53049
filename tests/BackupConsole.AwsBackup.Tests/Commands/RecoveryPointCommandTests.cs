using System.Text.Json;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Tests.Commands;

public sealed class RecoveryPointCommandTests
{
    private const string Arn = "arn:aws:ec2:eu-central-1::snapshot/snap-1";
    private const string Path = "/backup-vaults/Default/recovery-points/arn%3Aaws%3Aec2%3Aeu-central-1%3A%3Asnapshot%2Fsnap-1";

    private static readonly IntentId Intent = new("0123456789abcdef0123456789abcdef");

    private static readonly DeleteRecoveryPoint Delete = new("Default", Arn);

    private static readonly DisassociateRecoveryPoint Disassociate = new("Default", Arn);

    private static readonly StartCopyJob Copy = new("Default", Arn, "arn:aws:backup:eu-west-1:111122223333:backup-vault:Far", "arn:aws:iam::111122223333:role/backup");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> WhatTakesAPointAway => [nameof(DeleteRecoveryPoint), nameof(DisassociateRecoveryPoint)];

    [Theory]
    [InlineData(nameof(DeleteRecoveryPoint), "DELETE", Path)]
    [InlineData(nameof(DisassociateRecoveryPoint), "POST", Path + "/disassociate")]
    public async Task What_takes_a_point_away_names_it_and_nothing_else(string command, string method, string target)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, "");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Removal(command), Intent, Cancellation);

        var request = server.Requests.Single();
        Assert.Equal((method, target), (request.Method, request.Target));
        Assert.True(request.Body is "" or "{}", request.Body);
        Assert.Equal("request-1", receipt.RequestId);
    }

    [Theory]
    [MemberData(nameof(WhatTakesAPointAway))]
    public async Task What_takes_a_point_away_is_sent_again_when_AWS_fails(string command)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(503, """{"Message":"busy"}""", "ServiceUnavailableException").Always(200, "");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Removal(command), Intent, Cancellation);

        Assert.Equal(2, server.Requests.Length);
        Assert.Equal(server.Requests[0].Target, server.Requests[1].Target);
    }

    [Theory]
    [MemberData(nameof(WhatTakesAPointAway))]
    public async Task A_refusal_says_what_AWS_said_and_is_not_repeated(string command)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Code":"ERROR_9301","Message":"Recovery point is under legal hold."}""", "InvalidRequestException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Removal(command), Intent, Cancellation));

        Assert.False(fault.Error.IsOutcomeUnknown);
        Assert.Contains("under legal hold", fault.Error.Sentence, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(nameof(DeleteRecoveryPoint), "DELETING", true)]
    [InlineData(nameof(DeleteRecoveryPoint), "COMPLETED", false)]
    [InlineData(nameof(DeleteRecoveryPoint), "EXPIRED", false)]
    [InlineData(nameof(DisassociateRecoveryPoint), "AVAILABLE", false)]
    public async Task A_removal_is_reconciled_by_the_point_s_status(string command, string status, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, Point($"""
            "Status":"{status}"
            """));
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Removal(command), Intent, Cancellation);

        Assert.Equal(isDone, receipt is not null);
        Assert.Equal(("GET", Path), (server.Requests.Single().Method, server.Requests.Single().Target));
    }

    [Theory]
    [MemberData(nameof(WhatTakesAPointAway))]
    public async Task A_point_that_is_gone_was_taken_away(string command)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(400, """{"Message":"Cannot find recovery point."}""", "ResourceNotFoundException");
        using var aws = new AwsUnderTest(server.Url);

        Assert.NotNull(await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Removal(command), Intent, Cancellation));
    }

    [Theory]
    [MemberData(nameof(WhatTakesAPointAway))]
    public async Task A_point_that_may_not_be_looked_at_leaves_the_question_open(string command)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(403, """{"Message":"Insufficient privileges to perform this action."}""", "AccessDeniedException");
        using var aws = new AwsUnderTest(server.Url);

        await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Removal(command), Intent, Cancellation));
    }

    [Theory]
    [InlineData(30, 120, true, """{"MoveToColdStorageAfterDays":30,"DeleteAfterDays":120,"OptInToArchiveForSupportedResources":true}""")]
    [InlineData(null, 35, false, """{"DeleteAfterDays":35}""")]
    [InlineData(30, null, false, """{"MoveToColdStorageAfterDays":30}""")]
    [InlineData(null, null, false, """{"MoveToColdStorageAfterDays":-1,"DeleteAfterDays":-1}""")]
    public async Task A_lifecycle_is_sent_whole_and_for_ever_is_said(int? cold, int? delete, bool archives, string expected)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, "{}");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Change(new Lifecycle(cold, delete, archives)), Intent, Cancellation);

        Assert.Equal(("POST", Path), (server.Requests.Single().Method, server.Requests.Single().Target));
        AssertJson($$"""{"Lifecycle":{{expected}}}""", server.Requests.Single().Body);
    }

    [Theory]
    [InlineData("""{"MoveToColdStorageAfterDays":30,"DeleteAfterDays":120}""", 30, 120, true)]
    [InlineData("""{"MoveToColdStorageAfterDays":30,"DeleteAfterDays":121}""", 30, 120, false)]
    [InlineData("""{"DeleteAfterDays":120}""", 30, 120, false)]
    [InlineData("""{"MoveToColdStorageAfterDays":-1,"DeleteAfterDays":-1}""", null, null, true)]
    [InlineData("null", null, null, true)]
    [InlineData("null", null, 35, false)]
    public async Task A_lifecycle_change_is_reconciled_by_the_lifecycle_that_stands(string stands, int? cold, int? delete, bool isDone)
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, Point($"""
            "Status":"COMPLETED","Lifecycle":{stands}
            """));
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Change(new Lifecycle(cold, delete)), Intent, Cancellation);

        Assert.Equal(isDone, receipt is not null);
        Assert.Equal("GET", server.Requests.Single().Method);
    }

    [Fact]
    public async Task StartCopyJob_sends_what_was_entered()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"CopyJobId":"copy-1","CreationDate":1578560834,"IsParent":true}""");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Copy with { Lifecycle = new Lifecycle(30, 120, true) }, Intent, Cancellation);

        Assert.Equal(new StartedCopyJob("copy-1", DateTimeOffset.FromUnixTimeSeconds(1578560834), true), receipt.Result);
        Assert.Equal(("PUT", "/copy-jobs"), (server.Requests.Single().Method, server.Requests.Single().Target));
        AssertJson(
            """
            {"SourceBackupVaultName":"Default","RecoveryPointArn":"arn:aws:ec2:eu-central-1::snapshot/snap-1","IamRoleArn":"arn:aws:iam::111122223333:role/backup",
             "DestinationBackupVaultArn":"arn:aws:backup:eu-west-1:111122223333:backup-vault:Far","IdempotencyToken":"0123456789abcdef0123456789abcdef",
             "Lifecycle":{"MoveToColdStorageAfterDays":30,"DeleteAfterDays":120,"OptInToArchiveForSupportedResources":true}}
            """,
            server.Requests.Single().Body);
    }

    [Fact]
    public async Task A_copy_without_a_lifecycle_inherits_the_original_s()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"CopyJobId":"copy-1"}""");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Copy, Intent, Cancellation);

        Assert.DoesNotContain("Lifecycle", server.Requests.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartCopyJob_is_reconciled_by_the_same_token()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, """{"CopyJobId":"copy-1"}""");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Copy, Intent, Cancellation);
        var receipt = await aws.Get<IBackupCommands>().ReconcileAsync(AwsUnderTest.Person, Copy, Intent, Cancellation);

        Assert.Equal("copy-1", Assert.IsType<StartedCopyJob>(receipt!.Result).CopyJobId);
        Assert.Equal(server.Requests[0].Body, server.Requests[1].Body);
    }

    [Fact]
    public async Task A_copy_that_AWS_started_without_naming_its_job_is_an_error()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, "{}");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Copy, Intent, Cancellation));

        Assert.Contains("CopyJobId", fault.Error.Sentence, StringComparison.Ordinal);
    }

    private static BackupCommand<NoResult> Removal(string command) => command == nameof(DeleteRecoveryPoint) ? Delete : Disassociate;

    private static UpdateRecoveryPointLifecycle Change(Lifecycle lifecycle) => new("Default", Arn, lifecycle);

    private static string Point(string members) => $$"""{"RecoveryPointArn":"{{Arn}}","BackupVaultName":"Default","CreationDate":1578560834,{{members}}}""";

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual).RootElement), actual);
}
