namespace BackupConsole.Domain.Commands;

/// <summary>What happens when an operation is sent twice; the one place where each operation is classed is its command.</summary>
public enum Repeatability
{
    /// <summary>The operation takes an idempotency token: the second call with the same one does nothing.</summary>
    Token,

    /// <summary>Doing it again changes nothing.</summary>
    Natural,

    /// <summary>It must be read first whether it happened.</summary>
    ReadBeforeRetry,
}
