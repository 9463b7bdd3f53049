using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackupConsole.Benchmarks.Lists;

/// <summary>Listens to what a port sends to the database, so that the same statements can be run without anything around them.</summary>
internal sealed class RecordedSql : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<(string Text, (string Name, object? Value)[] Parameters)> _statements = [];
    private readonly List<IDisposable> _subscriptions = [];

    public RecordedSql() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Forgets, then records what <paramref name="call"/> sends.</summary>
    public async Task RecordAsync(Func<Task> call)
    {
        _statements.Clear();
        await call();
    }

    /// <summary>Runs what was recorded and reads each row to its end.</summary>
    public void Replay(SqliteConnection connection)
    {
        foreach (var (text, parameters) in _statements)
        {
            using var command = new SqliteCommand(text, connection);
            command.Parameters.AddRange(parameters.Select(parameter => new SqliteParameter(parameter.Name, parameter.Value)));
            using var reader = command.ExecuteReader();
            var values = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(values);
            }
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var command })
        {
            _statements.Add((command.CommandText, [.. command.Parameters.Cast<SqliteParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
