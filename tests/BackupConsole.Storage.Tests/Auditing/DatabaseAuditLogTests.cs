using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Storage.Tests.Auditing;

public sealed class DatabaseAuditLogTests
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task An_intent_is_written_once_and_the_second_caller_gets_the_first_record(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var first = Record("1");

        Assert.Null(await database.AuditLog.TryBeginAsync(first, Token));
        var earlier = await database.AuditLog.TryBeginAsync(first with { Actor = new Actor("other", ConsoleRole.Operator), At = Noon.AddHours(1) }, Token);

        Facts.AssertSame(first, earlier);
        Facts.AssertSame(first, await database.AuditLog.FindAsync(first.Intent, Token));
        Assert.Null(await database.AuditLog.FindAsync(new IntentId("none"), Token));
    }

    [Theory, EveryDatabase]
    public async Task Of_ten_who_begin_the_same_intent_at_once_one_may_go_on(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        // Two processes on one database: no lock in memory can decide it.
        await using var second = TestDatabase.ServicesFor(database.Options, database.Time);
        Domain.Ports.IAuditLog[] logs = [database.AuditLog, second.GetRequiredService<Domain.Ports.IAuditLog>()];
        using var start = new ManualResetEventSlim();
        var attempts = Enumerable.Range(0, 10).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.Wait(Token);
                return logs[number % 2].TryBeginAsync(Record("1") with { Actor = new Actor($"user{number}", ConsoleRole.Operator) }, Token);
            },
            Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()).ToList();
        start.Set();
        var answers = await Task.WhenAll(attempts);

        Assert.Single(answers, answer => answer is null);
        var winner = await database.AuditLog.FindAsync(new IntentId("1"), Token);
        Assert.All(answers.Where(answer => answer is not null), answer => Facts.AssertSame(winner, answer));
        Assert.Equal(1, (await database.AuditLog.ListAsync(new AuditQuery(), Token)).Total);
    }

    [Theory, EveryDatabase]
    public async Task A_refusal_is_written_with_its_reason_at_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var denied = Record("1") with { State = AuditState.Denied, CompletedAt = Noon, ErrorSentence = "This needs the role Operator; yours is Viewer." };

        await database.AuditLog.TryBeginAsync(denied, Token);

        Facts.AssertSame(denied, await database.AuditLog.FindAsync(denied.Intent, Token));
    }

    [Theory, EveryDatabase]
    public async Task An_outcome_only_moves_an_intent_forward(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var record = Record("1");
        await database.AuditLog.TryBeginAsync(record, Token);
        var unknown = record with { State = AuditState.OutcomeUnknown, ErrorSentence = "No answer." };
        var succeeded = record with { State = AuditState.Succeeded, CompletedAt = Noon.AddSeconds(3), RequestId = "request", ResultJson = "{}" };

        await database.AuditLog.CompleteAsync(unknown, Token);
        Facts.AssertSame(unknown, await database.AuditLog.FindAsync(record.Intent, Token));

        await database.AuditLog.CompleteAsync(succeeded, Token);
        Facts.AssertSame(succeeded, await database.AuditLog.FindAsync(record.Intent, Token));

        await database.AuditLog.CompleteAsync(record with { State = AuditState.Failed, ErrorCode = "Late" }, Token);
        await database.AuditLog.CompleteAsync(unknown, Token);
        Facts.AssertSame(succeeded, await database.AuditLog.FindAsync(record.Intent, Token));
    }

    [Theory]
    [InlineData(AuditState.Failed)]
    [InlineData(AuditState.Denied)]
    [InlineData(AuditState.Succeeded)]
    public async Task An_intent_with_an_outcome_is_left_as_it_is(AuditState state)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var record = Record("1") with { State = state, ErrorCode = "First" };
        await database.AuditLog.TryBeginAsync(record, Token);

        await database.AuditLog.CompleteAsync(record with { State = AuditState.OutcomeUnknown, ErrorCode = "Second" }, Token);

        Facts.AssertSame(record, await database.AuditLog.FindAsync(record.Intent, Token));
    }

    [Theory, EveryDatabase]
    public async Task An_outcome_without_an_intent_is_a_fault(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.AuditLog.CompleteAsync(Record("1") with { State = AuditState.Succeeded }, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => database.AuditLog.CompleteAsync(Record("1"), Token));
    }

    [Theory, EveryDatabase]
    public async Task Unresolved_are_those_without_a_known_outcome_oldest_first(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        foreach (var state in Enum.GetValues<AuditState>())
        {
            await database.AuditLog.TryBeginAsync(Record($"{state}") with { State = state, At = Noon.AddMinutes(-(int)state) }, Token);
        }

        Assert.Equal(["OutcomeUnknown", "Intended"], (await database.AuditLog.ListUnresolvedAsync(Token)).Select(record => record.Intent.Value));
    }

    [Theory, EveryDatabase]
    public async Task The_log_is_read_newest_first_and_filtered(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.AuditLog.TryBeginAsync(Record("1"), Token);
        await database.AuditLog.TryBeginAsync(Record("2") with { At = Noon.AddHours(1), Actor = new Actor("bob", ConsoleRole.Administrator) }, Token);
        await database.AuditLog.TryBeginAsync(Record("3") with { State = AuditState.Denied }, Token);
        async Task Shows(string expected, long total, AuditQuery query)
        {
            var page = await database.AuditLog.ListAsync(query, Token);
            Assert.Equal((expected, total), (string.Concat(page.Items.Select(record => record.Intent)), page.Total));
        }

        await Shows("231", 3, new AuditQuery());
        await Shows("31", 3, new AuditQuery { Skip = 1, Take = 5 });
        await Shows("2", 3, new AuditQuery { Take = 1 });
        await Shows("31", 2, new AuditQuery { UserName = "ann" });
        await Shows("3", 1, new AuditQuery { State = AuditState.Denied, UserName = "ann" });
    }

    private static AuditRecord Record(string intent) =>
        new(new IntentId(intent), Noon, new Actor("ann", ConsoleRole.Operator), new ConnectionId("production"), new StopBackupJob("job"));
}
