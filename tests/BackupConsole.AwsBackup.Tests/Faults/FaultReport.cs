using System.Collections.Concurrent;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>Prints what the client did under each fault, as the table of docs/faults.md.</summary>
public sealed class FaultReport : IDisposable
{
    private readonly ConcurrentBag<(string Fault, string Call, int Requests, string Outcome)> _rows = [];

    public void Add(string fault, string call, int requests, string outcome) => _rows.Add((fault, call, requests, outcome));

    public void Dispose()
    {
        Console.WriteLine("| fault | call | requests seen | outcome |");
        foreach (var (fault, call, requests, outcome) in _rows.Order())
        {
            Console.WriteLine($"| {fault} | {call} | {requests} | {outcome} |");
        }
    }
}
