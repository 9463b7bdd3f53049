namespace BackupConsole.Domain.Commands;

/// <summary>The answer of an operation that answers nothing.</summary>
public sealed record NoResult
{
    public static NoResult Instance { get; } = new();
}
