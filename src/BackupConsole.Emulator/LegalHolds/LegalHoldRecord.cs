namespace BackupConsole.Emulator.LegalHolds;

/// <summary>A hold and the instants of its life; its status follows from them and the clock. It holds until its cancellation is asked for.</summary>
internal sealed record LegalHoldRecord
{
    public required string Id { get; init; }

    public required string Account { get; init; }

    public required string Region { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public RecoveryPointSelection? Selection { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ActiveAt { get; init; }

    public string? CancelDescription { get; init; }

    public DateTimeOffset? CancelingAt { get; init; }

    public DateTimeOffset? CanceledAt { get; init; }

    public DateTimeOffset? RetainUntil { get; init; }

    public string Arn => $"arn:aws:backup:{Region}:{Account}:legal-hold:{Id}";

    public string StatusAt(DateTimeOffset now) => this switch
    {
        { CanceledAt: { } canceled } when canceled <= now => "CANCELED",
        { CancelingAt: not null } => "CANCELING",
        { ActiveAt: var active } when active <= now => "ACTIVE",
        _ => "CREATING",
    };
}
