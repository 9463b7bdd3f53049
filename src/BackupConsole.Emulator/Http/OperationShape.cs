using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Http;

/// <summary>An operation as it is routed.</summary>
internal sealed record OperationShape(OperationContract Contract)
{
    public string Name => Contract.Name;

    public string Method => Contract.Method;

    /// <summary>Collections have no trailing slash here: the emulator answers both forms. What follows a "?" is a query without a value.</summary>
    public string Path { get; } = Contract.Uri.Split('?')[0].TrimEnd('/');

    public int SuccessStatus => Contract.Status;
}
