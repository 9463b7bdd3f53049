using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Testing;

/// <summary>What the fakes of AWS were asked, and what they were told to refuse.</summary>
public sealed class Calls
{
    private readonly ConcurrentQueue<(string Operation, CallContext Context)> _made = new();
    private readonly ConcurrentDictionary<string, BackupError> _refused = new();

    public ImmutableArray<(string Operation, CallContext Context)> Made => [.. _made];

    public int Count(string operation) => _made.Count(call => call.Operation == operation);

    public void Clear() => _made.Clear();

    /// <summary>From now on the operation (or every one: <c>*</c>) fails.</summary>
    public void Refuse(string operation, BackupErrorKind kind) => _refused[operation] = new BackupError(kind, $"{operation} is refused by the test.", kind.ToString());

    public void Allow(string operation) => _refused.TryRemove(operation, out _);

    internal void Note(string operation, CallContext context)
    {
        _made.Enqueue((operation, context));
        if (_refused.TryGetValue(operation, out var error) || _refused.TryGetValue("*", out error))
        {
            throw new BackupServiceException(error with { Operation = operation });
        }
    }
}
