namespace BackupConsole.Emulator.Contract;

/// <summary>Where a member of a request travels.</summary>
internal enum MemberLocation
{
    Body,
    Path,
    Query,
}
