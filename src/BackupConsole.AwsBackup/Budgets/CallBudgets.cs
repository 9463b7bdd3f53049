using System.Collections.Concurrent;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Budgets;

/// <summary>One budget for each account and Region. Connections of the same account and Region share one, as soon as the account is known.</summary>
public sealed class CallBudgets : IDisposable
{
    private readonly AwsConnectionCatalog _catalog;
    private readonly double _share;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<ConnectionId, string> _learned = new();
    private readonly ConcurrentDictionary<string, Lazy<CallBudget>> _budgets = new(StringComparer.Ordinal);

    internal CallBudgets(AwsConnectionCatalog catalog, AwsBackupOptions options, TimeProvider time)
    {
        _catalog = catalog;
        _share = options.BudgetShare;
        _time = time;
    }

    /// <summary>How the budget of this connection's account and Region stands; null for an unknown connection.</summary>
    public BudgetState? Read(ConnectionId connection) => _catalog.FindAws(connection) is { } known ? Of(known).Read() : null;

    public void Dispose()
    {
        foreach (var budget in _budgets.Values)
        {
            budget.Value.Dispose();
        }
    }

    internal CallBudget Of(AwsConnection connection)
    {
        var scope = Scope(connection);
        return _budgets.GetOrAdd(scope, name => new Lazy<CallBudget>(() => new CallBudget(name, _share, _time))).Value;
    }

    /// <summary>AWS has said which account a connection belongs to. Calls that wait already keep their place in the budget they came to.</summary>
    internal void Learn(ConnectionId connection, string accountId) => _learned[connection] = accountId;

    private string Scope(AwsConnection connection)
    {
        var account = _learned.GetValueOrDefault(connection.Id) ?? connection.KnownAccountId ?? connection.Id.Value;
        return connection.Endpoint is { } endpoint ? $"{account}/{connection.Region} at {endpoint.Authority}" : $"{account}/{connection.Region}";
    }
}
