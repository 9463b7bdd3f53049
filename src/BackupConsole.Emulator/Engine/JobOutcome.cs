namespace BackupConsole.Emulator.Engine;

/// <summary>How a job will end. <see cref="Reached"/> is the part of the bytes that it transfers until then.</summary>
internal sealed record JobOutcome(string State, string Category, string? Message, double Reached)
{
    public const string NeverStarts = "EXPIRED";

    public static JobOutcome Success { get; } = new("COMPLETED", "SUCCESS", null, 1);

    public static JobOutcome Expired { get; } = new(NeverStarts, "JOB_EXPIRED", "Backup job expired before completion.", 0);

    public static JobOutcome Failure(string category, string message, double reached) => new("FAILED", category, message, reached);
}
