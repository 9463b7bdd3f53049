namespace BackupConsole.Emulator.Summaries;

/// <summary>A count as the lists answer it. Restore jobs have no message category, and their summaries no such member.</summary>
internal sealed record JobSummary
{
    public required string Region { get; init; }

    public required string AccountId { get; init; }

    public required string State { get; init; }

    public required string ResourceType { get; init; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageCategory { get; init; }

    public required long Count { get; init; }

    public required DateTimeOffset StartTime { get; init; }

    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Its place in the list.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => $"{StartTime.ToUnixTimeSeconds():D12} {State} {ResourceType} {MessageCategory}";
}
