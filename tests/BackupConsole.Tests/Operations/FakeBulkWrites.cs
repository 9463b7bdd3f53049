using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Operations;

/// <summary>The write path as the worker sees it: answers each target as told, in turn, and then carries it out.</summary>
internal sealed class FakeBulkWrites : IBulkWrites
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<BackupError?>> _answers = new();
    private readonly ConcurrentQueue<(Actor Actor, string Target, Guid Submission)> _sent = new();

    public IReadOnlyList<(Actor Actor, string Target, Guid Submission)> Sent => [.. _sent];

    /// <summary>How long what somebody sends is under way.</summary>
    public Func<Actor, Task> Way { get; set; } = _ => Task.CompletedTask;

    public IEnumerable<Guid> SubmissionsOf(int number) => Sent.Where(sent => sent.Target == Target(number)).Select(sent => sent.Submission);

    /// <summary>Null is "the earlier call under this submission was not carried out".</summary>
    public void Answer(int number, params BackupError?[] errors) => _answers[Target(number)] = new ConcurrentQueue<BackupError?>(errors);

    public async Task<AuditRecord> SendAsync(Actor actor, ConnectionId connection, BackupCommand command, Guid submission, CancellationToken cancellationToken)
    {
        await Task.Yield();
        _sent.Enqueue((actor, command.Target, submission));
        await Way(actor).WaitAsync(cancellationToken);
        var record = new AuditRecord(IntentId.Of(submission, connection, command), A.Time, actor, connection, command);
        if (_answers.TryGetValue(command.Target, out var answers) && answers.TryDequeue(out var error))
        {
            return error is null ? record with { State = AuditState.Failed, ErrorSentence = "AWS did not do it." } : throw new BackupServiceException(error);
        }

        return record with { State = AuditState.Succeeded, RequestId = "request-1" };
    }

    private static string Target(int number) => A.RecoveryPoint($"{number}").Arn;
}
