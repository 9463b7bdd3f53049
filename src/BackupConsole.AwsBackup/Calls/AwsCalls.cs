using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Errors;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>The one gate that every call to AWS goes through: its turn in the budget, its deadline, and the translation of its faults.</summary>
internal sealed class AwsCalls(AwsConnectionCatalog catalog, AwsClients clients, CallBudgets budgets, AwsBackupOptions options, TimeProvider time)
{
    /// <param name="context">Connection and urgency.</param>
    /// <param name="operation">AWS's name of the operation.</param>
    /// <param name="send">Sends it with the connection's clients.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="BackupServiceException">Every fault of AWS and of the way to it.</exception>
    public async Task<TResponse> SendAsync<TResponse>(
        CallContext context,
        string operation,
        Func<ConnectionClients, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken)
    {
        var connection = catalog.FindAws(context.Connection)
            ?? throw new BackupServiceException(new BackupError(BackupErrorKind.NotFound, $"This console has no connection named {context.Connection}.") { Operation = operation });
        var budget = budgets.Of(connection);
        await budget.AcquireAsync(operation, context.Priority, cancellationToken);

        var call = new CallInFlight(connection.Id, operation, budget);
        CallInFlight.Current = call;
        var limit = CallCosts.IsMutation(operation) ? options.WriteDeadline : options.ReadDeadline;
        using var deadline = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await send(clients.Of(connection), either.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && FaultTranslator.TryTranslate(fault, operation, limit) is { } error)
        {
            React(connection, call, error);
            throw new BackupServiceException(WithEarlierAttempts(error, call), fault);
        }
    }

    private void React(AwsConnection connection, CallInFlight call, BackupError error)
    {
        if (error.Kind == BackupErrorKind.CredentialsInvalid)
        {
            // A profile is read when a client is made: the next call must see the one that somebody has renewed meanwhile.
            clients.Forget(connection);
        }

        // The tagging API and STS name their error in the body, where the observer does not look.
        if (error.Kind == BackupErrorKind.Throttled && call.LastOutcome != CallOutcome.Throttled)
        {
            call.Budget.SlowDown(call.Operation);
        }
    }

    private static BackupError WithEarlierAttempts(BackupError error, CallInFlight call)
    {
        if (error.Kind == BackupErrorKind.Unreachable && call.LastOutcome == CallOutcome.Throttled)
        {
            error = error with { Kind = BackupErrorKind.Throttled, Sentence = FaultTable.ThrottledSentence };
        }

        // Attempt 1 was reset, attempt 2 was refused: what the refusal says is no longer the whole truth.
        return CallCosts.IsMutation(call.Operation) && call.HasUnknownAttempt && !error.IsOutcomeUnknown
            ? error with { Kind = BackupErrorKind.Unreachable, Sentence = $"An earlier attempt got no answer and may have been carried out. The last one: {error.Sentence}" }
            : error;
    }
}
