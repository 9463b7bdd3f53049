using System.Reflection;
using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using Microsoft.AspNetCore.Http;

namespace BackupConsole.AwsBackup.Tests.Calls;

public sealed class AwsCallsTests
{
    private static readonly StartBackupJob Start = new("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "Default", "arn:aws:iam::111122223333:role/Backup");

    [Fact]
    public async Task A_read_is_retried_and_each_attempt_is_counted()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(503, "{}", "ServiceUnavailableException").Always(200, """{"BackupVaultList":[]}""");
        using var aws = new AwsUnderTest(server.Url);

        Assert.Empty(await aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal(1, aws.CountOf("ListBackupVaults", CallOutcome.Failed));
        Assert.Equal(1, aws.CountOf("ListBackupVaults", CallOutcome.Succeeded));
    }

    [Fact]
    public async Task A_retried_mutation_carries_the_same_token()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next((_, context) => Reset(context)).Always(200, """{"BackupJobId":"job-1","CreationDate":1.7e9}""");
        using var aws = new AwsUnderTest(server.Url);

        var receipt = await aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Start, new IntentId("intent-7"), TestContext.Current.CancellationToken);

        Assert.Equal("job-1", receipt.Result.BackupJobId);
        Assert.Equal("request-1", receipt.RequestId);
        Assert.Equal(2, server.Requests.Length);
        Assert.All(server.Requests, request => Assert.Contains("intent-7", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mutation_that_must_be_read_first_is_sent_once()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always((_, context) => Reset(context));
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<AwsCalls>().SendAsync(
            AwsUnderTest.Person,
            "StopBackupJob",
            (clients, token) => StopAsync(clients, Repeatability.ReadBeforeRetry, token),
            TestContext.Current.CancellationToken));

        Assert.True(fault.Error.IsOutcomeUnknown);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_refusal_after_a_lost_answer_does_not_claim_that_nothing_happened()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next((_, context) => Reset(context)).Always(400, """{"Message":"Too many."}""", "LimitExceededException");
        using var aws = new AwsUnderTest(server.Url);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, Start, new IntentId("1"), TestContext.Current.CancellationToken));

        Assert.True(fault.Error.IsOutcomeUnknown);
        Assert.Contains("Too many.", fault.Error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_at_the_deadline()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always((_, context) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var aws = new AwsUnderTest(server.Url, new AwsBackupOptions { ReadDeadline = TimeSpan.FromMilliseconds(300) });

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.Unreachable, fault.Error.Kind);
        Assert.Equal(1, aws.CountOf("ListBackupVaults", CallOutcome.Unanswered));
    }

    [Fact]
    public async Task A_body_that_never_ends_is_given_up_at_the_deadline()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(async (_, context) =>
        {
            await context.Response.WriteAsync("{\"BackupVaultList\":[");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var aws = new AwsUnderTest(server.Url, new AwsBackupOptions { ReadDeadline = TimeSpan.FromMilliseconds(300) });

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.Unreachable, fault.Error.Kind);
    }

    [Fact]
    public async Task Cancellation_stays_cancellation()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var cancelled = new CancellationTokenSource();
        server.Always(async (_, context) =>
        {
            await cancelled.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var aws = new AwsUnderTest(server.Url);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, cancelled.Token));
    }

    [Fact]
    public async Task Throttling_is_seen_in_the_budget_even_when_a_retry_succeeds()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Next(400, """{"Message":"Rate exceeded"}""", "ThrottlingException").Always(200, """{"BackupVaultList":[]}""");
        using var aws = new AwsUnderTest(server.Url);

        await aws.Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, TestContext.Current.CancellationToken);

        Assert.NotNull(aws.Get<CallBudgets>().Read(AwsUnderTest.Id)!.ThrottledUntil);
    }

    [Fact]
    public async Task An_unknown_connection_is_said_to_be_unknown()
    {
        using var aws = new AwsUnderTest(new Uri("http://127.0.0.1:1"));

        var fault = await Assert.ThrowsAsync<BackupServiceException>(
            () => aws.Get<IBackupVaults>().ListAsync(CallContext.Person(new ConnectionId("elsewhere")), TestContext.Current.CancellationToken));

        Assert.Equal(BackupErrorKind.NotFound, fault.Error.Kind);
    }

    private static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    // No command must be read first yet, and this project cannot name the SDK's types: so by reflection.
    private static async Task<bool> StopAsync(ConnectionClients clients, Repeatability repeatability, CancellationToken cancellationToken)
    {
        var client = typeof(ConnectionClients).GetMethod("BackupFor")!.Invoke(clients, [repeatability])!;
        var stop = client.GetType().GetMethod("StopBackupJobAsync")!;
        var request = Activator.CreateInstance(stop.GetParameters()[0].ParameterType)!;
        request.GetType().GetProperty("BackupJobId")!.SetValue(request, "job-1");
        await (Task)stop.Invoke(client, BindingFlags.Default, null, [request, cancellationToken], null)!;
        return true;
    }
}
