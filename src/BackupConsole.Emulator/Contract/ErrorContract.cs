namespace BackupConsole.Emulator.Contract;

/// <summary>An error that operations declare; all its members are texts.</summary>
internal sealed record ErrorContract(string Name, int Status, IReadOnlyList<string> Members);
