namespace BackupConsole.Emulator.Http;

/// <summary>An error answer of the emulated service. What is null is left out of the body where the real service leaves it out.</summary>
internal sealed class ApiException(int status, string type, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Type { get; } = type;

    /// <summary>AWS's "ERROR_nnnn"; null for errors that the front end answers before the service is reached.</summary>
    public string? Code { get; init; }

    public string? Context { get; init; }

    public string? Arn { get; init; }

    public string? CreatorRequestId { get; init; }
}
