namespace BackupConsole.Emulator.LegalHolds;

/// <summary>A hold as the list answers it.</summary>
internal sealed record LegalHoldMember
{
    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string Description { get; init; }

    public required string LegalHoldId { get; init; }

    public required string LegalHoldArn { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public DateTimeOffset? CancellationDate { get; init; }

    public static LegalHoldMember Of(LegalHoldRecord hold, DateTimeOffset now) => new()
    {
        Title = hold.Title,
        Status = hold.StatusAt(now),
        Description = hold.Description,
        LegalHoldId = hold.Id,
        LegalHoldArn = hold.Arn,
        CreationDate = hold.CreatedAt,
        CancellationDate = hold.CancelingAt,
    };
}
