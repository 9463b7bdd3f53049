using System.Collections.Concurrent;
using AWSSDK.Backup.Tests.Facts;

namespace AWSSDK.Backup.Tests;

/// <summary>Says at the end of the run how many operations were carried both ways.</summary>
public sealed class OperationTally : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _carried = new();

    public void Add(OperationFact fact) => _carried[fact.Name] = true;

    public void Dispose() => Console.WriteLine($"Operations carried to the server and back: {_carried.Count} of {OperationFact.All.Count}");
}
