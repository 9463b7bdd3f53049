namespace BackupConsole.AwsBackup;

/// <summary>How the console calls AWS; the same for every connection.</summary>
public sealed record AwsBackupOptions
{
    /// <summary>The part of AWS's published rates that this console takes for itself, above 0 and up to 1. Default 0.5: the rest is for the account's other clients.</summary>
    public double BudgetShare { get; init; } = 0.5;

    /// <summary>How long a read may take, retries included, the wait for its turn not. Default 10 s.</summary>
    public TimeSpan ReadDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a mutation may take, retries included, the wait for its turn not. Default 30 s.</summary>
    public TimeSpan WriteDeadline { get; init; } = TimeSpan.FromSeconds(30);
}
