namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>How a restore metadata value, which always travels as a string, is read.</summary>
internal enum RestoreValue
{
    Text,
    Flag,
    Number,
    Json,
    Instant,
}
