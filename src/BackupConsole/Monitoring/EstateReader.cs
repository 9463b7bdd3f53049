namespace BackupConsole.Monitoring;

/// <summary>One read of one connection: what it asks, where it puts the answer, and when it wants its next turn.</summary>
internal abstract class EstateReader(EstateRead read)
{
    public EstateRead Read { get; } = read;

    /// <summary>Asks once.</summary>
    /// <returns>The time until the next turn.</returns>
    /// <exception cref="Domain.Errors.BackupServiceException">The read failed; what is known stays as it was.</exception>
    public abstract Task<TimeSpan> ReadAsync(CancellationToken cancellationToken);
}
