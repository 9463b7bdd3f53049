namespace BackupConsole.Emulator.Http;

/// <summary>Collections are listed without their trailing slash: the emulator answers both forms.</summary>
internal sealed record OperationShape(string Name, string Method, string Path, int SuccessStatus = 200);
