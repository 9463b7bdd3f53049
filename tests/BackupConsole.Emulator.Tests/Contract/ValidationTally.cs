namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>Says at the end of the run how much was tried.</summary>
public sealed class ValidationTally : IDisposable
{
    private int _cases;
    private int _operations;

    public void Add(int cases)
    {
        _cases += cases;
        _operations++;
    }

    public void Dispose() => Console.WriteLine($"validation: {_cases} cases over {_operations} operations");
}
