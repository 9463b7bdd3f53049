using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Commands;

public sealed class WritePathTests
{
    private static readonly Actor Operator = new("olivia", ConsoleRole.Operator);
    private static readonly Actor Viewer = new("victor", ConsoleRole.Viewer);
    private static readonly Guid Submission = Guid.Parse("c0a8012e-0000-4000-8000-000000000001");

    private static readonly StartBackupJob Command = new(
        "arn:aws:elasticfilesystem:eu-central-1:111122223333:file-system/fs-1", "Default", "arn:aws:iam::111122223333:role/Backup");

    private readonly FakeCommands _commands = new();
    private readonly FakeAuditLog _audit = new();
    private readonly FakePokes _pokes = new();
    private readonly FakeTimeProvider _time = new(A.Time);
    private readonly WritePath _path;

    public WritePathTests() => _path = new WritePath(
        _commands, _audit, new FakeActors(Operator, Viewer), _pokes, _time, NullLogger<WritePath>.Instance);

    [Fact]
    public async Task Ten_clicks_are_one_call_and_one_audit_row()
    {
        _commands.Hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var clicks = Enumerable.Range(0, 10).Select(_ => SendAsync(Operator)).ToList();
        _commands.Hold.SetResult();
        var receipts = await Task.WhenAll(clicks);
        var later = await SendAsync(Operator);

        Assert.Single(_commands.Sent);
        Assert.Equal(AuditState.Succeeded, Assert.Single(_audit.Records).State);
        Assert.All([.. receipts, later], receipt => Assert.Equal("job-1", receipt.Result.BackupJobId));
        Assert.Single(_pokes.Written);
    }

    [Fact]
    public async Task The_intent_is_written_before_the_call_and_is_its_token()
    {
        AuditState? stateDuringCall = null;
        _commands.Answer = command =>
        {
            stateDuringCall = Assert.Single(_audit.Records).State;
            return new StartedBackupJob("job-1", A.Time, null, false);
        };

        await SendAsync(Operator);

        Assert.Equal(AuditState.Intended, stateDuringCall);
        Assert.Equal(_audit.Records[0].Intent, _commands.Sent[0].Intent);
        Assert.Equal("request-1", _audit.Records[0].RequestId);
    }

    [Fact]
    public async Task An_edited_payload_is_a_new_intent()
    {
        await SendAsync(Operator);
        await SendAsync(Operator, Command with { BackupVaultName = "Other" });

        Assert.Equal(2, _commands.Sent.Length);
        Assert.Equal(2, _audit.Records.Length);
    }

    [Fact]
    public async Task Somebody_without_the_right_is_refused_and_that_is_recorded()
    {
        var refused = await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(Viewer));

        Assert.Equal(BackupErrorKind.Forbidden, refused.Error.Kind);
        Assert.Empty(_commands.Sent);
        Assert.Equal((AuditState.Denied, "victor"), (Assert.Single(_audit.Records).State, _audit.Records[0].Actor.UserName));
    }

    [Fact]
    public async Task A_role_that_was_taken_away_counts_at_once() =>
        await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(new Actor("victor", ConsoleRole.Administrator)));

    [Fact]
    public async Task What_breaks_a_rule_is_not_sent()
    {
        var refused = await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(Operator, Command with { Lifecycle = new Lifecycle(30, 60) }));

        Assert.Equal("DeleteAfterDays", Assert.Single(refused.Error.Problems).Field);
        Assert.Empty(_commands.Sent);
        Assert.Empty(_audit.Records);
    }

    [Theory]
    [InlineData(BackupErrorKind.LimitExceeded, AuditState.Failed)]
    [InlineData(BackupErrorKind.Throttled, AuditState.Failed)]
    [InlineData(BackupErrorKind.Unreachable, AuditState.OutcomeUnknown)]
    [InlineData(BackupErrorKind.ServiceFailure, AuditState.OutcomeUnknown)]
    public async Task A_failure_is_recorded_for_what_it_means(BackupErrorKind kind, AuditState expected)
    {
        _commands.Answer = FakeCommands.Refuse(kind);

        await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(Operator));

        Assert.Equal(expected, Assert.Single(_audit.Records).State);
    }

    [Fact]
    public async Task Sending_again_after_a_lost_answer_finds_out_what_happened()
    {
        _commands.Answer = FakeCommands.Refuse(BackupErrorKind.Unreachable);
        await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(Operator));

        var receipt = await SendAsync(Operator);

        Assert.Equal("job-1", receipt.Result.BackupJobId);
        Assert.Single(_commands.Sent);
        Assert.Equal(AuditState.Succeeded, Assert.Single(_audit.Records).State);
    }

    [Fact]
    public async Task After_an_hour_a_job_is_not_started_a_second_time_to_find_out()
    {
        _commands.Answer = FakeCommands.Refuse(BackupErrorKind.Unreachable);
        await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(Operator));
        _time.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<BackupServiceException>(() => SendAsync(Operator));

        Assert.Equal(AuditState.OutcomeUnknown, Assert.Single(_audit.Records).State);
    }

    [Fact]
    public async Task Whoever_stops_waiting_does_not_stop_the_call()
    {
        _commands.Hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var leaving = new CancellationTokenSource();
        var click = _path.SendAsync(Operator, A.Production, Command, Submission, leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => click);

        _commands.Hold.SetResult();
        await SendAsync(Operator);

        Assert.Single(_commands.Sent);
        Assert.Equal(AuditState.Succeeded, Assert.Single(_audit.Records).State);
    }

    private Task<CommandReceipt<StartedBackupJob>> SendAsync(Actor actor, StartBackupJob? command = null) =>
        _path.SendAsync(actor, A.Production, command ?? Command, Submission, TestContext.Current.CancellationToken);

    private sealed class FakePokes : IMonitorPokes
    {
        public List<AuditRecord> Written { get; } = [];

        public void Poke(AuditRecord written) => Written.Add(written);
    }
}
