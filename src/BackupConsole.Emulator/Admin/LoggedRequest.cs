namespace BackupConsole.Emulator.Admin;

/// <summary>One served request. Times are wall time; bodies and signatures are not kept.</summary>
internal sealed record LoggedRequest
{
    public long Sequence { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string Service { get; init; }

    public required string Operation { get; init; }

    public required string Method { get; init; }

    public required string Target { get; init; }

    public string? AccountId { get; init; }

    public string? Region { get; init; }

    public string? AccessKeyId { get; init; }

    public string? UserAgent { get; init; }

    public required int Status { get; init; }

    public string? Error { get; init; }

    /// <summary>The faults on demand that it met; its status is then what was meant to be sent, 0 when nothing was.</summary>
    public string? Fault { get; init; }

    public required string RequestId { get; init; }

    public required double Milliseconds { get; init; }
}
