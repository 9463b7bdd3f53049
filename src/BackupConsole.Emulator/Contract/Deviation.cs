namespace BackupConsole.Emulator.Contract;

/// <summary>A text that AWS takes although its own contract forbids it.</summary>
/// <param name="Source">Where it is documented or was seen.</param>
internal sealed record Deviation(string Shape, string Value, string Source)
{
    /// <summary>The operations that take it; null when all do that have such a member.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    public IReadOnlyList<string> Except { get; init; } = [];

    public bool Covers(string operation) =>
        Only?.Contains(operation, StringComparer.Ordinal) != false && !Except.Contains(operation, StringComparer.Ordinal);
}
