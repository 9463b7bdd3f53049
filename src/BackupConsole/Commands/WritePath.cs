using System.Collections.Concurrent;
using System.Text.Json;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Security;

namespace BackupConsole.Commands;

/// <inheritdoc cref="IWritePath"/>
internal sealed partial class WritePath(
    IBackupCommands commands,
    IAuditLog audit,
    IActors actors,
    IMonitorPokes pokes,
    TimeProvider time,
    ILogger<WritePath> logger) : IWritePath, IBulkWrites
{
    private readonly ConcurrentDictionary<IntentId, Lazy<Task<AuditRecord>>> _underWay = new();

    public async Task<CommandReceipt<TResult>> SendAsync<TResult>(
        Actor actor, ConnectionId connection, BackupCommand<TResult> command, Guid submission, CancellationToken cancellationToken)
    {
        var record = await SendAsync(actor, CallContext.Person(connection), command, submission, cancellationToken);
        return ReceiptOf<TResult>(record);
    }

    public Task<AuditRecord> SendAsync(Actor actor, ConnectionId connection, BackupCommand command, Guid submission, CancellationToken cancellationToken) =>
        SendAsync(actor, CallContext.Bulk(connection), command, submission, cancellationToken);

    private async Task<AuditRecord> SendAsync(Actor actor, CallContext context, BackupCommand command, Guid submission, CancellationToken cancellationToken)
    {
        await AuthoriseAsync(actor, context.Connection, command, cancellationToken);
        Validate(command);
        var intent = IntentId.Of(submission, context.Connection, command);

        // Ten clicks arrive as ten calls: the first one runs, the others wait for its record.
        var run = _underWay.GetOrAdd(intent, _ => new Lazy<Task<AuditRecord>>(() => command.Accept(new Run(this, actor, context, intent))));
        try
        {
            return await run.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            if (run.Value.IsCompleted)
            {
                _underWay.TryRemove(new(intent, run));
            }
        }
    }

    /// <summary>Finds out what became of an intent that has no outcome, and records it.</summary>
    /// <exception cref="BackupServiceException">It could not be found out now.</exception>
    public Task<AuditRecord> ReconcileAsync(AuditRecord record) => ReconcileAsync(CallContext.Person(record.Connection), record);

    /// <summary>Whether AWS can still tell what became of an intent.</summary>
    public bool CanReconcile(AuditRecord record) =>
        record.Command.OutcomeKnownFor is not { } known || time.GetUtcNow() - record.At < known;

    private async Task<AuditRecord> ReconcileAsync(CallContext context, AuditRecord record)
    {
        if (!CanReconcile(record))
        {
            throw new BackupServiceException(new BackupError(
                BackupErrorKind.Unexpected, "Too much time has passed for AWS to tell whether this was carried out. Look for it, and if it was not, start anew."));
        }

        var receipt = await commands.ReconcileAsync(context, record.Command, record.Intent, CancellationToken.None);
        return await CompleteAsync(receipt is null
            ? record with { State = AuditState.Failed, ErrorSentence = "The console stopped before it was sent; AWS did not do it." }
            : record with { State = AuditState.Succeeded, RequestId = receipt.RequestId, ResultJson = JsonSerializer.Serialize(receipt.Result) });
    }

    private async Task AuthoriseAsync(Actor actor, ConnectionId connection, BackupCommand command, CancellationToken cancellationToken)
    {
        var current = await actors.FindAsync(actor.UserName, cancellationToken);
        var decision = Permissions.Can(current, command.Action, connection);
        if (decision.IsAllowed)
        {
            return;
        }

        var denied = new AuditRecord(IntentId.Of(Guid.NewGuid(), connection, command), time.GetUtcNow(), current ?? actor, connection, command)
        {
            State = AuditState.Denied,
            CompletedAt = time.GetUtcNow(),
            ErrorSentence = decision.Reason,
        };
        await audit.TryBeginAsync(denied, CancellationToken.None);
        throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, decision.Reason ?? "This is not allowed."));
    }

    private static void Validate(BackupCommand command)
    {
        var problems = command.Validate();
        if (problems.Length > 0)
        {
            throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, "Some fields need attention; nothing was sent.") { Problems = problems });
        }
    }

    // Not cancellable: once the intent is written, its outcome must be too, whoever still waits for it.
    private async Task<AuditRecord> RunAsync<TResult>(Actor actor, CallContext context, BackupCommand<TResult> command, IntentId intent)
    {
        var record = new AuditRecord(intent, time.GetUtcNow(), actor, context.Connection, command);
        if (await audit.TryBeginAsync(record, CancellationToken.None) is { } earlier)
        {
            return earlier.State is AuditState.Intended or AuditState.OutcomeUnknown ? await ReconcileAsync(context, earlier) : earlier;
        }

        try
        {
            var receipt = await commands.SendAsync(context, command, intent, CancellationToken.None);
            return await CompleteAsync(record with
            {
                State = AuditState.Succeeded,
                RequestId = receipt.RequestId,
                ResultJson = JsonSerializer.Serialize(receipt.Result),
            });
        }
        catch (BackupServiceException failure)
        {
            var error = failure.Error;
            Log.CommandFailed(logger, intent, command.GetType().Name, error.Kind, error.Code, error.RequestId);
            await CompleteAsync(record with
            {
                State = error.IsOutcomeUnknown ? AuditState.OutcomeUnknown : AuditState.Failed,
                RequestId = error.RequestId,
                ErrorCode = error.Code,
                ErrorSentence = error.Sentence,
            });
            throw;
        }
    }

    private async Task<AuditRecord> CompleteAsync(AuditRecord record)
    {
        var completed = record with { CompletedAt = time.GetUtcNow() };
        await audit.CompleteAsync(completed, CancellationToken.None);
        pokes.Poke(completed);
        return completed;
    }

    private static CommandReceipt<TResult> ReceiptOf<TResult>(AuditRecord record) => record.State == AuditState.Succeeded
        ? new CommandReceipt<TResult>(
            JsonSerializer.Deserialize<TResult>(record.ResultJson!) ?? throw new InvalidOperationException($"The audit record {record.Intent} holds no result."),
            record.RequestId)
        : throw new BackupServiceException(new BackupError(
            BackupErrorKind.Invalid,
            record.ErrorSentence ?? "This was refused before; change something and send it again.",
            record.ErrorCode,
            record.RequestId));

    /// <summary>Sends a command as the type that it is.</summary>
    private sealed class Run(WritePath path, Actor actor, CallContext context, IntentId intent) : ICommandVisitor<Task<AuditRecord>>
    {
        public Task<AuditRecord> Visit<TResult>(BackupCommand<TResult> command) => path.RunAsync(actor, context, command, intent);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Command {Command} with intent {Intent} failed: {Kind} {Code} (AWS request {RequestId})")]
        public static partial void CommandFailed(ILogger logger, IntentId intent, string command, BackupErrorKind kind, string? code, string? requestId);
    }
}
